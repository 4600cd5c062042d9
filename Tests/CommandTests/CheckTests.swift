import Testing

@Suite struct CheckTests {
  let khplan: Khplan
  let folder: Folder

  init() throws {
    folder = try Folder()
    khplan = Khplan(folder: folder)
    try folder.write("KẾ HOẠCH\nMượn sách\n\nI. MỤC ĐÍCH\n\nMượn sách.\n", to: "good.txt")
    try folder.write("ỦY BAN NHÂN DÂN\nXÃ GIA VIỄN\nSố:   /KH-UBND\n\nKẾ HOẠCH\n", to: "bad.txt")
    try folder.write("Thư viện xã mở cửa.\n", to: "odd.txt")
  }

  /// Command lines with the status they end with and what stands in their output and messages.
  static let table: [(line: String, status: Int32, texts: [String])] = [
    ("khplan check --select NUM001 good.txt", 0, ["1 tệp: không thấy gì phải sửa"]),
    ("khplan check --select NUM001 bad.txt", 1, ["bad.txt:3:7: lỗi NUM001: số văn bản bỏ trống"]),
    ("khplan check --select NUM001 --lang en bad.txt", 1, ["bad.txt:3:7: error NUM001: the docu"]),
    ("khplan check --select NUM001 - < bad.txt", 1, ["<stdin>:3:7: lỗi NUM001"]),
    ("khplan check --select NUM --ignore NUM001 bad.txt", 0, []),
    ("khplan check --select NUM001 --ignore num bad.txt", 1, []),
    ("khplan check --select NUM001 --fail-on never bad.txt", 0, ["1 lỗi"]),
    ("khplan check --select PAR001 odd.txt", 0, ["cảnh báo PAR001"]),
    ("khplan check --select PAR001 --fail-on warning odd.txt", 1, ["1 cảnh báo"]),
    ("khplan check --select PAR001,NUM001 good.txt odd.txt bad.txt", 1, ["3 tệp: 1 lỗi, 1 cảnh"]),
    ("khplan check --select NUM01 bad.txt", 2, ["không có quy tắc “NUM01”; ý bạn là “NUM0"]),
    ("khplan explain", 0, ["NUM · Số, ký hiệu", "  NUM001  lỗi       Số văn bản bỏ trống"]),
    ("khplan explain num001", 0, ["Sai:\n  Số:      /KH-UBND\n           ^^^^^^^^\n"]),
    ("khplan explain --lang en NUM001", 0, ["Wrong:\n", "Right:\n", "Basis: Phụ lục I"]),
    ("khplan explain NUM0001", 2, ["ý bạn là “NUM001”?"]),
    ("khplan check --profile final bad.txt", 2, ["“--profile” không nhận “final”"]),
    ("khplan check", 2, ["thiếu FILE"]),
    ("khplan check --select NUM001 missing.txt good.txt", 3, ["không có tệp này", "1 tệp: không"]),
    ("khplan check --select NUM001 missing.txt bad.txt", 3, ["1 lỗi"]),
    ("khplan check --select NUM001 bad.txt > /dev/full", 3, ["hết chỗ trên đĩa"]),
  ]

  @Test(arguments: table)
  func `a check ends as it should`(line: String, status: Int32, texts: [String]) throws {
    let result = try khplan.run(line)
    #expect(result.status == status)
    for text in texts { #expect((result.output + result.errors).contains(text)) }
  }

  /// A line with a blamed number behind some text, and the columns before the carets.
  static let lines: [(before: String, columns: Int)] = [
    ("Số: ", 4), ("Số: 　", 6), ("\tSố: ", 8), ("So\u{302}\u{301}: ", 4), ("\u{200B}Số: ", 4),
  ]

  @Test(arguments: lines)
  func `carets stand under the right characters`(before: String, columns: Int) throws {
    try folder.write("ỦY BAN NHÂN DÂN\nXÃ A\n\(before)/KH-UBND\n\nKẾ HOẠCH\n", to: "x.txt")
    let output = try khplan.run("khplan check --select NUM001 x.txt").output
    let carets = output.split(separator: "\n").first { $0.contains("^") } ?? ""
    #expect(carets == "  │ " + String(repeating: " ", count: columns) + "^^^^^^^^", "\(output)")
  }

  @Test func `a long line is cut around the place`() throws {
    let words = String(repeating: "từ ", count: 100_000)
    try folder.write("KẾ HOẠCH\nA\n\nI. B\n\n\(words)\u{200B}\(words)\n", to: "long.txt")
    let output = try khplan.run("khplan check --width 60 --select ENC003 long.txt").output
    #expect(output.utf8.count < 2000)
    #expect(
      output.split(separator: "\n").allSatisfy {
        $0.unicodeScalars.count <= 61 || $0.hasPrefix("long")
      })
  }
}
