import JSONText
import PlanExport
import PlanSyntax
import Testing

/// Our own JSON is read back.
@Suite struct JSONReadingTests {
  @Test(arguments: Texts.fixtures)
  func `the JSON of a plan that was read from its JSON is the same`(path: String) throws {
    try check(path)
  }

  @Test(.enabled(if: !Texts.samples.isEmpty, "no documents lie in ../shared"))
  func `the JSON of documents beside the checkout is the same when it is read`() throws {
    for path in Texts.samples { try check(path) }
  }

  private func check(_ path: String) throws {
    let json = Plan.of(Texts.read(path), name: path).json
    var reader = PlanReader(json)
    let plan = try #require(try reader.next())
    #expect(plan.json == json, "\(path) is not the same when it is read")
    #expect(try reader.next() == nil)
    for format in ExportFormat.all { _ = plan.written(as: format) }
  }

  @Test(arguments: ["bua-an-hoc-duong", "chay-rung-mua-kho", "he-thieu-nhi", "ke-hoach-doc-sach"])
  func `numbers, names of acts, issuers and units are marked as in the text`(name: String) throws {
    let path = try #require(Texts.fixtures.first { $0.hasSuffix("plans/\(name).txt") })
    let plan = Plan.of(Texts.read(path), name: path)
    var reader = PlanReader(plan.json)
    let read = try #require(try reader.next())
    for format in ["docbook", "akn"].compactMap(ExportFormat.named) {
      #expect(read.written(as: format) == plan.written(as: format))
    }
  }

  @Test func `arrays and lines of plans are read one after another`() throws {
    let one = Plan.of(Array("KẾ HOẠCH\nMột\n".utf8)).json
    for text in [one + one, Array("[".utf8) + one + [0x2C] + one + [0x5D]] {
      var reader = PlanReader(text)
      #expect(try reader.next()?.json == one)
      #expect(try reader.next()?.json == one)
      #expect(try reader.next() == nil)
    }
  }

  @Test(arguments: [
    ("{", 1, 2, "the text ends"), ("{\"format\":\n 7}", 2, 2, "“khplan”"),
    ("{\"format\":\"khplan\",\"version\":2}", 1, 30, "version 1"),
    ("{\"format\":\"khplan\",\"version\":1}", 1, 1, "“document”"),
    ("{\"format\":\"khplan\",\"version\":1,\"document\":[]}", 1, 43, "an object"),
    (document("\"sections\":[{\"label\":\"x1y\",\"level\":\"roman\"}]"), 1, 65, "no number"),
    (document("\"sections\":[{\"label\":\"I\",\"level\":\"row\"}]"), 1, 77, "none of"),
    (document("\"opening\":[{\"type\":\"picture\"}]"), 1, 63, "“paragraph”"),
    (document("\"opening\":[{\"type\":\"paragraph\",\"text\":7}]"), 1, 82, "a string"),
    (document("\"date\":\"mai\""), 1, 51, "of the form"),
    (document("\"closing\":\"a\",\"citations\":[{\"text\":\"b\"}]"), 0, 0, "lacks"),
  ])
  func `what is no plan is refused with its place and what is expected`(
    text: String, line: Int, column: Int, words: String
  ) {
    #expect {
      var reader = PlanReader(Array(text.utf8))
      _ = try reader.next()
    } throws: { error in
      guard let problem = error as? PlanProblem else { return false }
      return problem.message.en.contains(words)
        && (line == 0 || (problem.line, problem.column) == (line, column))
    }
  }

  private static func document(_ members: String) -> String {
    "{\"format\":\"khplan\",\"version\":1,\"document\":{\(members)}}"
  }

  @Test func `JSON changed at random is read or refused`() throws {
    let limit = ContinuousClock.now + .seconds(3)
    var mutation = Mutation(
      seed: 2, texts: Texts.fixtures.prefix(12).map { Plan.of(Texts.read($0)).json })
    for round in 0..<2000 where round < 50 || ContinuousClock.now < limit {
      var reader = PlanReader(mutation.next())
      while let plan = try? reader.next() {
        for format in ExportFormat.all { _ = plan.written(as: format) }
      }
    }
  }

  @Test func `a passage of many like citations is read in linear time`() throws {
    func seconds(_ count: Int) throws -> Double {
      let text = Array("KẾ HOẠCH\n\n\(String(repeating: "Điều 5, ", count: count))\n".utf8)
      let json = Plan.of(text).json
      let spent = ContinuousClock().measure {
        var reader = PlanReader(json)
        _ = try? reader.next()
      }
      var reader = PlanReader(json)
      #expect(try reader.next()?.json == json)
      return Double(spent.components.attoseconds) / 1e18 + Double(spent.components.seconds)
    }
    var best = Double.infinity
    for _ in 0..<5 where best >= 8 {
      best = min(best, try seconds(4000) / max(seconds(1000), 1e-4))
    }
    #expect(best < 8)
  }
}

extension Plan {
  /// The plan in a format.
  func written(as format: ExportFormat, findings: Bool = false) -> [UInt8] {
    var options = ExportFormat.Options()
    options.showsFindings = findings
    nonisolated(unsafe) var bytes: [UInt8] = []
    format.write(self, options) { bytes.append(contentsOf: $0) }
    return bytes
  }
}
