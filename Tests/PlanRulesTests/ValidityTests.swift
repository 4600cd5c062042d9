import PlanRules
import PlanSyntax
import Testing

/// The dates of issue between which rules hold.
@Suite struct ValidityTests {
  private func speaks(_ rule: Rule, _ date: String) -> Bool {
    let text = "ỦY BAN NHÂN DÂN\nXÃ A\n\nSố: 1/KH-UBND\n\n\(date)\n\nKẾ HOẠCH\nMượn sách\n"
    let plan = PlanParser.parse(Source(name: "a.txt", bytes: Array(text.utf8)))
    return !Checker.check(plan, rules: [rule]).isEmpty
  }

  private func rule(since: PartialDate?, until: PartialDate?, basis: Basis = .practice) -> Rule {
    Rule(
      "TST001", .error, summary: Message(vi: "a", en: "a"),
      explanation: Message(vi: "a", en: "a"), basis: basis,
      validity: since == nil && until == nil ? nil : Validity(since: since, until: until),
      examples: [],
      check: .document { facts, report in report.add(facts.document.range, vi: "a", en: "a") })
  }

  /// Lines of the date, and whether a rule since 1/7/2025 and one until 30/6/2025 speak.
  static let dates: [(line: String, since: Bool, until: Bool)] = [
    ("A Xá, ngày 30 tháng 6 năm 2025", false, true),
    ("A Xá, ngày 01 tháng 7 năm 2025", true, false),
    ("A Xá, ngày     tháng 6 năm 2025", false, true),
    ("A Xá, ngày     tháng 7 năm 2025", true, false),
    ("A Xá, ngày     tháng     năm 2025", true, false),
    ("A Xá, ngày     tháng     năm 2024", false, true),
    ("", true, false),
  ]

  @Test(arguments: dates)
  func `a rule speaks of documents of its time`(line: String, since: Bool, until: Bool) {
    let first = PartialDate(year: 2025, month: 7, day: 1)
    let last = PartialDate(year: 2025, month: 6, day: 30)
    #expect(speaks(rule(since: first, until: nil), line) == since)
    #expect(speaks(rule(since: nil, until: last), line) == until)
    #expect(speaks(rule(since: nil, until: nil), line))
  }

  @Test func `the decree binds no document from before it`() {
    let decree = rule(since: nil, until: nil, basis: .decree30("Điều 8"))
    #expect(!speaks(decree, "A Xá, ngày 04 tháng 3 năm 2020"))
    #expect(speaks(decree, "A Xá, ngày 05 tháng 3 năm 2020"))
  }
}
