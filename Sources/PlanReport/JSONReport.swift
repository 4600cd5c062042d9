public import PlanExport
internal import PlanRules
public import PlanSyntax

/// Findings as the JSON contract says: one object for one input, an array for several.
public struct JSONReport: ReportWriter {
  private let language: Message.Language
  private let isPretty: Bool
  private var series: JSONSeries

  /// A report on one input or several.
  public init(language: Message.Language, isPretty: Bool, isSeveral: Bool) {
    self.language = language
    self.isPretty = isPretty
    series = JSONSeries(isSeveral: isSeveral)
  }

  /// Writes what was found in one input.
  public mutating func write(_ checked: CheckedPlan, to sink: inout some ByteSink) {
    series.next(to: &sink)
    JSONWriter.write(
      findings: checked.result.findings, omitted: checked.result.tally.omitted, of: checked.plan,
      in: language, pretty: isPretty, to: &sink)
  }

  /// Closes the array.
  public mutating func finish(_ sum: ReportSum, to sink: inout some ByteSink) {
    series.finish(to: &sink)
  }
}
