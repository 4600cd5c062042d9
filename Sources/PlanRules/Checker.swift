public import PlanSyntax

/// Runs rules over a plan.
public enum Checker {
  /// What the parser and the rules find, in the order of the text.
  public static func check(_ plan: Plan, rules: [Rule] = RuleSet.all) -> [Finding] {
    let facts = PlanFacts(plan)
    var report = Report(plan)
    var readers: [Rule] = []
    for rule in rules where speaks(rule, of: plan) {
      report.rule = rule
      switch rule.check {
      case .plan(let check): check(facts, &report)
      case .document(let check): for document in facts.documents { check(document, &report) }
      case .word: readers.append(rule)
      }
    }
    read(facts, readers[...], &report)
    let codes = Set(rules.map(\.code))
    let parsers = plan.findings.filter { !codes.contains($0.rule) }
    return (parsers + report.findings).sorted { $0.source.lowerBound < $1.source.lowerBound }
  }

  /// Walks over the words once for every 64 rules that read them.
  private static func read(_ facts: PlanFacts, _ rules: ArraySlice<Rule>, _ report: inout Report) {
    guard !rules.isEmpty else { return }
    let watch = WordWatch(rules)
    for document in facts.documents { watch.walk(document, &report) }
    read(facts, rules.dropFirst(64), &report)
  }

  private static func speaks(_ rule: Rule, of plan: Plan) -> Bool {
    !(rule.needsSoundText && plan.transcript.isRestored)
  }
}
