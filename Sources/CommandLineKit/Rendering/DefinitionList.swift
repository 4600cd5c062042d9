/// Rows of a term and its explanation, in two columns where there is room.
struct DefinitionList {
  /// One term with the paragraphs that explain it.
  struct Row {
    let term: String
    let paragraphs: [String]
  }

  /// The column the explanations begin in at most; longer terms have a line of their own.
  private static let widestTerm = 26
  /// In a narrower room the explanations stand below their terms.
  private static let narrowestRoom = 24

  let rows: [Row]

  func lines(width: Int, painter: Painter) -> [String] {
    let widths = rows.map { DisplayWidth.of($0.term) }.filter { $0 <= Self.widestTerm }
    let beside = 2 + (widths.max() ?? 4) + 2
    let column = width - beside < Self.narrowestRoom ? 6 : beside
    return rows.flatMap { lines(of: $0, column: column, width: width, painter: painter) }
  }

  private func lines(of row: Row, column: Int, width: Int, painter: Painter) -> [String] {
    let blank = String(repeating: " ", count: column)
    let room = max(width - column, Self.narrowestRoom)
    let text = row.paragraphs.flatMap { paragraph in
      TextFlow.lines(of: paragraph, width: room)
    }
    let term = "  " + painter(row.term, .bold)
    let used = 2 + DisplayWidth.of(row.term)
    guard used + 2 <= column, let first = text.first else {
      return [term] + text.map { blank + $0 }
    }
    let gap = String(repeating: " ", count: column - used)
    return [term + gap + first] + text.dropFirst().map { blank + $0 }
  }
}
