/// The two habits of placing the tone in open oa, oe and uy: hòa and hoà, thủy and thuỷ.
///
/// They mean the same, so whoever compares words folds them into one first.
public enum TonePlacement {
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

  private static func isLetter(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    position < text.count
      && VietnameseLetter(UTF8Bytes.scalar(text, at: position).value) != nil
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
