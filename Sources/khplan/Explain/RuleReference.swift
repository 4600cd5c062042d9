import CommandLineKit
import PlanRules
import PlanSyntax

/// The reference of all rules in Markdown.
struct RuleReference {
  let language: Message.Language

  /// The whole reference.
  func markdown() -> String {
    var blocks = [
      "# " + Message(vi: "Các quy tắc kiểm tra", en: "The rules of the check")[language],
      Message(
        vi: """
          Tài liệu này do `make docs` viết ra từ chính các quy tắc; `khplan explain CODE` cho xem \
          từng quy tắc. Dấu `^` chỉ chỗ bị nêu. [English](rules.en.md)
          """,
        en: """
          `make docs` writes this page from the rules themselves; `khplan explain CODE` shows one of \
          them. The mark `^` stands under what is blamed. [Tiếng Việt](rules.md)
          """)[language],
    ]
    for family in RuleSet.families where !family.rules.isEmpty {
      blocks.append("## \(family.code): \(family.title[language])")
      for rule in family.rules { blocks += section(rule) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func section(_ rule: Rule) -> [String] {
    let severity = CheckLabels.severity(rule.severity)[language]
    let facts =
      [(Message(vi: "Mức", en: "Severity")[language], severity)]
      + RuleFacts.of(rule).map { ($0.label[language], $0.value[language]) }
    return [
      "### \(rule.code): \(Self.escaped(rule.summary[language]))",
      Self.escaped(rule.explanation[language]),
      facts.map { "- \($0): \(Self.escaped($1))" }.joined(separator: "\n"),
    ] + rule.examples.map(example)
  }

  private func example(_ example: PlanRules.Example) -> String {
    let heading = (example.isBad ? RuleFacts.bad : RuleFacts.good)[language]
    let lines = ExampleLines(example).lines.map(\.text).joined(separator: "\n")
    return "\(heading):\n\n````text\n\(lines)\n````"
  }

  /// The text with what Markdown would read as its own marks escaped, except between backticks.
  private static func escaped(_ text: String) -> String {
    var isCode = false
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "`" { isCode.toggle() }
      if !isCode, "*_<>[]\\#|".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
