import Glibc
import Testing

@testable import PlanArchive

@Suite struct WalkTests {
  @Test(arguments: [
    ("*.txt", "a.txt", true), ("*.txt", "sâu/trong/a.txt", true), ("*.txt", "a.txt.gz", false),
    ("2024/*", "2024/a.txt", true), ("2024/*", "2024/q1/a.txt", false),
    ("2024/**", "2024/q1/a.txt", true), ("/a.txt", "b/a.txt", false), ("/a.txt", "a.txt", true),
    ("**/a.txt", "a.txt", true), ("**/a.txt", "x/y/a.txt", true), ("x/**/a", "x/a", true),
    ("x/**/a", "x/y/z/a", true), ("x/**/a", "x/yza", false), ("k?", "kế", true),
    ("k?", "k", false), ("[a-cx].md", "b.md", true), ("[a-cx].md", "d.md", false),
    ("[!a-c].md", "d.md", true), ("[!a-c].md", "/.md", false), ("[]].md", "].md", true),
    ("[a", "[a", true), ("\\*", "*", true), ("\\*", "a", false), ("*", "", true),
  ]) func `a pattern matches what a shell would match`(
    pattern: String, path: String, isMatch: Bool
  ) {
    #expect(PathPattern(pattern).matches(path) == isMatch)
  }

  @Test func `no pattern takes more than linear time`() {
    let pattern = PathPattern(String(repeating: "*a", count: 30) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 3000)))
  }

  @Test func `outputs of one folder never get the same name`() {
    var names = OutputNames(ending: "json")
    names.reserve("d.json")
    let files = ["a.md", "a.txt", "a.txt.x", "d.txt", "12.QĐ-UBND", ".ẩn", "a.txt", "b"]
    #expect(
      files.map { names.claim($0) } == [
        "a.json", "a.txt.json", "a.txt.x.json", "d.txt.json", "12.QĐ-UBND.json", ".ẩn.json",
        "a.txt-2.json", "b.json",
      ])
  }

  @Test func `names in odd bytes come through`() throws {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0xA9, 0x80, 0x2E]
    let name = PathText.decode(bytes)
    #expect(PathText.path(name).dropLast().map { UInt8(bitPattern: $0) } == bytes)
    let list = FileList.paths(of: bytes + [0x0A, 0x0A, 0x62, 0x0D, 0x0A], isZeroSeparated: false)
    #expect(list == [name, "b"])
    #expect(
      FileList.paths(of: [0x61, 0x0A, 0x62, 0, 0x63], isZeroSeparated: true) == ["a\nb", "c"])
  }

  @Test(arguments: [
    ("Kế hoạch/số 1.txt", "Kế hoạch/số 1.txt"), ("/tuyệt/đối", "tuyệt/đối"), ("./a//b/.", "a/b"),
    ("C:\\win\\a.txt", "win/a.txt"), ("../a", nil), ("a/../../b", nil), ("..", nil), ("...", "..."),
  ]) func `a member's name stays in its container`(name: String, path: String?) {
    #expect(MemberName.path(of: Array(name.utf8)) == path)
  }

  @Test func `names in old character sets are read`() {
    // "Kê hoạch năm" in Windows-1258, "résumé" in code page 437
    let windows: [UInt8] = [
      0x4B, 0xEA, 0x20, 0x68, 0x6F, 0x61, 0xF2, 0x63, 0x68, 0x20, 0x6E, 0xE3, 0x6D,
    ]
    #expect(MemberName.decode(windows) == "Kê hoạch năm")
    #expect(MemberName.decode([0x72, 0x82, 0x73, 0x75, 0x6D, 0x82]) == "résumé")
  }
}
