internal import PlanSyntax
internal import VietnameseText

/// Tells what was restored in a text from what stands there as it was printed.
struct PrintedWords {
  private let text: UnsafeBufferPointer<UInt8>
  private let map: SourceMap
  private let source: [UInt8]

  /// A run of words that are all restored, or none.
  enum Run {
    case same(Range<Int>)
    /// Restored words, and what was printed.
    case restored(Range<Int>, printed: [ArraySlice<UInt8>])
  }

  /// The words of a plan, whose transcript is `text`; null where none was restored, or what was printed
  /// is not here.
  init?(_ plan: Plan, _ text: UnsafeBufferPointer<UInt8>) {
    guard plan.transcript.isRestored, !plan.source.text.isEmpty else { return nil }
    self.text = text
    map = plan.transcript.map
    source = plan.source.text
  }

  /// Visits a range run by run, each byte once.
  func forEachRun(of range: TextRange, _ body: (Run) -> Void) {
    var written = Int(range.start)
    var changed: TextRange?
    func writeChanged() {
      guard let run = changed else { return }
      body(.same(written..<Int(run.start)))
      body(.restored(run.bounds, printed: printed(run).map { source[wholeLetters($0)] }))
      written = Int(run.end)
      changed = nil
    }
    var index = Int(range.start)
    let end = Int(range.end)
    while index < end {
      while index < end, text[index] <= 0x20 { index += 1 }
      let start = index
      while index < end, text[index] > 0x20 { index += 1 }
      let word = TextRange(start, index)
      if isRestored(word) {
        changed = changed?.union(word) ?? word
      } else {
        writeChanged()
      }
    }
    writeChanged()
    body(.same(min(written, end)..<end))
  }

  /// A range of the source with the letters that it cuts: a restored word that was split in two may
  /// lie anywhere in what was printed.
  private func wholeLetters(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower > 0, lower < source.count, source[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < source.count, source[upper] & 0xC0 == 0x80 { upper += 1 }
    return lower..<upper
  }

  /// Where a run stood: as a whole, or piece by piece where columns were put after one another.
  private func printed(_ run: TextRange) -> [Range<Int>] {
    let whole = map.range(of: run)
    let isNear = whole.count < 2 * run.bounds.count + 16
    let ranges = isNear ? [whole] : map.ranges(of: run)
    return ranges.map { $0.clamped(to: 0..<source.count) }
  }

  /// Whether a word is not what was printed; composed letters are the same as letters with marks.
  private func isRestored(_ word: TextRange) -> Bool {
    guard !word.isEmpty else { return false }
    var printed: [UInt8] = []
    for range in self.printed(word) { printed += source[range] }
    if printed.elementsEqual(text[word.bounds]) { return false }
    let normal = TextNormalizer.normalize(printed.span)?.utf8 ?? printed
    return !normal.elementsEqual(text[word.bounds])
  }
}
