internal import JSONText
internal import PlanSyntax

/// Makes a tree of the values of a plan's JSON; its ranges are those of `layout`.
struct TreeReader {
  var layout = TextLayout()

  // MARK: Places

  /// Notes where a range stood, if the value says so.
  mutating func keep(_ range: TextRange, _ value: JSONValue) throws(Unfit) {
    layout.keep(range, at: try value.place())
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
    layout.note(try value.required("span").asPlace())
  }
}
