import Fuzzing
import Glibc
import PlanRules
import PlanSyntax

// Any document can be checked; what is found, and every edit, lies inside the text.
exit(
  fuzz { start, count in
    let plan = PlanParser.parse(Source(name: "fuzz", bytes: bytes(start, count)))
    let whole = 0..<plan.source.text.count + 1
    for finding in Checker.check(plan) {
      let places = [finding.source] + finding.related.map(\.source)
      require(places.allSatisfy { $0.clamped(to: whole) == $0 }, "\(finding.rule): place")
      require(!finding.message.vi.isEmpty, "\(finding.rule): no message")
      guard let fix = finding.fix else { continue }
      require(fix.source.clamped(to: whole) == fix.source, "\(finding.rule): edit")
    }
    return 0
  })
