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
    #expect(try content(again) == content(plan), "\(path)")
    #expect(canonical(again) == text, "\(path)")
  }

  @Test(.enabled(if: !Texts.samples.isEmpty, "no documents lie in ../shared"))
  func `the canonical text of documents beside the checkout is read as the same document`() throws {
    var others: [String] = []
    for path in Texts.samples {
      let plan = Plan.of(Texts.read(path), name: path)
      let text = try #require(canonical(plan))
      let again = PlanParser.parse(Source(name: "x.txt", bytes: text), restoring: false)
      if try content(again) != content(plan) { others.append(path) }
    }
    #expect(others == [])
  }

  private func canonical(_ plan: Plan) -> [UInt8]? {
    ExportFormat.named("text").map { plan.written(as: $0) }
  }

  /// The document as its JSON says it, without places.
  private func content(_ plan: Plan) throws -> JSONValue? {
    try JSONValue(plan.json)["document"].map(withoutPlaces)
  }

  /// What depends on where and how a text was printed.
  private static let places = ["span", "spans", "printed", "confidence", "confidences"]

  private func withoutPlaces(_ value: JSONValue) -> JSONValue {
    switch value.content {
    case .array(let elements): JSONValue(.array(elements.map(withoutPlaces)))
    case .object(let members):
      JSONValue(
        .object(
          members.filter { !Self.places.contains($0.name) }.map {
            JSONMember(name: $0.name, value: withoutPlaces($0.value))
          }))
    default: value
    }
  }
}
