import CommandLineKit
import PlanRules
import PlanSyntax

/// What `khplan explain` shows: the list of rules, or all about one of them.
struct RulePage {
  let language: Message.Language
  let width: Int
  let painter: Painter

  /// Every rule with its severity, family by family, or those of one family.
  func list(_ code: String? = nil) -> String {
    var lines: [String] = []
    for family in RuleSet.families where !family.rules.isEmpty && family.code == code ?? family.code
    {
      if !lines.isEmpty { lines.append("") }
      lines.append(painter("\(family.code) · \(family.title[language])", .heading))
      for rule in family.rules { lines += row(rule) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ rule: Rule) -> [String] {
    let severity = CheckLabels.severity(rule.severity)[language]
    let gap = String(repeating: " ", count: max(10 - DisplayWidth.of(severity), 1))
    return TextFlow.hanging(
      rule.summary[language], after: "  \(rule.code)  \(severity)\(gap)", width: width)
  }

  /// What a rule checks, why, and what is wrong and right.
  func text(_ rule: Rule) -> String {
    let severity = CheckLabels.severity(rule.severity)[language]
    var lines = [
      painter("\(rule.code) · \(severity)", Style(of: rule.severity))
        + painter(" · \(rule.summary[language])", .bold), "",
    ]
    lines += TextFlow.lines(of: rule.explanation[language], width: width)
    lines.append("")
    for fact in RuleFacts.of(rule) {
      lines += TextFlow.hanging(
        fact.value[language], after: "\(fact.label[language]): ", width: width)
    }
    for example in rule.examples { lines += [""] + self.example(example) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func example(_ example: PlanRules.Example) -> [String] {
    let heading = example.isBad ? RuleFacts.bad : RuleFacts.good
    let style = example.isBad ? Style.error : .hint
    return [painter(heading[language] + ":", .bold)]
      + ExampleLines(example).lines.map { line in
        line.text.isEmpty ? "" : "  " + (line.isCarets ? painter(line.text, style) : line.text)
      }
  }
}
