import PlanRules
import PlanSyntax
import Testing

/// The examples of the rules are their tests.
@Suite struct ExampleTests {
  @Test(arguments: RuleSet.all.map(\.code))
  func `a rule blames its bad examples at their marks, and no good one`(code: String) throws {
    let rule = try #require(RuleSet.rule(code))
    // what only bytes can show, or only the restorer doubts, has a fixture instead
    if case .parser = rule.check, rule.examples.isEmpty { return }
    #expect(rule.examples.contains { $0.isBad } && rule.examples.contains { !$0.isBad })
    for example in rule.examples {
      let (text, places) = example.marked
      let plan = PlanParser.parse(Source(name: "example.txt", bytes: Array(text.utf8)))
      let found = Checker.check(plan).filter { $0.rule == code }.map(\.source)
      #expect(found == places, "\(text)")
      #expect(example.isBad == !places.isEmpty, "a bad example has a mark, a good one none")
    }
  }
}
