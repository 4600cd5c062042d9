import JSONText
import PlanSyntax

extension Plan {
  /// The document as its JSON says it, without places.
  var content: JSONValue? {
    get throws { try JSONValue(json)["document"].map(Self.withoutPlaces) }
  }

  /// What depends on where and how a text was printed.
  private static let places = ["span", "spans", "printed", "confidence", "confidences"]

  private static func withoutPlaces(_ value: JSONValue) -> JSONValue {
    switch value.content {
    case .array(let elements): JSONValue(.array(elements.map(withoutPlaces)))
    case .object(let members):
      JSONValue(
        .object(
          members.filter { !places.contains($0.name) }.map {
            JSONMember(name: $0.name, value: withoutPlaces($0.value))
          }))
    default: value
    }
  }
}
