/// Tells VIQR from other ASCII.
///
/// Only the signs that ordinary text never has behind a vowel count, `^`, `(` and `+` inside words,
/// and only where what they make of the word is Vietnamese.
enum VIQRGuess {
  /// Whether ASCII text is VIQR: one word in eight has such a sign, and nearly all make sense.
  static func looksRight(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 14))
    var words = 0
    var good = 0
    var bad = 0
    var start = 0
    while start < sample.count {
      var end = start
      var hasSign = false
      while end < sample.count, !isBlank(sample[end]) {
        hasSign = hasSign || isSign(sample[end], behind: end > start ? sample[end - 1] : 0)
        end += 1
      }
      if end > start, sample[start] >= 0x80 { return false }
      words += end > start ? 1 : 0
      if hasSign {
        if isSyllable(UnsafeBufferPointer(rebasing: sample[start..<end])) {
          good += 1
        } else {
          bad += 1
        }
      }
      start = end + 1
    }
    return good >= 3 && good >= 4 * bad && good * 8 >= words && isASCII(bytes)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }

  private static func isSign(_ byte: UInt8, behind previous: UInt8) -> Bool {
    switch (previous | 0x20, byte) {
    case (UInt8(ascii: "a"), UInt8(ascii: "^")), (UInt8(ascii: "a"), UInt8(ascii: "(")),
      (UInt8(ascii: "e"), UInt8(ascii: "^")), (UInt8(ascii: "o"), UInt8(ascii: "^")),
      (UInt8(ascii: "o"), UInt8(ascii: "+")), (UInt8(ascii: "u"), UInt8(ascii: "+")):
      true
    default: false
    }
  }

  private static func isSyllable(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let decoded = VIQR.decode(UnsafeBufferPointer(rebasing: word.prefix(24))).utf8
    return decoded.withUnsafeBufferPointer { Syllable.isPossible(WordShape.trimmed($0)) }
  }

  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.reduce(UInt8(0)) { $0 | $1 } < 0x80
  }
}
