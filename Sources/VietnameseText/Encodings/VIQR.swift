/// VIQR: Vietnamese in ASCII, with marks as punctuation behind the vowel. [RFC 1456]
///
/// A word has one tone, so a full stop or question mark behind a word that has its tone is one.
enum VIQR {
  /// Decodes VIQR to UTF-8; bytes that are no ASCII are repaired as UTF-8.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> (utf8: [UInt8], replacements: Int) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var position = 0
    var wordHasTone = false
    while position < bytes.count {
      let byte = bytes[position]
      if let (letter, length) = letter(bytes, at: position, canHaveTone: !wordHasTone) {
        wordHasTone = wordHasTone || letter.tone != .level
        utf8.append(scalar: letter.scalar)
        position += length
        continue
      }
      wordHasTone = wordHasTone && VietnameseLetter(UInt32(byte)) != nil
      if byte == UInt8(ascii: "\\"), position + 1 < bytes.count, isEscaped(bytes[position + 1]) {
        position += 1
      }
      utf8.append(bytes[position])
      position += 1
    }
    return utf8.withUnsafeBufferPointer {
      UTF8Validity.holds($0) ? (utf8, 0) : UTF8Repair.repair($0)
    }
  }

  /// The accented letter at a position with the number of bytes it takes; nil when none is there.
  static func letter(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, canHaveTone: Bool
  ) -> (letter: VietnameseLetter, length: Int)? {
    let first = bytes[position]
    guard first < 0x80, position + 1 < bytes.count, var letter = VietnameseLetter(UInt32(first))
    else { return nil }
    if letter.letter == .d {
      guard bytes[position + 1] | 0x20 == UInt8(ascii: "d") else { return nil }
      return VietnameseLetter(.dBar, isHigh: letter.isHigh).map { ($0, 2) }
    }
    guard letter.letter.isVowel else { return nil }
    var length = 1
    while position + length < bytes.count, length < 3,
      let next = letter.adding(mark: mark(bytes[position + length])),
      canHaveTone || next.tone == .level
    {
      letter = next
      length += 1
    }
    return length == 1 ? nil : (letter, length)
  }

  /// The combining character a sign of punctuation stands for; zero for the others.
  private static func mark(_ byte: UInt8) -> UInt32 {
    switch byte {
    case UInt8(ascii: "^"): 0x0302
    case UInt8(ascii: "("): 0x0306
    case UInt8(ascii: "+"), UInt8(ascii: "*"): 0x031B
    case UInt8(ascii: "`"): 0x0300
    case UInt8(ascii: "'"): 0x0301
    case UInt8(ascii: "?"): 0x0309
    case UInt8(ascii: "~"): 0x0303
    case UInt8(ascii: "."): 0x0323
    default: 0
    }
  }

  /// Whether a backslash before this character takes its meaning as a mark.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    mark(byte) != 0 || byte == UInt8(ascii: "\\") || byte | 0x20 == UInt8(ascii: "d")
  }
}
