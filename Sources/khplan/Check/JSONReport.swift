import PlanArchive
import PlanExport
import PlanRules
import PlanSyntax

/// Findings as the JSON contract says: one object for one input, an array for several.
struct JSONReport: ReportWriter {
  let language: Message.Language
  let isPretty: Bool
  let isSeveral: Bool
  private var count = 0

  init(language: Message.Language, isPretty: Bool, isSeveral: Bool) {
    self.language = language
    self.isPretty = isPretty
    self.isSeveral = isSeveral
  }

  mutating func write(_ report: FileReport, to sink: inout DescriptorSink) {
    if isSeveral { sink.append(count == 0 ? "[\n" : ",\n") }
    JSONWriter.write(
      findings: report.result.findings, omitted: report.result.tally.omitted, of: report.plan,
      in: language, pretty: isPretty, to: &sink)
    count += 1
  }

  mutating func finish(_ sum: Tally, to sink: inout DescriptorSink) {
    if isSeveral { sink.append(count == 0 ? "[\n]\n" : "]\n") }
  }
}
