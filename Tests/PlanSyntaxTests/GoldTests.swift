import Glibc
import PlanExport
import PlanSyntax
import Testing

/// Documents annotated by hand that may lie beside the checkout, with the script that scores.
@Suite struct GoldTests {
  private static let gold = Texts.shared + "/gold"

  /// Python's path, where it and the annotated documents are there.
  private static let python: String? =
    access(gold + "/score.py", R_OK) == 0
    ? ["/usr/bin/python3", "/usr/local/bin/python3"].first { access($0, X_OK) == 0 } : nil

  @Test(.enabled(if: python != nil, "no annotated documents lie in ../shared/gold, or no python3"))
  func `annotated documents are read as people read them`() throws {
    var template = Array("/tmp/khplan-gold-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let folder = String(cString: made)
    for path in Texts.samples {
      let name = path.split(separator: "/").last?.dropLast(4) ?? ""
      let file = try #require(fopen("\(folder)/\(name).json", "w"))
      let json = Plan.of(Texts.read(path)).json
      #expect(fwrite(json, 1, json.count, file) == json.count)
      fclose(file)
    }
    let output = "\(folder)/scores"
    let status = system(
      "\(Self.python ?? "") '\(Self.gold)/score.py' --all '\(Self.gold)' \(folder) --min 0.98"
        + " >\(output) 2>&1")
    #expect(status == 0, "\(String(decoding: Texts.read(output), as: UTF8.self))")
    _ = system("rm -r \(folder)")
  }
}
