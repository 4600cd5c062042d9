import Glibc
import Testing

/// Fixtures whose results stand beside them: `x.outline`, `x.tree`, `x.json`, `x.check`, `x.docbook` and
/// `x.akn` belong to `x.txt`.
///
/// `KHPLAN_ACCEPT=1 make test` writes the goldens anew; an empty file is enough to add one.
@Suite struct GoldenTests {
  private static let formats = ["outline", "tree", "json", "check", "docbook", "akn"]

  /// The paths of all goldens, below the folder of fixtures.
  static let goldens: [String] = {
    let names = formats.map { "-name '*.\($0)'" }.joined(separator: " -o ")
    let found = try? Khplan(folder: Folder()).run(
      "cd '\(fixtures)' && find . -type f \\( \(names) \\)")
    return (found?.output ?? "").split(separator: "\n").map { String($0.dropFirst(2)) }.sorted()
  }()

  private static let fixtures =
    #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/Fixtures"

  @Test(arguments: goldens)
  func `a fixture gives what its golden says`(golden: String) throws {
    let format = golden.split(separator: ".").last ?? ""
    let source = golden.dropLast(format.count) + "txt"
    let command =
      switch format {
      case "check": "check --width 80 --fail-on never"
      case "json": "parse --format json --pretty"
      case "docbook", "akn": "convert --to \(format) --pretty"
      default: "parse --format \(format) --width 80"
      }
    let isAccepting = getenv("KHPLAN_ACCEPT") != nil
    let check = isAccepting ? "cat > '\(golden)'" : "diff -u '\(golden)' -"
    let result = try Khplan(folder: Folder()).run(
      """
      cd '\(Self.fixtures)'; set -o pipefail
      khplan \(command) -- '\(source)' | \(check)
      """)
    #expect(
      result.status == 0, "\(result.output)\(result.errors)KHPLAN_ACCEPT=1 make test accepts it")
  }
}
