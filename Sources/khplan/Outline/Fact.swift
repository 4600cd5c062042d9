import CommandLineKit

/// One row of the list at the head of a page: what it is called, what it says.
struct Fact {
  let label: Localized
  let value: String
  /// Whether the reader should look at it again: it is missing or left blank.
  var isConcern = false
}

extension Page {
  /// Facts under each other, their values aligned.
  mutating func facts(_ facts: [Fact]) {
    let column = (facts.map { DisplayWidth.of($0.label[language]) }.max() ?? 0) + 2
    for fact in facts {
      let label = fact.label[language]
      let gap = String(repeating: " ", count: column - DisplayWidth.of(label))
      let indent = String(repeating: " ", count: 2 + column)
      let lines = TextFlow.lines(of: fact.value, width: width - 2 - column)
      for (index, line) in lines.enumerated() {
        let value = fact.isConcern ? painter(line, .warning) : line
        self.line((index == 0 ? "  " + painter(label, .dim) + gap : indent) + value)
      }
    }
  }
}
