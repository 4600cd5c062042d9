import Testing

/// `.khplan.json`: where it is found, what it says, and what is wrong with it.
@Suite struct ConfigurationTests {
  let khplan: Khplan
  let folder: Folder

  init() throws {
    folder = try Folder()
    khplan = Khplan(folder: folder)
    try folder.write("ỦY BAN NHÂN DÂN\nXÃ A\nSố:   /KH-UBND\n\nKẾ HOẠCH\nMượn sách\n", to: "a.txt")
  }

  /// Configurations, what a check of a.txt with them ends with, and a text in its output or messages.
  static let table: [(json: String, status: Int32, text: String)] = [
    (#"{"select": ["NUM001"]}"#, 1, "lỗi NUM001"),
    (#"{"select": ["num001"]}"#, 1, "lỗi NUM001"),
    ("// ghi chú\n{\"select\": [\"NUM\"], /* */ \"ignore\": [\"NUM001\"]}", 0, "không thấy gì"),
    (#"{"select": ["NUM001"], "severity": {"NUM001": "info"}}"#, 0, "lưu ý NUM001"),
    (#"{"select": ["NUM001"], "severity": {"NUM": "info"}}"#, 0, "lưu ý NUM001"),
    (
      #"{"select": ["NUM001"], "severity": {"NUM": "info", "NUM001": "warning"}}"#, 0,
      "cảnh báo NUM001"
    ),
    (#"{"select": ["NUM001"], "files": [{"paths": ["*.txt"], "ignore": ["NUM"]}]}"#, 1, "NUM001"),
    (#"{"select": ["NUM"], "files": [{"paths": ["*.txt"], "ignore": ["NUM001"]}]}"#, 0, "không"),
    (#"{"select": ["NUM"], "files": [{"paths": ["b.*"], "ignore": ["NUM001"]}]}"#, 1, "NUM001"),
    (#"{"files": [{"paths": ["**/a.*"], "select": ["PAR003"]}]}"#, 0, "không"),
    (#"{"files": [{"paths": ["x/**"], "select": ["PAR003"]}]}"#, 1, "NUM001"),
    (#"{"profile": "issued"}"#, 1, "NUM001"),
    (#"{"selct": []}"#, 2, ".khplan.json:1:2: không có khóa “selct”; ý bạn là “select”?"),
    (#"{"select": ["NUM01"]}"#, 2, ".khplan.json:1:13: không có quy tắc “NUM01”; ý bạn là “NUM0"),
    (
      "{\n  \"severity\": {\"NUM\": \"fatal\"}\n}", 2,
      ":2:23: không nhận “fatal”, chỉ nhận error, w"
    ),
    (#"{"severity": {"NUM": "eror"}}"#, 2, "ý bạn là “error”?"),
    (#"{"files": [{"ignore": ["NUM"]}]}"#, 2, ":1:12: thiếu “paths”"),
    (#"{"select": "NUM"}"#, 2, ":1:12: chỗ này phải là [...]"),
    (#"{"select": [1]}"#, 2, ":1:13: chỗ này phải là một chuỗi"),
    (#"{"profile": "both"}"#, 2, "chỉ nhận draft, issued"),
    (#"{"select": [],}"#, 2, ".khplan.json:1:15: trước dấu đóng này thừa một dấu phẩy"),
    ("[]", 2, ":1:1: chỗ này phải là {…}"),
    ("", 2, "tệp hết giữa chừng"),
  ]

  @Test(arguments: table)
  func `a configuration does what it says`(json: String, status: Int32, text: String) throws {
    try folder.write(json, to: ".khplan.json")
    let result = try khplan.run("khplan check a.txt")
    #expect(result.status == status)
    #expect((result.output + result.errors).contains(text), "\(result.output)\(result.errors)")
  }

  @Test func `the nearest configuration counts, and its paths are below its folder`() throws {
    try folder.write(
      #"{"select": ["NUM001"], "files": [{"paths": ["in/x/*.txt"], "ignore": ["ALL", "NUM001"]}]}"#,
      to: ".khplan.json")
    let result = try khplan.run(
      """
      mkdir -p in/x in/y; cp a.txt in/x; cp a.txt in/y; cp a.txt in/b.txt
      khplan check in/x/a.txt; echo $?; khplan check in/b.txt >/dev/null; echo $?
      (cd in/x; khplan check ./a.txt >/dev/null; echo $?; khplan check ../y/a.txt > /dev/null; echo $?)
      (cd in; khplan check - < x/a.txt >/dev/null; echo $?)
      echo '{"select": ["PAR003"]}' > in/y/.khplan.json; khplan check in/y/a.txt > /dev/null; echo $?
      khplan check --config .khplan.json in/y/a.txt > /dev/null; echo $?
      khplan check --select NUM001 in/x/a.txt in/y/a.txt | tail -1; rm -r in
      """)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(
      lines == ["1 tệp: không thấy gì phải sửa", "0", "1", "0", "1", "1", "0", "1", "2 tệp: 2 lỗi"])
  }

  @Test func `a configuration that is named must be there`() throws {
    let result = try khplan.run("khplan check --config none.json a.txt")
    #expect(result.status == 2 && result.errors.contains("none.json: không có tệp này"))
  }
}
