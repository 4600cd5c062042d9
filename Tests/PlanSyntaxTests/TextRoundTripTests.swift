import JSONText
import PlanExport
import PlanSyntax
import Testing

/// Canonical text is read as the document that it was written from.
@Suite struct TextRoundTripTests {
  @Test(arguments: Texts.fixtures)
  func `canonical text is read as the same document, and is its own canonical text`(
    path: String
  ) throws {
    let plan = Plan.of(Texts.read(path), name: path)
    let text = try #require(canonical(plan))
    let again = PlanParser.parse(Source(name: "x.txt", bytes: text), restoring: false)
    #expect(try again.content == plan.content, "\(path)")
    #expect(canonical(again) == text, "\(path)")
  }

  @Test(.enabled(if: !Texts.samples.isEmpty, "no documents lie in ../shared"))
  func `the canonical text of documents beside the checkout is read as the same document`() throws {
    var others: [String] = []
    for path in Texts.samples {
      let plan = Plan.of(Texts.read(path), name: path)
      let text = try #require(canonical(plan))
      let again = PlanParser.parse(Source(name: "x.txt", bytes: text), restoring: false)
      if try again.content != plan.content { others.append(path) }
    }
    #expect(others == [])
  }

  private func canonical(_ plan: Plan) -> [UInt8]? {
    ExportFormat.named("text").map { plan.written(as: $0) }
  }
}
