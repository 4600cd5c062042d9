internal import PlanRepair
internal import VietnameseText

/// Restores the text of a transcript that the parser could not read as it is.
enum Restoration {
  /// A restored text, its map to the source, and where its pages begin.
  struct Result {
    var text: [UInt8]
    var map: SourceMap
    var pages: [Int]
    var readings: [Reading]
    var words: RestoredWords
    /// Where the first damaged lines stand in the source, where others are sound.
    var part: Range<Int>?
  }

  /// A token with a digit that was changed around it, or that may be read in another way.
  struct Reading {
    var source: Range<Int>
    var printed: String
    var proposed: String
    /// Whether the text was changed.
    var isTaken: Bool
  }

  /// The restored text, or of its badly damaged lines; null where the damage, if any, is light enough to read through.
  ///
  /// Slips of single letters stay as printed: what a sound word ought to be is not the parser's guess.
  static func restore(
    _ text: Span<UInt8>, _ census: SyllableCensus, _ map: SourceMap, _ pages: [Int]
  ) -> Result? {
    let options = RepairOptions(for: census, in: text)
    guard options.mode == .letters || options.mode == .accents else { return nil }
    let repair = Repairer.repair(text, options: options)
    guard !repair.edits.isEmpty else { return nil }
    return Result(
      text: repair.text, map: map.selecting(pieces(repair, text)),
      pages: moved(pages, repair.edits),
      readings: taken(text, repair, map) + doubtful(text, repair, map),
      words: RestoredWords(repair, map),
      part: options.runs?.first.map { map.range(of: TextRange($0.lowerBound, $0.upperBound)) })
  }

  /// The changed tokens that hold a digit, or were nothing but digits, as they were printed and as they are read.
  private static func taken(
    _ text: Span<UInt8>, _ repair: Repair, _ map: SourceMap
  ) -> [Reading] {
    repair.edits.compactMap { edit in
      let before = token(text, edit.source)
      let after = token(repair.text.span, edit.result)
      let isNumber = edit.source.allSatisfy { isDigit(text[$0]) }
      guard isNumber || holdsDigit(repair.text.span, after) else { return nil }
      return Reading(
        source: map.range(of: TextRange(before.lowerBound, before.upperBound)),
        printed: string(text, before), proposed: string(repair.text.span, after), isTaken: true)
    }
  }

  private static func doubtful(
    _ text: Span<UInt8>, _ repair: Repair, _ map: SourceMap
  ) -> [Reading] {
    repair.doubts.compactMap { doubt in
      guard holdsDigit(text, doubt.source) else { return nil }
      return Reading(
        source: map.range(of: TextRange(doubt.source.lowerBound, doubt.source.upperBound)),
        printed: string(text, doubt.source),
        proposed: string(repair.proposals.span, doubt.proposal), isTaken: false)
    }
  }

  /// The run without blanks around a range.
  private static func token(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, text[start - 1] > 0x20, range.lowerBound - start < 64 { start -= 1 }
    while end < text.count, text[end] > 0x20, end - range.upperBound < 64 { end += 1 }
    return start..<end
  }

  private static func holdsDigit(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { isDigit(text[$0]) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    text.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// What the restored text is made of: ranges of the text, and the length each has now.
  ///
  /// A blank that parts a token in two belongs to neither word.
  private static func pieces(
    _ repair: Repair, _ text: Span<UInt8>
  ) -> [(range: TextRange, length: Int)] {
    var pieces: [(range: TextRange, length: Int)] = []
    var index = 0
    for edit in repair.edits {
      let start = edit.source.lowerBound
      pieces.append((TextRange(index, start), start - index))
      let parts =
        repair.text[edit.result].first == 0x20 && !edit.source.isEmpty && text[start] != 0x20
      if parts { pieces.append((TextRange(start, start), 1)) }
      pieces.append(
        (TextRange(start, edit.source.upperBound), edit.result.count - (parts ? 1 : 0)))
      index = edit.source.upperBound
    }
    pieces.append((TextRange(index, text.count), text.count - index))
    return pieces
  }

  /// Places of the text as places of the restored text; both lists rise.
  private static func moved(_ places: [Int], _ edits: [RepairEdit]) -> [Int] {
    var next = 0
    var shift = 0
    return places.map { place in
      while next < edits.count, edits[next].source.upperBound <= place {
        shift = edits[next].result.upperBound - edits[next].source.upperBound
        next += 1
      }
      return place + shift
    }
  }
}
