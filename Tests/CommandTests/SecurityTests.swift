import JSONText
import Testing

/// What SECURITY.md says a document must not bring about.
@Suite struct SecurityTests {
  let khplan: Khplan
  let folder: Folder

  /// Signs that act on a terminal: sequences of 7 and 8 bits, a title, a link, a bell, the direction of text.
  private static let signs =
    "\u{1B}[35m\u{9B}2J\u{1B}]0;x\u{7}\u{1B}]8;;http://x\u{1B}\\\u{8}\u{7F}\u{202E}\u{2066}\u{2028}"
  /// What would act in a page, in XML, or in the log of a CI system.
  private static let markup = """
    <script>alert(1)</script><img src=x onerror=alert(1)>"'><a href="javascript:alert(1)">
    <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;&#60;script&#62;]]>
    ::error file=x::y\u{D}\u{A}::set-output name=a::b%0A##[error]
    """
  /// A file's name that would do either.
  private static let name = "a\u{1B}[35m\u{7}<script>\u{A}::error::x\u{202E}&\"'.txt"

  init() throws {
    folder = try Folder()
    khplan = Khplan(folder: folder)
    let text = """
      ỦY BAN NHÂN DÂN
      XÃ GIA VIỄN \(Self.signs)
      Số:   /KH-UBND

      KẾ HOẠCH
      Mượn sách \(Self.signs) \(Self.markup)

      I. MỤC ĐÍCH \(Self.signs)

      1. Mượn s\u{200B}ách của của \(Self.signs) \(Self.markup) tại Mục IX

      | A \(Self.signs) | \(Self.markup.replacing("\n", with: " ")) |
      |---|---|
      | b | c |
      """
    try folder.write(text, to: Self.name)
    try folder.write("Can cu Luat To chuc chinh quyen dia phuong \(Self.signs)\n", to: "lost.txt")
  }

  /// The file's name for the shell.
  private var file: String { "\"$(ls a*)\"" }

  @Test(arguments: [
    "parse FILE", "parse --full --color=always FILE", "parse -f tree FILE", "check FILE",
    "check --diff --fix FILE", "check --profile issued FILE", "restore --diff FILE lost.txt",
    "explain \"$(ls a*)\"", "\"$(ls a*)\"", "parse \"$(ls a*)x\"", "parse --encoding \"$(ls a*)\"",
    "check --config FILE FILE", "check --baseline FILE FILE", "convert --to json -o FILE/x FILE",
    "convert --to html --progress -o out FILE \"$(ls a*)x\" lost.txt",
  ])
  func `no control character of a document or a name reaches the terminal`(line: String) throws {
    let words = line.replacing("FILE", with: file)
    let result = try khplan.run("khplan \(words); rm -rf out")
    // Our own colours are none that the document holds, which says "[35m".
    var text = result.output + result.errors
    for codes in ["0", "1", "2", "1;31", "1;33", "1;34", "1;36", "36"]
    where line.contains("--color") {
      text = text.replacing("\u{1B}[\(codes)m", with: "")
    }
    #expect(!text.isEmpty)
    let active = text.unicodeScalars.filter { scalar in
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
      let turnsText =
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      return isControl || turnsText || scalar.value == 0x2028
    }
    #expect(
      active.isEmpty, "\(active.map { String($0.value, radix: 16) }) in \(text.debugDescription)")
  }

  @Test(arguments: [false, true])
  func `a page has no script, loads nothing and has no attribute of a document's`(
    withFindings: Bool
  ) throws {
    let option = withFindings ? "--with-findings" : ""
    let page = try khplan.run("khplan convert --to html \(option) \(file)").output
    #expect(page.contains("Content-Security-Policy\" content=\"default-src 'none'; "))
    for text in [
      "<script", "<img", "<iframe", "<link", "onerror=alert(1)>", "href=\"javascript", "url(",
    ] {
      #expect(!page.contains(text), "\(text)")
    }
  }

  @Test(arguments: ["docbook", "akn"])
  func `XML has no document type and no entity`(format: String) throws {
    let text = try khplan.run("khplan convert --to \(format) \(file)").output
    #expect(!text.contains("<!") && !text.contains("&e;") && !text.contains("<?xml-"))
    #expect(text.contains("&lt;!ENTITY e SYSTEM"))
  }

  @Test func `a report for CI has the findings of khplan and no others`() throws {
    let github = try khplan.run("khplan check -f github \(file)").output
    #expect(!github.isEmpty)
    for line in github.split(whereSeparator: \.isNewline) {
      let head = line.prefix { $0 != " " }
      #expect(["::error", "::warning", "::notice"].contains(head), "\(line)")
      #expect(line.contains("file=a%1B") || line.contains("file=a"), "\(line)")
    }
    let sarif = try khplan.run("khplan check -f sarif \(file)").output
    let run = try JSONValue(Array(sarif.utf8))["runs"]?.array.first
    let text = try khplan.run("khplan check -f json \(file)").output
    let count = try JSONValue(Array(text.utf8))["findings"]?.array.count
    #expect(count != nil && run?["results"]?.array.count == count)
    #expect(github.split(whereSeparator: \.isNewline).count == count)
    let junit = try khplan.run("khplan check -f junit \(file)").output
    #expect(!junit.contains("<script") && !junit.contains("<!"))
  }
}
