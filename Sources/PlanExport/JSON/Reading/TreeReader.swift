internal import JSONText
internal import PlanSyntax

/// Makes a tree of the values of a plan's JSON; its ranges are those of `layout`.
struct TreeReader {
  let layout = TextLayout()

  // MARK: Places

  /// Notes where a range stood, if the value says so.
  func keep(_ range: TextRange, _ value: JSONValue) throws(Unfit) {
    layout.keep(range, at: try value.place())
  }

  /// Adds the text of a member as a line; null where there is none.
  func line(_ value: JSONValue, _ name: String) throws(Unfit) -> TextRange? {
    try value.optional(name, line)
  }

  /// Adds a text as a line.
  func line(_ value: JSONValue) throws(Unfit) -> TextRange {
    layout.line(try value.text())
  }

  // MARK: Findings

  /// A finding of a plan.
  func finding(_ value: JSONValue) throws(Unfit) -> Finding {
    Finding(
      rule: try value.required("rule").text(), severity: try value.required("severity").named(),
      message: try value.required("message").message(),
      hint: try value.optional("hint")?.message(), source: try source(value),
      related: try value.list("related", related),
      fix: try value.optional("fix", fix))
  }

  private func related(_ value: JSONValue) throws(Unfit) -> Finding.Related {
    Finding.Related(try value.required("message").message(), source: try source(value))
  }

  private func fix(_ value: JSONValue) throws(Unfit) -> Finding.Fix {
    Finding.Fix(
      try value.required("replacement").text(), source: try source(value),
      isSafe: try value.required("safe").content == .flag(true))
  }

  /// A leftover of a plan.
  func leftover(_ value: JSONValue) throws(Unfit) -> Leftover {
    Leftover(kind: try value.required("kind").named(), source: try source(value))
  }

  /// The range of the source that a value speaks of.
  private func source(_ value: JSONValue) throws(Unfit) -> Range<Int> {
    layout.note(try value.required("span").asPlace())
  }
}

extension JSONValue {
  /// The value as a text for the reader, whose language is not told.
  fileprivate func message() throws(Unfit) -> Message {
    let text = try text()
    return Message(vi: text, en: text)
  }
}
