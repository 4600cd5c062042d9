import Glibc
import PlanRules
import PlanSyntax
import Testing

/// What a clerk gets wrong between the parts of one document, one change at a time.
///
/// The table beside the document says which rule must see that `right` became `wrong`.
@Suite struct AlterationTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/Fixtures/checks"

  private static func read(_ name: String) -> String {
    guard let file = fopen("\(folder)/\(name)", "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }

  /// The rows of the table without its head.
  static let alterations: [[String]] = read("ke-hoach-khong-loi.tsv")
    .split(separator: "\n").dropFirst().map { row in
      row.split(separator: "\t", omittingEmptySubsequences: false).map {
        String($0).replacing("\\t", with: "\t")
      }
    }

  private func rules(found text: String) -> Set<String> {
    let plan = PlanParser.parse(Source(name: "plan.txt", bytes: Array(text.utf8)))
    return Set(Checker.check(plan).map(\.rule))
  }

  @Test func `the document itself is sound`() {
    #expect(rules(found: Self.read("ke-hoach-khong-loi.txt")) == [])
    #expect(Self.alterations.count > 40)
  }

  @Test(arguments: alterations)
  func `a rule sees the one thing that was changed`(row: [String]) throws {
    let text = Self.read("ke-hoach-khong-loi.txt")
    try #require(row.count == 3)
    let place = try #require(text.firstRange(of: row[1]))
    #expect(
      rules(found: text[..<place.lowerBound] + row[2] + text[place.upperBound...]).contains(row[0]))
  }
}
