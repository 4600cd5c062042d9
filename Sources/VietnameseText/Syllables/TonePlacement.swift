/// The two habits of placing the tone in open oa, oe and uy: hòa and hoà, thủy and thuỷ.
///
/// They mean the same, so whoever compares words folds them into one first.
public enum TonePlacement {
  /// One of the two habits.
  enum Style {
    /// The habit of hòa and thủy.
    case old
    /// The habit of hoà and thuỷ.
    case new
  }

  /// UTF-8 text (NFC) in the older habit, the one of hòa and thủy; all else stays.
  public static func folded(_ utf8: Span<UInt8>) -> [UInt8] {
    utf8.withUnsafeBufferPointer { text in
      var result: [UInt8] = []
      result.reserveCapacity(text.count)
      var last = Trail()
      var position = 0
      while position < text.count {
        let scalar = UTF8Bytes.scalar(text, at: position)
        let end = position + scalar.length
        let letter = VietnameseLetter(scalar.value)
        if let letter, let vowel = last.vowel(taking: letter), !isLetter(text, at: end) {
          result.removeLast()
          result.append(scalar: vowel.scalar)
          result.append(letter.ascii)
        } else {
          result.append(contentsOf: text[position..<end])
        }
        last.push(letter)
        position = end
      }
      return result
    }
  }

  /// A word with its tone in the other place of an open oa, oe or uy; itself where there is none.
  public static func retoned(_ word: String) -> String {
    let letters = word.unicodeScalars.map { VietnameseLetter($0.value) }
    guard letters.count > 1, let last = letters[letters.count - 1],
      let before = letters[letters.count - 2], (last.tone == .level) != (before.tone == .level),
      let first = before.with(last.tone), let second = last.with(before.tone)
    else { return word }
    var bytes = Array(String(String.UnicodeScalarView(word.unicodeScalars.dropLast(2))).utf8)
    bytes.append(scalar: first.scalar)
    bytes.append(scalar: second.scalar)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isLetter(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    position < text.count
      && VietnameseLetter(UTF8Bytes.scalar(text, at: position).value) != nil
  }
}

extension SpelledSyllable {
  /// The habit that the tone follows where there are two; nil where there is one place only.
  var toneStyle: TonePlacement.Style? {
    guard tone != Tone.level.rawValue, count > 1, toneIndex >= count - 2 else { return nil }
    let opening = letter(count - 2)
    switch Alphabet(rawValue: letter(count - 1)) {
    case .a, .e: guard opening == Alphabet.o.rawValue else { return nil }
    case .y:
      let isAfterQ = count > 2 && letter(count - 3) == Alphabet.q.rawValue
      guard opening == Alphabet.u.rawValue, !isAfterQ else { return nil }
    default: return nil
    }
    return toneIndex == count - 2 ? .old : .new
  }
}

/// The two letters before the one at hand.
private struct Trail {
  private var last: VietnameseLetter?
  private var beforeLast: VietnameseLetter?

  mutating func push(_ letter: VietnameseLetter?) {
    (beforeLast, last) = (last, letter)
  }

  /// The last letter with the tone of the next, when that is where the older habit puts it.
  func vowel(taking next: VietnameseLetter) -> VietnameseLetter? {
    guard next.tone != .level, let last, last.tone == .level else { return nil }
    switch (last.letter, next.letter) {
    case (.o, .a), (.o, .e): return last.with(next.tone)
    case (.u, .y): return beforeLast?.letter == .q ? nil : last.with(next.tone)
    default: return nil
    }
  }
}
