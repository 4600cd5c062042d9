public import PlanExport
internal import PlanRules
internal import PlanSyntax

/// Findings as workflow commands, which GitHub shows beside the lines of a pull request.
///
/// A command is one line, so line ends of the text are escaped, and so are the signs that part its
/// properties: nothing that a document holds can begin a command of its own.
public struct GitHubReport: ReportWriter {
  private let context: ReportContext

  /// A report of a run.
  public init(_ context: ReportContext) {
    self.context = context
  }

  /// Writes one command a finding.
  public mutating func write(_ checked: CheckedPlan, to sink: inout some ByteSink) {
    var places = Places(checked.plan)
    let file = Self.property(checked.plan.source.name)
    for finding in checked.result.findings {
      let place = places.place(finding.source)
      var properties = "file=\(file),line=\(place.start.line),endLine=\(place.end.line)"
      // columns are allowed where the place is on one line; the last one is meant to be inside
      if place.start.line == place.end.line {
        let last = max(place.end.column - 1, place.start.column)
        properties += ",col=\(place.start.column),endColumn=\(last)"
      }
      let message = [finding.message, finding.hint].compactMap { $0?[context.language] }
      sink.append(
        "::\(Self.command(finding.severity)) \(properties),title=\(Self.property(finding.rule))::"
          + Self.data(message.joined(separator: "\n")) + "\n")
    }
  }

  /// Says what was left out.
  public mutating func finish(_ sum: ReportSum, to sink: inout some ByteSink) {
    for (rule, count) in sum.tally.omitted.sorted(by: { $0.key < $1.key }) {
      let message = Message(
        vi: "còn \(count) chỗ của \(rule) không nêu hết",
        en: "\(count) more findings of \(rule) are left out")
      sink.append("::notice title=\(rule)::\(Self.data(message[context.language]))\n")
    }
  }

  private static func command(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private static func data(_ text: String) -> String { escaped(text, "%\r\n") }
  private static func property(_ text: String) -> String { escaped(text, "%\r\n:,") }

  /// The text with some signs in percent form, and other controls, which a log would act on, taken
  /// out.
  private static func escaped(_ text: String, _ signs: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if signs.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result.append(
          contentsOf: ("%" + (digits.utf8.count < 2 ? "0" : "") + digits).unicodeScalars)
      } else if scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value {
        result.append("\u{FFFD}")
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
