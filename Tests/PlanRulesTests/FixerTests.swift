import PlanRules
import PlanSyntax
import Testing

/// What the engine sees to, whatever the rules say of their edits.
@Suite struct FixerTests {
  /// A rule that puts `new` in the place of each `old` in paragraphs and says that this is safe.
  private static func rule(_ code: String, _ old: String, _ new: String) -> Rule {
    Rule(
      code, .warning, summary: Message(vi: "a", en: "a"), explanation: Message(vi: "a", en: "a"),
      basis: .practice, fix: .safe, examples: [],
      check: .document { facts, report in
        for node in facts.texts {
          let text = facts.text[node.passage.range.bounds]
          let word = Array(old.utf8)
          for start in text.indices where text[start...].starts(with: word) {
            let range = TextRange(start, start + word.count)
            report.add(range, vi: "a", en: "a", edit: Report.Edit(range, new))
          }
        }
      })
  }

  private static func plan(_ text: String) -> Plan {
    PlanParser.parse(
      Source(name: "a.txt", bytes: Array("KẾ HOẠCH\nA\n\nI. B\n\n\(text)\n".utf8)))
  }

  private func fix(_ text: String, _ rules: [Rule], unsafe: Bool = false) -> String? {
    let outcome = Fixer.fix(Self.plan(text), CheckSettings(rules: rules), allowingUnsafe: unsafe)
    if outcome.refusal != nil { return nil }
    let lines = String(decoding: outcome.text.bytes, as: UTF8.self).split(separator: "\n")
    return lines.last.map(String.init)
  }

  /// Texts, what a rule calls safe to put in the place of what, and what comes of it.
  static let numbers: [(text: String, old: String, new: String, result: String)] = [
    ("mua 5 000 cuốn", " 000", "000", "mua 5 000 cuốn"),
    ("mua 5.000 cuốn", ".", "", "mua 5.000 cuốn"),
    ("mua 5.000 cuốn", "5", "6", "mua 5.000 cuốn"),
    ("tỷ lệ 1,5 lần", ",", ", ", "tỷ lệ 1,5 lần"),
    ("ngày 5 tháng 9", "5", "05", "ngày 5 tháng 9"),
    ("ngày 05  tháng 9", "  ", " ", "ngày 05 tháng 9"),
    ("số 323 / QĐ", " / ", "/", "số 323/QĐ"),
    ("năm 2026-2030", "6-2", "6 - 2", "năm 2026 - 2030"),
    ("mua 12 cuốn", "mua", "mua 3", "mua 12 cuốn"),
    ("sách sách này", "sách sách", "sách", "sách này"),
  ]

  @Test(arguments: numbers)
  func `a safe edit changes no number`(text: String, old: String, new: String, result: String) {
    #expect(fix(text, [Self.rule("TST001", old, new)]) == result)
  }

  @Test func `one finding for many places mends them all`() throws {
    let rule = try #require(RuleSet.rule("CAP005"))
    let text = Array(repeating: "sách chuyển về Phường Hoa Lư", count: 300).joined(separator: ", ")
    #expect(fix(text, [rule]) == text.replacing("Phường", with: "phường"))
  }

  @Test func `an unsafe edit may change numbers when it is asked for`() {
    let rule = Self.rule("TST001", "ngày 5", "ngày 05")
    #expect(fix("từ ngày 5 tháng 9", [rule]) == "từ ngày 5 tháng 9")
    #expect(fix("từ ngày 5 tháng 9", [rule], unsafe: true) == "từ ngày 05 tháng 9")
  }

  @Test func `edits that undo each other leave the text alone`() {
    let rules = [Self.rule("TST001", "sách", "truyện"), Self.rule("TST002", "truyện", "sách")]
    #expect(fix("mượn sách", rules) == nil)
  }

  @Test func `one edit makes room for the next, until none is left`() {
    let rules = [Self.rule("TST001", "  ", " "), Self.rule("TST002", " ,", ",")]
    #expect(fix("mượn      , trả", rules) == "mượn, trả")
  }

  @Test func `edits in several rounds are told as edits of the text as it was`() {
    let rules = [Self.rule("TST001", "  ", " "), Self.rule("TST002", "x", "yy")]
    let plan = Self.plan("a    x b x")
    let text = Fixer.fix(plan, CheckSettings(rules: rules), allowingUnsafe: false).text
    var bytes: [UInt8] = []
    var place = 0
    for edit in text.edits {
      bytes += text.original[place..<edit.range.lowerBound] + edit.replacement
      place = edit.range.upperBound
    }
    #expect(bytes + text.original[place...] == text.bytes)
  }

  @Test func `too much of one kind is counted and no more`() {
    let plan = Self.plan(String(repeating: "x ", count: 5000))
    let result = Checker.check(plan, CheckSettings(rules: [Self.rule("TST001", "x", "y")]))
    #expect(result.findings.count == 1000)
    #expect(result.tally.warnings == 5000)
    #expect(result.tally.omitted == ["TST001": 4000])
  }
}
