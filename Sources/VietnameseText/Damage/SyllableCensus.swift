/// How much of a text is not Vietnamese syllables.
///
/// Words count: runs of letters, also with a digit or an apostrophe inside, as scanning leaves them.
/// Numbers, codes, single letters, acronyms and addresses of the web do not count.
public struct SyllableCensus: Sendable, Equatable {
  /// The words that were looked at.
  public var tokens = 0
  /// Those that cannot be Vietnamese syllables.
  public var unknown = 0
  /// The Vietnamese syllables with a letter outside ASCII.
  public var accented = 0
  /// The words that are common in other languages and in programs and never Vietnamese.
  public var foreign = 0

  /// A census of nothing.
  public init() {}

  /// The share of words that cannot be Vietnamese; 0 of none.
  public var share: Double { tokens == 0 ? 0 : Double(unknown) / Double(tokens) }

  /// Looks at all words of short texts, and at evenly spread samples of long ones (`limit` bytes at
  /// most), so that the cost stays small.
  public static func take(_ utf8: Span<UInt8>, limit: Int = 65536) -> SyllableCensus {
    utf8.withUnsafeBufferPointer { text in
      var census = SyllableCensus()
      if text.count <= max(limit, 0) {
        census.count(text)
        return census
      }
      let samples = 16
      let length = max(limit, 0) / samples
      for index in 0..<samples {
        let start = text.count / samples * index
        census.count(wholeChunks(of: text, from: start, length: length))
      }
      return census
    }
  }

  /// The part of a text from the first blank behind a position to the last blank before another.
  private static func wholeChunks(
    of text: UnsafeBufferPointer<UInt8>, from start: Int, length: Int
  ) -> UnsafeBufferPointer<UInt8> {
    let window = text[start..<min(start + length, text.count)]
    let first = start == 0 ? start : window.firstIndex { $0 <= 0x20 } ?? window.endIndex
    let last = window.lastIndex { $0 <= 0x20 } ?? first
    return UnsafeBufferPointer(rebasing: text[first..<max(first, last)])
  }

  private mutating func count(_ text: UnsafeBufferPointer<UInt8>) {
    var words = WordScanner(text)
    while let word = words.next() { count(word, in: text) }
  }

  private mutating func count(_ word: ScannedWord, in text: UnsafeBufferPointer<UInt8>) {
    if word.isCode { return }
    if word.syllable?.isPossible ?? false {
      tokens += 1
      accented += word.isASCII ? 0 : 1
    } else if !word.looksLikeAcronym {
      tokens += 1
      unknown += 1
      let letters = UnsafeBufferPointer(rebasing: text[word.range])
      foreign += ForeignWords.contains(letters) ? 1 : 0
    }
  }
}
