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
      var known = WordCache<Verdict>(of: .none)
      if text.count <= max(limit, 0) {
        census.count(text, &known)
        return census
      }
      let samples = 16
      let length = max(limit, 0) / samples
      for index in 0..<samples {
        let start = text.count / samples * index
        census.count(wholeChunks(of: text, from: start, length: length), &known)
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

  /// What a word counts as.
  private enum Verdict: UInt8 {
    case none, plain, accented, unknown, foreign
  }

  private mutating func count(
    _ text: UnsafeBufferPointer<UInt8>, _ known: inout WordCache<Verdict>
  ) {
    var words = WordScanner(text)
    while true {
      let run = words.plainRun()
      let short = run.flatMap { ShortWord(text, $0) }
      if let run, let short {
        if let verdict = known.recall(short) {
          words.pass(run)
          count(verdict)
          continue
        }
        if let verdict = Self.verdict(onPlain: text, run) {
          words.pass(run)
          count(verdict)
          known.keep(short, verdict)
          continue
        }
      }
      guard let word = words.next() else { return }
      let verdict = Self.verdict(word, in: text)
      count(verdict)
      if let short, word.range == run { known.keep(short, verdict) }
    }
  }

  private mutating func count(_ verdict: Verdict) {
    tokens += verdict == .none ? 0 : 1
    accented += verdict == .accented ? 1 : 0
    unknown += verdict == .unknown || verdict == .foreign ? 1 : 0
    foreign += verdict == .foreign ? 1 : 0
  }

  /// What a word of letters alone counts as where it is a syllable of two letters or more; nil for
  /// others, which need a closer look.
  private static func verdict(
    onPlain text: UnsafeBufferPointer<UInt8>, _ run: Range<Int>
  ) -> Verdict? {
    let letters = UnsafeBufferPointer(rebasing: text[run])
    guard let syllable = SpelledSyllable(letters), syllable.count > 1, syllable.isPossible
    else { return nil }
    return syllable.count == letters.count ? .plain : .accented
  }

  private static func verdict(
    _ word: ScannedWord, in text: UnsafeBufferPointer<UInt8>
  ) -> Verdict {
    if word.isCode { return .none }
    if word.syllable?.isPossible ?? false { return word.isASCII ? .plain : .accented }
    if word.looksLikeAcronym { return .none }
    let letters = UnsafeBufferPointer(rebasing: text[word.range])
    return ForeignWords.contains(letters) ? .foreign : .unknown
  }
}
