/// How much sense a sample of bytes makes in one of the legacy encodings.
struct LegacyScore: Comparable {
  /// Words with accented letters that can be Vietnamese, and such that cannot.
  private var good = 0
  private var bad = 0

  private static let enough = 1000
  private static let longestWord = 24

  /// Reads the words of a text in an encoding until there are enough of them.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in encoding: TextEncoding) {
    guard let charset = ByteCharset.named(encoding) else { return }
    let sample = bytes.prefix(1 << 20)
    var word: [UInt8] = []
    var start = sample.startIndex
    while start < sample.endIndex, good + bad < Self.enough {
      var end = start
      var isAccented = false
      while end < sample.endIndex, let isASCII = charset.isWordByte(sample[end]) {
        isAccented = isAccented || !isASCII
        end += 1
      }
      if isAccented {
        let source = UnsafeBufferPointer(
          rebasing: sample[start..<min(end, start + Self.longestWord)])
        judge(source, in: charset, using: &word, allowingMixedCase: encoding == .tcvn3)
      }
      start = end + 1
    }
  }

  private mutating func judge(
    _ source: UnsafeBufferPointer<UInt8>, in charset: ByteCharset, using word: inout [UInt8],
    allowingMixedCase: Bool
  ) {
    word.removeAll(keepingCapacity: true)
    _ = charset.decode(source, into: &word)
    word.withUnsafeBufferPointer { word in
      let letters = WordShape.trimmed(word)
      // Quotation marks, dashes and bullets speak neither for nor against.
      if letters.isEmpty { return }
      let isPossible = Syllable.isPossible(letters)
      if isPossible && (allowingMixedCase || WordShape.hasOneCase(letters)) {
        good += 1
      } else {
        bad += 1
      }
    }
  }

  /// Whether the sample is Vietnamese in this encoding.
  var isConvincing: Bool { good > bad }

  /// Orders scores by the share of good words.
  static func < (one: LegacyScore, other: LegacyScore) -> Bool {
    one.good * max(other.good + other.bad, 1) < other.good * max(one.good + one.bad, 1)
  }
}

extension ByteCharset {
  /// Whether a byte that belongs to words is a plain letter; nil for bytes that part words.
  @inline(__always)
  fileprivate func isWordByte(_ byte: UInt8) -> Bool? {
    if byte | 0x20 &- 0x61 < 26 { return true }
    let scalar = scalars[Int(byte)]
    return scalar >= 0x80 && scalar != 0xA0 ? false : nil
  }
}

/// The look of a word before its letters are read.
enum WordShape {
  /// The word without what is no letter of the alphabet at its ends.
  static func trimmed(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = word.count
    while start < end {
      let scalar = UTF8Bytes.scalar(word, at: start)
      if VietnameseLetter(scalar.value) != nil { break }
      start += scalar.length
    }
    while start < end {
      let last = UTF8Bytes.start(of: word, before: end)
      if VietnameseLetter(UTF8Bytes.scalar(word, at: last).value) != nil { break }
      end = last
    }
    return UnsafeBufferPointer(rebasing: word[start..<max(start, end)])
  }

  /// Whether no capital stands behind a low letter.
  static func hasOneCase(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    var sawLow = false
    while position < word.count {
      let scalar = UTF8Bytes.scalar(word, at: position)
      position += scalar.length
      guard let letter = VietnameseLetter(scalar.value) else { continue }
      if letter.isHigh && sawLow { return false }
      sawLow = sawLow || !letter.isHigh
    }
    return true
  }
}
