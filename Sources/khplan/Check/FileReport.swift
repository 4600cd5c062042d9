import PlanArchive
import PlanRules
import PlanSyntax

/// What was found in one input.
struct FileReport {
  let plan: Plan
  let result: CheckResult
}

/// Writes what a check found, input by input, in one format.
protocol ReportWriter {
  /// Writes what was found in one input.
  mutating func write(_ report: FileReport, to sink: inout DescriptorSink)
  /// Writes what follows the last input.
  mutating func finish(_ sum: Tally, to sink: inout DescriptorSink)
}
