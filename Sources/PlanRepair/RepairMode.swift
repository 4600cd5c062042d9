public import VietnameseText

/// What is done to a text.
public enum RepairMode: Sendable {
  /// Nothing: the text is sound.
  case none
  /// One letter of a word has a wrong accent now and then.
  case slips
  /// All accents are gone; the letters are right.
  case accents
  /// The letters were read with the wrong language.
  case letters

  /// What the words of `utf8` call for.
  public static func needed(by utf8: Span<UInt8>) -> RepairMode {
    needed(by: SyllableCensus.take(utf8), in: utf8)
  }

  /// What a text of which `census` was taken calls for.
  public static func needed(by census: SyllableCensus, in utf8: Span<UInt8>) -> RepairMode {
    switch census.damage {
    case .none: return .none
    case .light: return census.accentedShare < 0.3 ? .letters : .slips
    case .heavy: return utf8.withUnsafeBufferPointer { isStripped($0) } ? .accents : .letters
    }
  }

  /// Whether a text has next to no letter beyond ASCII and next to no word with a digit inside.
  static func isStripped(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var words = 0
    var odd = 0
    var isWord = false
    var previous: UInt8 = 0x20
    for byte in bytes {
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      if previous <= 0x20 {
        isWord = isLetter
        words += isLetter ? 1 : 0
      }
      let isDigit = byte >= 0x30 && byte <= 0x39
      if byte == 0xC3 || isWord && isDigit && previous >= 0x61 && previous <= 0x7A { odd += 1 }
      previous = byte
    }
    return odd * 100 < words
  }
}
