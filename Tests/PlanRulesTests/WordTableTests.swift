import Glibc
import PlanSyntax
import Testing
import VietnameseText

@testable import PlanRules

@Suite struct WordTableTests {
  private func table(_ text: String) -> WordTable {
    let bytes = Array(text.utf8)
    let piece = TextPiece(role: .paragraph, range: TextRange(0, bytes.count), isInAnnex: false)
    return WordTable([piece], text: bytes)
  }

  private func findings(_ text: String) -> [Finding] {
    Checker.check(PlanParser.parse(Source(name: "example.txt", bytes: Array(text.utf8))))
  }

  private static let gaps: [(text: String, gap: Gap)] = [
    ("a b", .blank), ("a  b", Gap([.blank, .blanks])), ("a\nb", .lineBreak),
    ("a, b", Gap([.comma, .blank])), ("a,b", Gap([.comma, .tight])),
    ("a.. b", Gap([.stop, .doubled, .blank])), ("a... b", Gap([.ellipsis, .blank])),
    ("a… b", Gap([.ellipsis, .blank])), ("a – b", Gap([.blank, .dash])),
    ("a “b", Gap([.blank, .quote])), ("a (b", Gap([.blank, .bracket])), ("a/b", .other),
    ("a https://example.vn b", Gap([.blank, .address])),
  ]

  @Test(arguments: gaps)
  func `the signs between two words are known`(text: String, gap: Gap) throws {
    let words = table(text)
    let range = try #require(words.pieces.first?.words)
    #expect(words[range.upperBound - 1].gap == gap)
  }

  @Test func `a phrase never matches across the end of a piece`() throws {
    let bytes = Array("các tổ chức".utf8)
    let pieces = [(0, 5), (5, bytes.count)].map {
      TextPiece(role: .paragraph, range: TextRange($0.0, $0.1), isInAnnex: false)
    }
    let words = WordTable(pieces, text: bytes)
    let first = try #require(words.pieces.first?.words.lowerBound)
    #expect(!words.has(WordKey.words("các tổ"), at: first))
    #expect(words.has(WordKey.words("tổ chức"), at: first + 2))
  }

  @Test func `text with broken letters is not blamed on its author`() {
    let broken = "Viêc thuc hiên cac nhiêm vu đươc giao phai bao đam đung tiên đô va chât luơng.."
    let text = (0..<4).map { _ in broken }.joined(separator: "\n\n")
    let codes = Set(findings("KẾ HOẠCH\nĐọc sách\n\n" + text).map { $0.rule.prefix(3) })
    #expect(codes.isDisjoint(with: ["SPL", "CAP", "LST"]))
  }

  /// What rules on words and lists look at; an oversight would look back over all of it.
  private static let hostile = [
    "“", "“a\n\n", "\"", "các các ", "a,b", "..", "-a\n", "Uỷ ủy ", "…,", "**a** ", "nghành ", "ă",
    "và, ", "quyết định số ",
  ]

  @Test func `four times the words take four times as long`() {
    for part in Self.hostile {
      var best = Double.infinity
      for _ in 0..<8 where best >= 7 {
        best = min(best, time(part, 12_000) / max(time(part, 3_000), 0.0002))
      }
      #expect(best < 7, "“\(part)” takes \(best) times as long at four times the size")
    }
  }

  /// The seconds of processor time that a check takes without the parsing.
  private func time(_ part: String, _ size: Int) -> Double {
    let text =
      "KẾ HOẠCH\nĐọc sách\n\nI. NỘI DUNG\n\n"
      + String(repeating: part, count: size / part.utf8.count)
    let plan = PlanParser.parse(Source(name: "hostile.txt", bytes: Array(text.utf8)))
    let rules = RuleSet.all.filter { ["SPL", "CAP", "LST", "TYP"].contains($0.code.prefix(3)) }
    let start = Self.processorTime
    _ = Checker.check(plan, rules: rules)
    return Self.processorTime - start
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
