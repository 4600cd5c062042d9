public import PlanExport
internal import PlanRules
internal import PlanSyntax

/// Findings as JUnit XML: a suite for each file, in it a case for each rule that ran.
///
/// So the number of cases stays the same from run to run, and a CI system can tell what is newly
/// broken and what was mended. A case fails where its rule found something at or over the fail
/// level; all findings stand in the suite's output.
public struct JUnitReport: ReportWriter {
  private let context: ReportContext
  private var count = 0

  /// A report of a run.
  public init(_ context: ReportContext) {
    self.context = context
  }

  /// Writes the suite of one input.
  public mutating func write(_ checked: CheckedPlan, to sink: inout some ByteSink) {
    if count == 0 { sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n") }
    var places = Places(checked.plan)
    let name = Self.escaped(checked.plan.source.name)
    let lines = checked.result.findings.map { finding in
      (finding: finding, text: line(finding, places.place(finding.source)))
    }
    let failing = Dictionary(
      grouping: lines.filter { context.fails($0.finding.severity) }, by: \.finding.rule)
    let failures = context.rules.count { failing[$0.code] != nil }
    sink.append(
      "  <testsuite name=\"\(name)\" package=\"khplan\" id=\"\(count)\" "
        + "timestamp=\"\(UTCTime.text(context.time))\" hostname=\"localhost\" "
        + "tests=\"\(context.rules.count)\" failures=\"\(failures)\" errors=\"0\" time=\"0\">\n"
        + "    <properties/>\n")
    for rule in context.rules {
      write(rule, failing[rule.code].map { $0.map(\.text) }, file: name, to: &sink)
    }
    sink.append("    <system-out>")
    for line in lines { sink.append(Self.escaped(line.text) + "\n") }
    sink.append("</system-out>\n    <system-err/>\n  </testsuite>\n")
    count += 1
  }

  /// Closes the suites.
  public mutating func finish(_ sum: ReportSum, to sink: inout some ByteSink) {
    if count == 0 { sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n") }
    sink.append("</testsuites>\n")
  }

  private func write(
    _ rule: Rule, _ failures: [String]?, file: String, to sink: inout some ByteSink
  ) {
    let summary = Self.escaped(rule.summary[context.language])
    let testcase =
      "    <testcase name=\"\(rule.code) \(summary)\" classname=\"\(file)\" time=\"0\""
    guard let failures else { return sink.append(testcase + "/>\n") }
    let severity = rule.severity.rawValue
    sink.append("\(testcase)>\n      <failure message=\"\(summary)\" type=\"\(severity)\">")
    sink.append(failures.map { Self.escaped($0) }.joined(separator: "\n"))
    sink.append("</failure>\n    </testcase>\n")
  }

  private func line(_ finding: Finding, _ place: Places.Place) -> String {
    let hint = finding.hint.map { "; " + $0[context.language] } ?? ""
    return "\(place.start.line):\(place.start.column): \(finding.severity.rawValue) "
      + "\(finding.rule): \(finding.message[context.language])\(hint)"
  }

  /// The text as XML holds it; characters that XML does not know become U+FFFD.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": result.append(" ")
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
