public import PlanSyntax
internal import VietnameseText

/// Runs rules over a plan.
///
/// What the parser noticed itself is a finding like any other: each of its codes is a rule whose
/// check is `parser`. Where a rule checks the same code better, the rule's findings stand alone.
public enum Checker {
  /// What the rules find, in the order of the text.
  public static func check(_ plan: Plan, rules: [Rule] = RuleSet.all) -> [Finding] {
    check(plan, CheckSettings(rules: rules)).findings
  }

  /// What the rules find, as the settings ask for.
  ///
  /// What `isKnown` says yes to is counted and no more; it is asked before anything is left out
  /// because there is too much of it. With `usesThreads` a second thread helps with a large plan.
  public static func check(
    _ plan: Plan, _ settings: CheckSettings, usesThreads: Bool = false,
    isKnown: ((Finding) -> Bool)? = nil
  ) -> CheckResult {
    let facts = PlanFacts(plan, usesThreads: usesThreads)
    // taken out once for all rules: to take it out counts the users of all its parts
    let main = facts.documents[0]
    var report = Report(plan, settings, isKnown: isKnown)
    var readers: [Rule] = []
    for rule in settings.rules where speaks(rule, of: plan, settings) {
      report.begin(rule)
      switch rule.check {
      case .plan(let check): check(facts, &report)
      case .document(let check):
        if rule.isInForce(for: main) { check(main, &report) }
        for document in facts.documents.dropFirst() where rule.isInForce(for: document) {
          check(document, &report)
        }
      case .word: readers.append(rule)
      case .parser:
        for finding in plan.findings where finding.rule == rule.code { report.add(finding) }
      }
    }
    read(facts, readers[...], &report)
    return report.result
  }

  /// Walks over the words once for every 64 rules that read them.
  private static func read(_ facts: PlanFacts, _ rules: ArraySlice<Rule>, _ report: inout Report) {
    guard !rules.isEmpty else { return }
    let watch = WordWatch(rules)
    for document in facts.documents { watch.walk(document, &report) }
    read(facts, rules.dropFirst(WordWatch.capacity), &report)
  }

  private static func speaks(_ rule: Rule, of plan: Plan, _ settings: CheckSettings) -> Bool {
    let isSound = !plan.transcript.isRestored && plan.transcript.census.damage == .none
    if rule.needsSoundText, !isSound { return false }
    return rule.profile == .both || settings.profile == .both || rule.profile == settings.profile
  }
}
