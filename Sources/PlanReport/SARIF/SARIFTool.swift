internal import PlanExport
internal import PlanRules
internal import PlanSyntax

/// Writes the tool's part of a SARIF run: the program and what its rules mean.
struct SARIFTool {
  let context: ReportContext

  func write(to out: inout JSONOutput) {
    out.object {
      $0.object("driver") { out in
        out.member("name", "khplan")
        out.member("version", context.version)
        out.member("semanticVersion", context.version)
        out.member("language", context.language.rawValue)
        out.array("rules") { for rule in context.rules { write(rule, to: &$0) } }
      }
    }
  }

  private func write(_ rule: Rule, to out: inout JSONOutput) {
    out.object {
      $0.member("id", rule.code)
      message("shortDescription", rule.summary, to: &$0)
      message("fullDescription", rule.explanation, to: &$0)
      let basis = rule.basis.text
      message(
        "help",
        Message(
          vi: "\(rule.explanation.vi)\n\nCăn cứ: \(basis.vi)",
          en: "\(rule.explanation.en)\n\nBasis: \(basis.en)"), to: &$0)
      $0.object("defaultConfiguration") { $0.member("level", rule.severity.sarifLevel) }
      $0.object("properties") {
        $0.array("tags") { $0.value(rule.family) }
        $0.member("basis", basis[context.language])
      }
    }
  }

  private func message(_ name: StaticString, _ message: Message, to out: inout JSONOutput) {
    out.object(name) { $0.member("text", message[context.language]) }
  }
}

extension Finding.Severity {
  /// SARIF's word for the severity.
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
