internal import PlanExport
internal import PlanRules
internal import PlanSyntax

/// Writes the tool's part of a SARIF run: the program and what its rules mean.
struct SARIFTool {
  let context: ReportContext

  func write(to out: inout JSONOutput) {
    out.beginObject()
    out.key("driver")
    out.beginObject()
    out.key("name")
    out.value("khplan")
    out.key("version")
    out.value(context.version)
    out.key("semanticVersion")
    out.value(context.version)
    out.key("language")
    out.value(context.language.rawValue)
    out.key("rules")
    out.beginArray()
    for rule in context.rules { write(rule, to: &out) }
    out.endArray()
    out.endObject()
    out.endObject()
  }

  private func write(_ rule: Rule, to out: inout JSONOutput) {
    out.beginObject()
    out.key("id")
    out.value(rule.code)
    message("shortDescription", rule.summary, to: &out)
    message("fullDescription", rule.explanation, to: &out)
    let basis = rule.basis.text
    message(
      "help",
      Message(
        vi: "\(rule.explanation.vi)\n\nCăn cứ: \(basis.vi)",
        en: "\(rule.explanation.en)\n\nBasis: \(basis.en)"), to: &out)
    out.key("defaultConfiguration")
    out.beginObject()
    out.key("level")
    out.value(rule.severity.sarifLevel)
    out.endObject()
    out.key("properties")
    out.beginObject()
    out.key("tags")
    out.beginArray()
    out.value(rule.family)
    out.endArray()
    out.key("basis")
    out.value(basis[context.language])
    out.endObject()
    out.endObject()
  }

  private func message(_ key: StaticString, _ message: Message, to out: inout JSONOutput) {
    out.key(key)
    out.beginObject()
    out.key("text")
    out.value(message[context.language])
    out.endObject()
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
