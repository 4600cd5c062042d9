internal import JSONText
internal import PlanSyntax

/// Makes a tree of the values of a plan's JSON; its ranges are those of `layout`.
struct TreeReader {
  var layout = TextLayout()

  // MARK: Places

  /// The place of a value's member "span"; null where it has none.
  func span(_ value: JSONValue) throws(Unfit) -> (start: Position, end: Position)? {
    guard let span = try value.optional("span") else { return nil }
    return try place(span)
  }

  /// A place.
  func place(_ span: JSONValue) throws(Unfit) -> (start: Position, end: Position) {
    (try position(span.required("start")), try position(span.required("end")))
  }

  private func position(_ value: JSONValue) throws(Unfit) -> Position {
    Position(
      line: try value.required("line").count(), column: try value.required("column").count(),
      byte: try value.required("byte").count())
  }

  /// Notes where a range stood, if the value says so.
  mutating func keep(_ range: TextRange, _ value: JSONValue) throws(Unfit) {
    if let span = try span(value) { layout.place(range, from: span.start, to: span.end) }
  }

  /// Adds the text of a member as a line; null where there is none.
  mutating func line(_ value: JSONValue, _ name: String) throws(Unfit) -> TextRange? {
    try value.text(name).map { layout.line($0) }
  }

  // MARK: Findings

  /// The findings of a plan.
  mutating func findings(_ values: [JSONValue]) throws(Unfit) -> [Finding] {
    var findings: [Finding] = []
    for value in values {
      let message = try value.required("message").text()
      let hint = try value.text("hint")
      findings.append(
        Finding(
          rule: try value.required("rule").text(), severity: try value.required("severity").named(),
          message: Message(vi: message, en: message), hint: hint.map { Message(vi: $0, en: $0) },
          source: try source(value), related: try related(value.list("related")),
          fix: try fix(value.optional("fix"))))
    }
    return findings
  }

  private mutating func related(_ values: [JSONValue]) throws(Unfit) -> [Finding.Related] {
    var related: [Finding.Related] = []
    for value in values {
      let message = try value.required("message").text()
      related.append(
        Finding.Related(Message(vi: message, en: message), source: try source(value)))
    }
    return related
  }

  private mutating func fix(_ value: JSONValue?) throws(Unfit) -> Finding.Fix? {
    guard let value else { return nil }
    return Finding.Fix(
      try value.required("replacement").text(), source: try source(value),
      isSafe: try value.required("safe").content == .flag(true))
  }

  /// The leftovers of a plan.
  mutating func leftovers(_ values: [JSONValue]) throws(Unfit) -> [Leftover] {
    var leftovers: [Leftover] = []
    for value in values {
      leftovers.append(
        Leftover(kind: try value.required("kind").named(), source: try source(value)))
    }
    return leftovers
  }

  /// The range of the source that a value speaks of.
  private mutating func source(_ value: JSONValue) throws(Unfit) -> Range<Int> {
    let span = try place(value.required("span"))
    layout.place(TextRange(0, 0), from: span.start, to: span.end)
    return span.start.byte..<max(span.start.byte, span.end.byte)
  }
}
