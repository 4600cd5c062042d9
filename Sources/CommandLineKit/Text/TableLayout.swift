/// Lays rows of cells out in columns, each cell wrapped in its own.
public struct TableLayout {
  private static let gap = "  "
  /// No column becomes narrower than this while a wider one can give way.
  private static let narrowest = 8

  /// Whether a row fits the width it was made for; too many columns never do.
  public let fits: Bool
  private let widths: [Int]

  /// Finds widths for the columns of the rows so that a line is at most `width` columns wide.
  ///
  /// A column gets what its longest cell needs; where that is too much, the widest columns give
  /// way.
  public init(fitting rows: [[String]], width: Int) {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(1) }
        widths[column] = min(max(widths[column], DisplayWidth.of(cell)), width)
      }
    }
    let room = width - Self.gap.count * max(widths.count - 1, 0)
    self.widths = Self.shrunk(widths, to: room)
    fits = self.widths.reduce(0, +) <= room
  }

  /// The lines of one row; blanks at their ends are left out.
  public func lines(of row: [String], atMost limit: Int = .max) -> [String] {
    let cells = zip(row, widths).map { cell, width in
      let lines = TextFlow.brokenLines(of: cell, width: width)
      return lines.count > limit ? lines.prefix(limit - 1) + ["…"] : lines
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      let parts = zip(cells, widths).map { lines, width in
        padded(index < lines.count ? lines[index] : "", to: width)
      }
      return parts.joined(separator: Self.gap).trimmedEnd
    }
  }

  /// The rule under the head row.
  public var rule: String {
    widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(width - DisplayWidth.of(text), 0))
  }

  private static func shrunk(_ widths: [Int], to room: Int) -> [Int] {
    var widths = widths
    var excess = widths.reduce(0, +) - room
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      guard widths[widest] > narrowest else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    String(String.UnicodeScalarView(unicodeScalars.reversed().drop { $0 == " " }.reversed()))
  }
}
