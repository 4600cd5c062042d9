internal import JSONText
internal import PlanSyntax

/// Where something stood in the source, and how sure restoration is of it.
struct Place {
  let start: Position
  let end: Position
  var confidence: Double?

  /// Whether a place begins in this one.
  func holds(_ place: Place?) -> Bool {
    guard let byte = place?.start.byte else { return false }
    return start.byte <= byte && byte < end.byte
  }
}

extension JSONValue {
  /// The place of the member "span", with the member "confidence"; null where there is none.
  func place() throws(Unfit) -> Place? {
    guard let span = try optional("span") else { return nil }
    var place = try span.asPlace()
    place.confidence = try optional("confidence")?.number
    return place
  }

  /// The place that a span is.
  func asPlace() throws(Unfit) -> Place {
    Place(start: try required("start").position(), end: try required("end").position())
  }

  private func position() throws(Unfit) -> Position {
    Position(
      line: try required("line").count(), column: try required("column").count(),
      byte: try required("byte").count())
  }
}
