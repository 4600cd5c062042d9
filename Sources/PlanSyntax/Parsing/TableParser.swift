internal import VietnameseText

/// Reads the rows and cells of a table whose lines are known.
enum TableParser {
  /// The tables in the lines from `first` to `limit`; flattened text may hold several.
  static func parse(
    _ text: Span<UInt8>, _ cursor: LineCursor, from first: Int, before limit: Int
  ) -> [Table] {
    let line = cursor.lines[first]
    let range = cursor.range(first, limit - 1)
    if line.flags.contains(.hasTab) || line.flags.contains(.hasPipe) {
      let separator: UInt8 = line.flags.contains(.hasTab) ? 0x09 : 0x7C
      return [separated(text, cursor, first, limit, separator, range)]
    }
    return [FlattenedTable.parse(text, cursor, from: first, before: limit)]
  }

  // MARK: Cells in a line

  private static func separated(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ first: Int, _ limit: Int, _ separator: UInt8,
    _ range: TextRange
  ) -> Table {
    var rows: [[Passage]] = []
    var head: [Passage] = []
    rows.reserveCapacity(limit - first)
    for index in first..<limit {
      let cells = split(text, whole(text, cursor.lines[index].bounds, separator), separator)
      if cells.isEmpty || isDelimiterRow(text, cells) { continue }
      let row = cells.map { Passage(range: $0) }
      if index == first, cells.count > 1 { head = row } else { rows.append(row) }
    }
    return Table(range: range, header: head, rows: rows)
  }

  /// A line with the tabs around it, which stand for empty cells.
  private static func whole(
    _ text: Span<UInt8>, _ bounds: Range<Int>, _ separator: UInt8
  ) -> Range<Int> {
    guard separator == 0x09 else { return bounds }
    var start = bounds.lowerBound
    var end = bounds.upperBound
    while start > 0, text[start - 1] == separator { start -= 1 }
    while end < text.count, text[end] == separator { end += 1 }
    return start..<end
  }

  private static func split(
    _ text: Span<UInt8>, _ bounds: Range<Int>, _ separator: UInt8
  ) -> [TextRange] {
    var cells: [TextRange] = []
    var from = bounds.lowerBound
    var to = bounds.upperBound
    if separator == 0x7C {
      if text[from] == separator { from += 1 }
      if to > from, text[to - 1] == separator { to -= 1 }
    }
    var start = from
    for index in from...to where index == to || text[index] == separator {
      cells.append(text.trimmed(start, index))
      start = index + 1
    }
    return cells
  }

  /// "|---|:--:|" of Markdown tables.
  private static func isDelimiterRow(_ text: Span<UInt8>, _ cells: [TextRange]) -> Bool {
    for cell in cells {
      guard !cell.isEmpty else { return false }
      for index in cell.bounds where text[index] != 0x2D && text[index] != 0x3A { return false }
    }
    return true
  }
}
