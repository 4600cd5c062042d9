import Testing

/// Whatever goes wrong is told in one line that names the thing, says why, and says what to do.
@Suite struct ErrorTests {
  let khplan: Khplan
  let folder: Folder

  init() throws {
    folder = try Folder()
    khplan = Khplan(folder: folder)
    try folder.write("KẾ HOẠCH\nTrồng cây\n", to: "a.txt")
    try folder.write("", to: "empty.txt")
    for (name, start) in Self.binaries { try folder.write(start + [0, 0], to: name) }
  }

  /// Files that hold no text, by how they begin.
  static let binaries: [(name: String, start: [UInt8])] = [
    ("x.pdf", Array("%PDF-1.7\n".utf8)), ("x.docx", [0x50, 0x4B, 3, 4] + Array("word/".utf8)),
    ("x.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ("x.elf", [0x7F, 0x45, 0x4C, 0x46]),
    ("x.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), ("x.gz", [0x1F, 0x8B, 8]),
  ]

  /// The commands that read documents.
  static let readers = ["parse", "check", "restore", "convert --to json"]

  /// What may follow such a command, the status it ends with, and its message.
  static let table: [(words: String, status: Int32, message: String)] = [
    ("missing", 3, "khplan: missing: không có tệp này; hãy xem lại tên"),
    ("a.txt/x", 3, "khplan: a.txt/x: không có tệp này"),
    ("$(printf 'x%.0s' {1..300})", 3, "xx: tên dài quá; hãy đặt tên ngắn hơn"),
    ("x.pdf", 3, "khplan: x.pdf: là tệp PDF; chuyển sang văn bản: pdftotext"),
    ("x.png", 3, "khplan: x.png: là tệp ảnh; nhận dạng chữ trước"),
    ("x.elf", 3, "khplan: x.elf: là tệp chương trình; "),
    ("x.doc", 3, "khplan: x.doc: là văn bản Office 97-2003; lưu thành .txt"),
    ("$'\\e[31m\\xff'", 3, "khplan: ␛[31m\u{FFFD}: không có tệp này"),
    ("''", 2, "khplan: thiếu FILE: "),
    ("- - < a.txt", 2, "khplan: “-” chỉ nêu được một lần"),
    ("- <&-", 3, "khplan: <stdin>: không đọc được: đầu vào hoặc đầu ra đã bị đóng"),
    ("a.txt --unknwon", 2, "khplan: không có tùy chọn “--unknwon”"),
    ("a.txt --encoding latin9", 2, "khplan: “--encoding” không nhận “latin9”, chỉ nhận utf-8"),
    ("a.txt --lang fr", 2, "khplan: “--lang” không nhận “fr”, chỉ nhận vi, en"),
    ("a.txt -o", 2, "khplan: “-o” cần một giá trị"),
    ("a.txt -o .", 3, "khplan: .: là một thư mục; hãy cho tên một tệp"),
    ("a.txt -o none/x.json", 3, "khplan: none/x.json: thư mục chứa tệp này không có; hãy tạo"),
    ("a.txt -o a.txt/x.json", 3, "có một tệp ở chỗ cần một thư mục; hãy chọn tên khác"),
    ("missing -o .", 3, "khplan: missing: không có tệp này"),
    ("a.txt -o a.txt", 3, "khplan: a.txt: cũng là tệp đầu vào; hãy chọn tên khác"),
    ("a.txt -o ./a.txt", 3, "khplan: ./a.txt: cũng là tệp đầu vào"),
    ("a.txt -o /dev/full", 3, "khplan: /dev/full: hết chỗ trên đĩa; hãy dọn bớt"),
    ("a.txt > /dev/full", 3, "khplan: đầu ra chuẩn: hết chỗ trên đĩa; hãy dọn bớt"),
    ("a.txt >&-", 3, "khplan: đầu ra chuẩn: không ghi được"),
  ]

  @Test(arguments: readers, table)
  func `what cannot be done is told by every command that reads documents`(
    command: String, row: (words: String, status: Int32, message: String)
  ) throws {
    let result = try khplan.run("khplan \(command) \(row.words)")
    #expect(result.status == row.status, "\(result.errors)")
    #expect(result.errors.contains(row.message), "\(result.errors)")
    #expect(try folder.read("a.txt") == "KẾ HOẠCH\nTrồng cây\n")
  }

  /// Other command lines, the status they end with and their message.
  static let others: [(line: String, status: Int32, message: String)] = [
    (
      "khplan ke-hoach.txt", 2,
      "không có lệnh “ke-hoach.txt”; ý bạn là “khplan parse ke-hoach.txt”?"
    ),
    ("khplan help prase", 2, "ý bạn là “parse”?\nXem cách dùng: khplan help\n"),
    ("khplan man x", 2, "thừa “x”; lệnh “man” không nhận tên tệp hay từ nào"),
    ("khplan completions bash zsh", 2, "thừa “zsh”; lệnh “completions” chỉ nhận SHELL"),
    ("khplan completions csh", 2, "“SHELL” không nhận “csh”, chỉ nhận bash, zsh, fish"),
    ("khplan explain NUM999", 2, "không có quy tắc “NUM999”; "),
    ("khplan explain NUM > /dev/full", 3, "đầu ra chuẩn: hết chỗ trên đĩa"),
    ("khplan worker < a.txt > /dev/full", 3, "đầu ra chuẩn: hết chỗ trên đĩa"),
    ("khplan check . a.txt", 3, ".: là một thư mục; hãy chỉ rõ các tệp, ví dụ ./*.txt"),
    ("khplan check --select , a.txt", 2, "--select chưa nêu quy tắc nào"),
    ("khplan check --write-baseline a.txt a.txt", 3, "a.txt: cũng là tệp đầu vào"),
    ("khplan check --config x.pdf a.txt", 2, "x.pdf:1:1: chỗ này phải là một giá trị JSON"),
    ("khplan convert a.txt -o x.docx", 2, "không ghi được loại tệp “.docx”; hãy đặt"),
    ("khplan convert a.txt empty.txt -o a.txt --to jsonl", 3, "a.txt: cũng là tệp đầu vào"),
    ("khplan convert a.txt --report a.txt -o out", 3, "a.txt: cũng là tệp đầu vào"),
    ("khplan convert a.txt empty.txt -o x.png --to html", 3, "x.png: có một tệp ở chỗ cần một"),
    ("printf 'a\\0b' | khplan convert --files-from - -o out", 2, "byte 0; hãy thêm -0"),
    ("khplan check --config . a.txt", 2, ".: là một thư mục; hãy chỉ một tệp"),
    ("khplan check --baseline . a.txt", 2, ".: là một thư mục; hãy chỉ một tệp"),
    ("khplan convert --files-from . -o out", 3, ".: là một thư mục; hãy chỉ một tệp"),
    ("khplan convert a.txt empty.txt -o x.html", 2, "“x.html” giống tên một tệp"),
    ("khplan convert . --to akn -o x.akn.xml", 2, "“x.akn.xml” giống tên một tệp"),
    ("khplan convert a.txt empty.txt -o out.html/; rm -r out.html", 0, "2 tệp"),
    ("khplan parse - < /", 3, "<stdin>: là một thư mục"),
    ("khplan parse loop", 3, "loop: không đọc được: liên kết trỏ vòng quanh"),
    (
      "yes Điều 1. | head -9999 > b.txt; ulimit -f 600; trap '' XFSZ; "
        + "khplan convert a.txt b.txt -o s.jsonl; exit $?", 3,
      "s.jsonl: không ghi được: lớn hơn cỡ tệp được phép"
    ),
  ]

  @Test(arguments: others)
  func `a command line that cannot work says why`(
    line: String, status: Int32, message: String
  ) throws {
    let result = try khplan.run(
      "ln -sf loop loop; \(line)\nstatus=$?; rm -rf out loop; exit $status")
    #expect(result.status == status, "\(result.errors)")
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test(arguments: ["parse", "check --fail-on never", "restore", "convert --to html"])
  func `an interrupt leaves nothing half-written`(command: String) throws {
    for (signal, output) in [("INT", "new"), ("TERM", "kept"), ("HUP", "kept")] {
      // The pipe is held open, so that the command is in the middle of it when the signal comes.
      let result = try khplan.run(
        """
        mkfifo in; exec 9<>in; printf before > kept; set -m
        '\(Khplan.path)' \(command) in -o \(output) & child=$!
        yes 'Nội dung' | head -c 30000 > in; sleep 0.1; kill -\(signal) $child; wait $child
        [ $? -gt 128 ] && ls -A | grep -v '^[.]...\\?$'; cat kept; rm in kept
        """)
      let names = Self.binaries.map(\.name) + ["a.txt", "empty.txt", "in", "kept"]
      #expect(result.output == names.sorted().joined(separator: "\n") + "\nbefore")
    }
  }

  @Test(arguments: ["C", "POSIX"], ["parse", "check", "restore", "help", "explain"])
  func `the locale changes nothing`(locale: String, command: String) throws {
    let file = ["help", "explain"].contains(command) ? "" : "a.txt missing"
    let usual = try khplan.run("LC_ALL=C.UTF-8 khplan \(command) \(file)")
    let other = try khplan.run("LC_ALL=\(locale) khplan \(command) \(file)")
    #expect(usual.output == other.output && usual.errors == other.errors)
  }

  @Test(arguments: ["help check", "parse a.txt", "check a.txt", "restore --diff a.txt", "explain"])
  func `a narrow terminal is kept to`(command: String) throws {
    let result = try khplan.run("COLUMNS=40 khplan \(command)")
    // What is there to be copied is not broken.
    let lines = result.output.split(separator: "\n").filter {
      !$0.hasPrefix("a.txt:") && !$0.hasPrefix("  khplan ")
    }
    for line in lines { #expect(line.unicodeScalars.count <= 40, "\(line)") }
  }
}
