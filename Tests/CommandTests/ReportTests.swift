import Glibc
import JSONText
import Testing

/// The formats for CI systems.
@Suite struct ReportTests {
  private static let shared =
    #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/../shared"

  let khplan: Khplan
  let folder: Folder

  init() throws {
    folder = try Folder()
    var khplan = Khplan(folder: folder)
    khplan.environment = ["SOURCE_DATE_EPOCH": "0"]
    self.khplan = khplan
    try folder.write(Self.document("Số:   /KH-UBND"), to: "a.txt")
    try folder.write("KẾ HOẠCH\nMượn sách\n\nI. A\n\nMượn sách.\n", to: "good.txt")
  }

  private static func document(_ number: String, above: String = "") -> String {
    "\(above)ỦY BAN NHÂN DÂN\nXÃ GIA VIỄN\n\(number)\n\nKẾ HOẠCH\nMượn sách\n"
  }

  private func sarif(_ options: String) throws -> JSONValue {
    let text = try khplan.run("khplan check --select NUM001 -f sarif \(options)").output
    return try JSONValue(Array(text.utf8))
  }

  private func results(_ log: JSONValue) -> [JSONValue] {
    log["runs"]?.array[0]["results"]?.array ?? []
  }

  @Test func `SARIF names the rules, the files and the places`() throws {
    let log = try sarif("./a.txt 'good.txt'")
    let run = try #require(log["runs"]?.array.first)
    #expect(log["version"]?.string == "2.1.0")
    #expect(run["columnKind"]?.string == "unicodeCodePoints")
    let rules = run["tool"]?["driver"]?["rules"]?.array ?? []
    #expect(rules.map { $0["id"]?.string } == ["NUM001"])
    #expect(rules[0]["fullDescription"]?["text"]?.string?.isEmpty == false)
    #expect(
      run["artifacts"]?.array.map { $0["location"]?["uri"]?.string } == ["a.txt", "good.txt"])
    let result = try #require(results(log).first)
    #expect(result["ruleId"]?.string == "NUM001" && result["ruleIndex"]?.number == 0)
    #expect(result["level"]?.string == "error")
    let place = result["locations"]?.array[0]["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"]?.string == "a.txt")
  }

  /// Number lines, and the first and last column of the number in code points.
  static let columns: [(line: String, start: Double, end: Double)] = [
    ("Số: /KH-UBND", 5, 13), ("So\u{302}\u{301}: /KH-UBND", 7, 15), ("\tSố: /KH-UBND", 6, 14),
    ("Số: 　/KH-UBND", 6, 14),
  ]

  @Test(arguments: columns)
  func `SARIF columns are code points`(line: String, start: Double, end: Double) throws {
    try folder.write(Self.document(line), to: "x.txt")
    let place = try results(sarif("x.txt"))[0]["locations"]?.array[0]["physicalLocation"]
    #expect(place?["region"]?["startColumn"]?.number == start)
    #expect(place?["region"]?["endColumn"]?.number == end)
    #expect(place?["region"]?["snippet"]?["text"]?.string == "/KH-UBND")
  }

  @Test func `fingerprints stay when the text around is edited`() throws {
    func prints(_ text: String) throws -> [String?] {
      try folder.write(text, to: "x.txt")
      return try results(sarif("x.txt")).map {
        $0["partialFingerprints"]?["khplanWords/v1"]?.string
      }
    }
    let before = try prints(Self.document("Số:   /KH-UBND"))
    #expect(before.count == 1 && before[0]?.hasSuffix(":1") == true)
    #expect(try prints(Self.document("  Số: /KH-UBND", above: "\n\n\n")) == before)
    #expect(try prints(Self.document("Số:   /KH-HĐND")) != before)
  }

  @Test func `a file name is a valid URI`() throws {
    let name = "kế hoạch %41.txt"
    try folder.write(Self.document("Số: /KH-UBND"), to: name)
    let artifact = try sarif("'\(name)'")["runs"]?.array[0]["artifacts"]?.array[0]
    #expect(artifact?["location"]?["uri"]?.string == "k%E1%BA%BF%20ho%E1%BA%A1ch%20%2541.txt")
  }

  @Test func `a file that cannot be read shows in SARIF and stops nothing`() throws {
    let log = try sarif("missing.txt a.txt")
    #expect(results(log).count == 1)
    let invocation = log["runs"]?.array[0]["invocations"]?.array[0]
    #expect(invocation?["executionSuccessful"]?.content == .flag(false))
    #expect(try results(sarif("missing.txt")).isEmpty)
  }

  @Test func `a document cannot write commands into the log of GitHub`() throws {
    let name = "a,b:\r::error::c%0A.txt"
    try folder.write(Self.document("Số:   /KH-UBND"), to: name)
    let output = try khplan.run(
      "khplan check --select NUM001 -f github $'a,b:\\r::error::c%0A.txt'")
    let lines = output.output.split(whereSeparator: \.isNewline)
    #expect(lines.count == 1)
    let start =
      "::error file=a%2Cb%3A%0D%3A%3Aerror%3A%3Ac%250A.txt,line=3,endLine=3,col=7,endColumn=14,"
    #expect(lines[0].hasPrefix(start + "title=NUM001::số văn bản bỏ trống%0A"), "\(lines)")
  }

  @Test func `JUnit has a case for each rule, and those at the fail level fail`() throws {
    let run = "khplan check --select NUM001,PAR001 -f junit a.txt good.txt"
    let failing = try khplan.run(run)
    #expect(failing.status == 1)
    #expect(failing.output.split(separator: "<testcase ").count == 5)
    #expect(failing.output.split(separator: "<failure ").count == 2)
    #expect(failing.output.contains("timestamp=\"1970-01-01T00:00:00\""))
    #expect(failing.output.contains("3:7: error NUM001: số văn bản bỏ trống; "))
    #expect(try !khplan.run(run + " --fail-on never").output.contains("<failure"))
  }

  @Test(
    .enabled(
      if: access(shared + "/schemas", R_OK) == 0,
      "the schemas of SARIF and JUnit do not lie in ../shared"))
  func `SARIF and JUnit keep to their schemas, where the validators are installed`() throws {
    let schemas = Self.shared + "/schemas"
    try folder.write(Self.document("So\u{302}\u{301}: \u{1}<&\"/KH"), to: "x.txt")
    for files in ["a.txt good.txt x.txt missing", "missing"] {
      let check = """
        khplan check -f sarif \(files) 2>/dev/null >s; khplan check -f junit \(files) 2>/dev/null >j
        ! command -v check-jsonschema >/dev/null \
        || check-jsonschema --schemafile '\(schemas)/sarif/sarif-schema-2.1.0.json' s || exit 1
        ! command -v xmllint >/dev/null \
        || xmllint --nonet --noout --schema '\(schemas)/junit/JUnit.xsd' j || exit 1
        """
      let result = try khplan.run(check)
      #expect(result.status == 0, "\(result.output)\(result.errors)")
    }
  }
}
