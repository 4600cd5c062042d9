internal import PlanRepair
internal import VietnameseText

/// Restores the text of a transcript that the parser could not read as it is.
enum Restoration {
  /// A restored text, its map to the source, and where its pages begin.
  struct Result {
    var text: [UInt8]
    var map: SourceMap
    var pages: [Int]
  }

  /// The restored text; null where the damage, if any, is light enough to read through.
  ///
  /// Slips of single letters stay as printed: what a sound word ought to be is not the parser's guess.
  static func restore(
    _ text: Span<UInt8>, _ census: SyllableCensus, _ map: SourceMap, _ pages: [Int]
  ) -> Result? {
    var options = RepairOptions()
    options.mode = RepairMode.needed(by: census, in: text)
    guard options.mode == .letters || options.mode == .accents else { return nil }
    let repair = Repairer.repair(text, options: options)
    guard !repair.edits.isEmpty else { return nil }
    return Result(
      text: repair.text, map: map.selecting(pieces(repair.edits, text.count)),
      pages: moved(pages, repair.edits))
  }

  /// What the restored text is made of: ranges of the text, and the length each has now.
  private static func pieces(
    _ edits: [RepairEdit], _ count: Int
  ) -> [(range: TextRange, length: Int)] {
    var pieces: [(range: TextRange, length: Int)] = []
    var index = 0
    for edit in edits {
      let copied = edit.source.lowerBound - index
      pieces.append((TextRange(index, edit.source.lowerBound), copied))
      pieces.append((TextRange(edit.source.lowerBound, edit.source.upperBound), edit.result.count))
      index = edit.source.upperBound
    }
    pieces.append((TextRange(index, count), count - index))
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
