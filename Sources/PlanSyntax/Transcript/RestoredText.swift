public import PlanRepair
internal import VietnameseText

/// A source's text with its Vietnamese brought back, line for line, before anything is parsed.
public struct RestoredText: Sendable {
  /// The input.
  public let source: Source
  /// The text in NFC as it was printed, which the changes are of.
  public let printed: [UInt8]
  /// The restored text and how it came about.
  public let repair: Repair
  private let map: SourceMap

  /// Restores the text of a source.
  public init(_ source: Source, options: RepairOptions = RepairOptions()) {
    self.source = source
    let clean = TextNormalizer.normalize(source.text.span)
    let text = clean?.utf8 ?? source.text
    printed = text
    map = clean.map { SourceMap(edits: $0.edits, resultLength: $0.utf8.count) } ?? SourceMap()
    repair = Repairer.repair(text.span, options: options)
  }

  /// Where a run of the printed text stands in the decoded source.
  public func place(of printed: Range<Int>) -> Range<Int> {
    map.range(of: TextRange(printed.lowerBound, printed.upperBound))
  }
}
