import Testing

/// Baselines: what is known is not shown again, wherever it has moved to.
@Suite struct BaselineTests {
  let khplan: Khplan
  let folder: Folder

  init() throws {
    folder = try Folder()
    khplan = Khplan(folder: folder)
    try write()
  }

  private func write(above: String = "", below: String = "", bullet: String = "- ") throws {
    let text = """
      \(above)ỦY BAN NHÂN DÂN
      XÃ GIA VIỄN
      Số:   /KH-UBND

      KẾ HOẠCH
      Mượn sách

      I. NỘI DUNG

      \(bullet)Mượn s\u{200B}ách.
      \(below)
      """
    try folder.write(text, to: "a.txt")
  }

  private func check(_ options: String = "--baseline known.json") throws -> Khplan.Result {
    try khplan.run("khplan check --select NUM001,ENC003 --fail-on info \(options) a.txt")
  }

  @Test func `a baseline survives edits elsewhere and lets new findings through`() throws {
    let first = try check("--write-baseline known.json")
    #expect(first.status == 0)
    #expect(first.errors == "khplan: đã ghi nhận 2 chỗ vào known.json\n")
    #expect(
      first.output == "1 tệp: không thấy gì phải sửa; 2 chỗ đã ghi nhận từ trước không nêu lại\n")
    let written = try folder.read("known.json")

    #expect(try check().status == 0)
    try write(above: "TRANG 1\n\n\n", below: "\nII. KHÁC\n\nKhông.\n", bullet: "   -   ")
    #expect(try check().status == 0)
    try write()
    #expect(try check("--write-baseline known.json").status == 0)
    #expect(try folder.read("known.json") == written)

    try folder.write(folder.read("a.txt").replacing("KH-UBND", with: "KH-HĐND"), to: "a.txt")
    let later = try check()
    #expect(later.status == 1)
    #expect(later.output.contains("a.txt:3:7: lỗi NUM001"))
    #expect(!later.output.contains("ENC003"))
  }

  @Test func `a baseline belongs to files by their paths below its folder`() throws {
    #expect(try check("--write-baseline known.json").status == 0)
    let moved = try khplan.run(
      """
      mkdir in; cp a.txt in/a.txt; (cd in; khplan check --select NUM001 --baseline ../known.json a.txt)
      echo $?; cp known.json in/known.json
      (cd /; khplan check --select NUM001 --baseline "$OLDPWD/in/known.json" "$OLDPWD/in/a.txt")
      echo $?; echo '{"baseline": "known.json"}' > in/.khplan.json
      khplan check --select NUM001 in/a.txt; echo $?; rm -r in
      """)
    let statuses = moved.output.split(separator: "\n").filter { $0.utf8.count == 1 }
    #expect(statuses == ["1", "0", "0"], "\(moved.output)\(moved.errors)")
  }

  @Test(arguments: [
    ("{", "known.json:1:2: "), ("{}", "known.json:1:1: không phải tệp do --write-baseline ghi ra"),
    (#"{"format":"khplan-baseline","version":1,"files":{"a":{"A":["x"]}}}"#, ":1:60: không phải"),
  ])
  func `a file that is no baseline is refused`(json: String, message: String) throws {
    try folder.write(json, to: "known.json")
    let result = try check()
    #expect(result.status == 2 && result.errors.contains(message), "\(result.errors)")
    #expect(try check("--baseline none.json").status == 2)
    #expect(try check("--write-baseline none/x").status == 3)
  }
}
