import Glibc
import JSONSchema
import JSONText
import PlanExport
import PlanRepair
import PlanRules
import PlanSyntax
import Testing

/// What holds for every text, however it is made.
@Suite struct InvariantTests {
  /// `docs/schema`, which every output keeps to.
  let schema: JSONSchema

  init() throws {
    schema = try JSONSchema(JSONValue(Texts.read(Texts.root + "/docs/schema/khplan-1.schema.json")))
  }

  @Test(arguments: Texts.fixtures)
  func `a fixture is covered, keeps to the schema and is read the same way again`(
    path: String
  ) throws {
    try check(path)
  }

  @Test(.enabled(if: !Texts.samples.isEmpty, "no documents lie in ../shared"))
  func `documents beside the checkout are covered and keep to the schema`() throws {
    for path in Texts.samples { try check(path) }
  }

  private func check(_ path: String) throws {
    let bytes = Texts.read(path)
    let plan = Plan.of(bytes, name: path)
    #expect(Coverage(plan).problems == [], "\(path)")
    let json = plan.json
    let problems = try schema.problems(JSONValue(json))
    #expect(problems == [], "\(path)")
    #expect(Plan.of(bytes, name: path).json == json, "\(path) is read differently the second time")
    var found: [UInt8] = []
    JSONWriter.write(
      findings: Checker.check(plan), omitted: ["TYP002": 3], of: plan, in: .en, pretty: true,
      to: &found)
    let faults = try schema.problems(JSONValue(found))
    #expect(faults == [], "\(path): findings")
  }

  @Test(arguments: Texts.fixtures.filter { $0.contains("/damaged/") })
  func `a restored text keeps to its schema, and undoing it gives the text back`(
    path: String
  ) throws {
    let schema = try JSONSchema(
      JSONValue(Texts.read(Texts.root + "/docs/schema/khplan-restore-1.schema.json")))
    let text = RestoredText(Source(name: path, bytes: Texts.read(path)))
    var json: [UInt8] = []
    RestorationWriter.write(text, pretty: false, to: &json)
    #expect(try schema.problems(JSONValue(json)) == [])
    #expect(text.repair.undone() == text.printed)
  }

  @Test func `the schema tells what is wrong`() throws {
    #expect(schema.problems(JSONValue(.array([]))) == [])
    #expect(schema.problems(JSONValue(.object([]))) != [])
    let plan = String(decoding: Plan.of(Array("KẾ HOẠCH\n".utf8)).json, as: UTF8.self)
    let extra = try JSONValue(Array("{\"extra\":null,\(plan.dropFirst())".utf8))
    #expect(schema.problems(extra) == ["$.extra: nothing is allowed here"])
    let version = plan.replacing("\"version\":1", with: "\"version\":2", maxReplacements: 1)
    #expect(try schema.problems(JSONValue(Array(version.utf8))).count == 1)
  }

  @Test(arguments: [false, true])
  func `two threads read and write the same as one`(isPretty: Bool) {
    let bodies = [
      (1...5000).map {
        "\($0). Góp \($0).000 đồng “đợt \($0)” theo Kế hoạch số 12/KH-UBND trước ngày 3/4/2025.\n\n"
      },
      (1...3500).map {
        "Điều \($0). Đợt \($0)\n1. Góp theo khoản 2 Điều này và Điều \(3501 - $0).\na) Góp tiền;\n"
          + "b) Góp cây < 2 m & phân “bón”.\n2. Nộp cho \"Ban\" theo khoản này.\n\n"
      },
    ]
    for body in bodies {
      let plan = Plan.of(Array(("KẾ HOẠCH\nTrồng cây\n\n" + body.joined()).utf8))
      #expect(plan.transcript.text.count > Abreast.largeText)
      #expect(plan.document.sections.count > 900)
      let helped = PlanParser.parse(plan.source, usesThreads: true)
      for format in ExportFormat.all.map(\.name) {
        let one = plan.written(in: format, isPretty: isPretty)
        let two = helped.written(in: format, isPretty: isPretty, usesThreads: true)
        #expect(one == two, "\(format)")
      }
    }
  }

  @Test func `a part takes 64 bytes`() { #expect(MemoryLayout<Section>.stride == 64) }

  @Test func `texts changed at random are parsed, covered and written`() throws {
    let limit = ContinuousClock.now + .seconds(5)
    var mutation = Mutation(seed: 1, texts: Texts.fixtures.map(Texts.read))
    for round in 0..<3000 where round < 100 || ContinuousClock.now < limit {
      let bytes = mutation.next()
      let plan = Plan.of(bytes)
      #expect(throws: Never.self, "round \(round)") { try JSONValue(plan.json) }
      #expect(Coverage(plan).problems == [], "round \(round)")
    }
  }
}
