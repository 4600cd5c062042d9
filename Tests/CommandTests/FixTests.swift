import Testing

/// `--fix`, `--unsafe-fixes` and `--diff`.
@Suite struct FixTests {
  let khplan: Khplan
  let folder: Folder

  /// A document whose last ground ends in a semicolon, and in which a word is doubled.
  private static let text = """
    ỦY BAN NHÂN DÂN
    XÃ GIA VIỄN

    Số: 47/KH-UBND

    Gia Viễn, ngày 08 tháng 9 năm 2025

    KẾ HOẠCH
    Phát triển thư viện thôn năm 2025

    Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;

    I. MỤC ĐÍCH

    Người dân được mượn 1.200 cuốn sách của của thư viện.

    """
  private static let mended = text.replacing("2019;", with: "2019.")
    .replacing("của của", with: "của")
  private static let check = "khplan check --select BAS001,SPL003 --fail-on info"

  init() throws {
    folder = try Folder()
    khplan = Khplan(folder: folder)
    try folder.write(Self.text, to: "a.txt")
  }

  @Test func `safe edits are made, once and for all`() throws {
    let result = try khplan.run("\(Self.check) --fix a.txt")
    #expect(result.status == 0)
    #expect(result.errors == "khplan: a.txt: đã sửa 2 chỗ\n")
    #expect(try folder.read("a.txt") == Self.mended)
    let again = try khplan.run("stat -c %i a.txt; \(Self.check) --fix a.txt; stat -c %i a.txt")
    #expect(again.errors == "")
    #expect(again.output.split(separator: "\n").first == again.output.split(separator: "\n").last)
    #expect(try folder.read("a.txt") == Self.mended)
  }

  @Test func `the difference is a patch, and nothing is written`() throws {
    let result = try khplan.run("\(Self.check) --diff a.txt")
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("--- a.txt\n+++ a.txt\n@@ -8,8 +8,8 @@\n"))
    #expect(try folder.read("a.txt") == Self.text)
    #expect(try khplan.run("\(Self.check) --diff - < a.txt").output.hasPrefix("--- <stdin>\n"))
    let patched = try khplan.run(
      "command -v patch >/dev/null || exit 0; \(Self.check) --diff a.txt | patch -s && cat a.txt")
    #expect(patched.output == "" || patched.output == Self.mended)
  }

  @Test(arguments: ["utf-8", "utf-16le", "utf-16be"])
  func `a file keeps its encoding and its mark`(encoding: String) throws {
    let mark = "{ printf '\\ufeff'; cat a.txt; } | iconv -f utf-8 -t \(encoding) > b.txt"
    let result = try khplan.run(
      """
      command -v iconv > /dev/null || exit 0
      \(mark); \(Self.check) --fix b.txt > /dev/null; \(Self.check) --fix a.txt > /dev/null
      mv b.txt c.txt; \(mark); cmp b.txt c.txt
      """)
    #expect(result.status == 0)
    #expect(result.output == "")
  }

  @Test func `a file of an old encoding is written in UTF-8 only when that is asked for`() throws {
    try folder.write(Self.text.replacing("2019;", with: "2019; "), to: "a.txt")
    let viqr = """
      U?Y BAN NHA^N DA^N
      XA~ GIA VIE^~N

      So^': 47/KH-UBND

      KE^' HOA.CH
      Pha't trie^?n thu+ vie^.n tho^n na(m 2025

      Ca(n cu+' Lua^.t Thu+ vie^.n nga`y 21 tha'ng 11 na(m 2019;

      I. MU.C DDI'CH

      Ngu+o+`i da^n ca'c tho^n ddu+o+.c mu+o+.n sa'ch ga^`n nha`.
      """
    try folder.write(viqr, to: "v.txt")
    let refused = try khplan.run("\(Self.check) --fix v.txt")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("v.txt: không ghi lại được ở bảng mã VIQR; thêm --to-utf8"))
    #expect(try folder.read("v.txt") == viqr)
    let asked = try khplan.run("\(Self.check) --fix --to-utf8 v.txt")
    #expect(asked.status == 0)
    #expect(asked.errors == "khplan: v.txt: đã sửa 1 chỗ, ghi lại thành UTF-8\n")
    #expect(try folder.read("v.txt").contains("Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019.\n"))
  }

  @Test func `bytes that cannot be read are not lost`() throws {
    _ = try khplan.run("printf '\\xff\\xfe\\xfd' >> a.txt")
    let before = try khplan.run("md5sum a.txt").output
    #expect(try khplan.run("\(Self.check) --fix a.txt").status == 3)
    #expect(try khplan.run("md5sum a.txt").output == before)
  }

  @Test func `an issued document is not changed; a list for a correction is shown`() throws {
    let result = try khplan.run("\(Self.check) --profile issued --fix a.txt")
    #expect(result.status == 1)
    #expect(result.errors.contains("a.txt: không sửa văn bản đã ban hành"))
    #expect(try folder.read("a.txt") == Self.text)
    let list = """
      Nội dung để đưa vào công văn đính chính (2):
        1. căn cứ thứ 1, dòng 11: “tháng 11 năm 2019;” sửa thành “tháng 11 năm 2019.”
        2. mục I, dòng 15: “1.200 cuốn sách của của thư viện.” sửa thành “1.200 cuốn
           sách của thư viện.”

      1 tệp: 2 lỗi

      """
    #expect(result.output.hasSuffix(list), "\(result.output)")
    #expect(!result.output.contains("--fix"))
  }

  @Test func `standard input and folders without permission`() throws {
    #expect(try khplan.run("\(Self.check) --fix - < a.txt").status == 2)
    #expect(try khplan.run("\(Self.check) --fix missing.txt").status == 3)
  }
}
