import Testing

@Suite struct CommandTests {
  let khplan: Khplan
  let folder: Folder

  init() throws {
    folder = try Folder()
    khplan = Khplan(folder: folder)
    try folder.write("KẾ HOẠCH\n", to: "a.txt")
    try folder.write("THÔNG BÁO\n", to: "b.txt")
    try folder.write(String(repeating: "1. Nội dung\n", count: 6_000), to: "big.txt")
    try folder.write([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37, 0x0A, 0], to: "scan.pdf")
  }

  /// Command lines with the status they end with and what stands in their messages.
  static let table: [(line: String, status: Int32, errors: [String])] = [
    ("khplan --version", 0, []),
    ("khplan help", 0, []),
    ("khplan parse a.txt", 0, []),
    ("khplan parse - < b.txt", 0, []),
    ("khplan parse -- a.txt -", 0, []),
    ("khplan", 2, ["khplan: chưa có lệnh\nXem cách dùng: khplan help\n"]),
    ("khplan prase a.txt", 2, ["không có lệnh “prase”; ý bạn là “parse”?"]),
    (
      "khplan parse", 2,
      ["khplan: thiếu FILE: tệp văn bản cần đọc", "\nXem cách dùng: khplan help parse\n"]
    ),
    ("khplan parse --ouput x a.txt", 2, ["ý bạn là “--output”?"]),
    ("khplan parse --ouput x a.txt --lang=en", 2, ["did you mean “--output”?"]),
    ("khplan parse missing.txt", 3, ["khplan: missing.txt: không có tệp này; hãy "]),
    ("khplan parse .", 3, ["khplan: .: là một thư mục; hãy "]),
    ("khplan parse -f json a.txt b.txt", 0, []),
    ("khplan convert a.txt --to jsonl", 0, []),
    ("khplan convert a.txt --to html --with-findings", 0, []),
    ("khplan convert a.txt -o a.json; khplan convert a.json --to text", 0, []),
    ("khplan parse -f json a.txt b.txt | khplan convert - --to text", 0, []),
    (
      "echo '{' > bad.json; khplan convert bad.json", 3,
      ["bad.json: không phải JSON", "dòng 2, cột 1"]
    ),
    ("khplan convert a.txt --to jsno", 2, ["ý bạn là “json”?"]),
    ("khplan restore a.txt", 0, []),
    ("khplan restore -f json --pretty a.txt b.txt", 0, []),
    ("khplan parse scan.pdf", 3, ["khplan: scan.pdf: là tệp PDF", "pdftotext"]),
    ("khplan parse --encoding abc a.txt", 0, []),
    ("khplan parse --encoding unicorn a.txt", 2, ["“--encoding” không nhận “unicorn”"]),
    ("khplan parse --format tre a.txt", 2, ["ý bạn là “tree”?"]),
    ("khplan parse $'x\\e[31m\\xff'", 3, ["khplan: x␛[31m�: không có tệp này"]),
    (
      "khplan parse a.txt -o missing/out", 3, ["khplan: missing/out: thư mục chứa tệp này không có"]
    ),
    ("khplan parse a.txt -o .", 3, ["khplan: .: là một thư mục"]),
    ("khplan parse a.txt -o /dev/full", 3, ["khplan: /dev/full: hết chỗ trên đĩa"]),
    ("khplan parse a.txt > /dev/full", 3, ["khplan: đầu ra chuẩn: hết chỗ trên đĩa"]),
    ("khplan parse big.txt | head -c 1 >&2; exit ${PIPESTATUS[0]}", 141, []),
    ("trap '' PIPE; khplan parse big.txt | head -c 1 >&2; exit ${PIPESTATUS[0]}", 141, []),
  ]

  @Test(arguments: table)
  func `a command line ends as it should`(line: String, status: Int32, errors: [String]) throws {
    let result = try khplan.run(line)
    #expect(result.status == status)
    for text in errors { #expect(result.errors.contains(text)) }
    if errors.isEmpty, status == 0 { #expect(result.errors == "") }
    if status == 0 { #expect(result.output != "") }
  }

  @Test func `a file that cannot be read does not stop the others`() throws {
    let alone = try khplan.run("khplan parse a.txt")
    let result = try khplan.run("khplan parse missing.txt a.txt .")
    #expect(result.status == 3)
    #expect(result.output.contains("KẾ HOẠCH") == alone.output.contains("KẾ HOẠCH"))
    #expect(result.errors.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    ("a.txt", "{"), ("a.txt b.txt", "[{,{]"), ("a.txt missing", "[{]"), ("missing", ""),
    ("missing missing", "[]"),
  ]) func `JSON is an object for one file and an array for several`(
    files: String, firstLetters: String
  ) throws {
    let lines = try khplan.run("khplan parse -f json \(files) | cut -c1 | tr -d '\\n'")
    #expect(lines.output == firstLetters)
  }

  @Test func `an output file is written whole or not at all`() throws {
    let plain = try khplan.run("khplan parse a.txt").output
    #expect(try khplan.run("umask 027; khplan parse a.txt -o out").status == 0)
    #expect(try folder.read("out") == plain)
    #expect(try khplan.run("stat -c %a out").output == "640\n")

    #expect(try khplan.run("chmod 600 out; ln -s out link; khplan parse b.txt -o link").status == 0)
    #expect(try folder.read("out") == khplan.run("khplan parse b.txt").output)
    #expect(
      try khplan.run("stat -c '%a %F' out link").output == "600 regular file\n777 symbolic link\n")

    let before = try folder.read("out")
    #expect(try khplan.run("khplan parse missing.txt -o out").status == 3)
    #expect(try folder.read("out") == before)
    #expect(try khplan.run("khplan parse missing.txt -o new").status == 3)
    #expect(
      try khplan.run("ulimit -f 600; trap '' XFSZ; khplan parse -f json big.txt -o out").status == 3
    )
    #expect(try folder.read("out") == before)
    let left = [".err", ".in", ".out", "a.txt", "b.txt", "big.txt", "link", "out", "scan.pdf"]
    #expect(folder.names == left)
  }

  @Test func `help, messages and colour follow the option and the environment`() throws {
    var english = khplan
    english.environment = ["KHPLAN_LANG": "en"]
    #expect(try english.run("khplan help").output.contains("Usage:"))
    #expect(try english.run("khplan help --lang vi").output.contains("Cách dùng:"))
    #expect(try !khplan.run("khplan help").output.contains("\u{1B}"))
    #expect(try khplan.run("khplan help --color=always").output.contains("\u{1B}[1m"))
    #expect(try khplan.run("khplan help parse").output == khplan.run("khplan parse -h").output)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are valid for their shell`(shell: String) throws {
    let check =
      "command -v \(shell) >/dev/null || exit 0; khplan completions \(shell) > s; \(shell) -n s"
    let result = try khplan.run(check)
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test(arguments: [
    ("reference --lang vi", "reference/commands.md"),
    ("reference --lang en", "reference/commands.en.md"),
    ("rules --lang vi", "rules.md"), ("rules --lang en", "rules.en.md"),
  ])
  func `the reference in docs is up to date; make docs writes it`(
    command: String, name: String
  ) throws {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    let expected = try khplan.run("cat '\(root)/docs/\(name)'").output
    #expect(try khplan.run("khplan \(command)").output == expected)
  }
}
