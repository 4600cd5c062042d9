internal import VietnameseText

/// Finds and reads flattened tables without a numbering column, whose rows are told by their numbers.
///
/// Such a table is announced by a colon. Below the heads of its columns stand rows of one text and as
/// many numbers as there are further columns.
struct GridTable {
  private static let mostColumns = 12

  /// How many columns there are.
  let columns: Int
  /// The line after the table.
  let end: Int

  /// The table that begins at `index`; null where none begins.
  static func find(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> GridTable? {
    guard index > 0, text[Int(cursor.lines[index - 1].end) - 1] == 0x3A,
      isCell(cursor, cursor.lines[index]), !cursor.lines[index].mark.exists
    else { return nil }
    guard let columns = columns(text, cursor, index, before: limit) else { return nil }
    var end = index + columns
    while end + columns <= limit, isRow(text, cursor, end, columns) { end += columns }
    return end >= index + 3 * columns ? GridTable(columns: columns, end: end) : nil
  }

  /// As many heads as the first row has cells: one text and the numbers behind it.
  private static func columns(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Int? {
    var first = index
    while first < min(limit, index + mostColumns + 2), isCell(cursor, cursor.lines[first]),
      !isNumber(text, cursor.lines[first])
    {
      first += 1
    }
    let columns = first - 1 - index
    guard columns > 1, columns <= mostColumns, isRow(text, cursor, first - 1, columns),
      first - 1 + columns <= limit
    else { return nil }
    return columns
  }

  private static func isRow(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, _ columns: Int
  ) -> Bool {
    guard index + columns <= cursor.lines.count, isCell(cursor, cursor.lines[index]),
      !isNumber(text, cursor.lines[index])
    else { return false }
    return cursor.lines[index + 1..<index + columns].allSatisfy { isNumber(text, $0) }
      && (index + columns == cursor.lines.count
        || !isNumber(text, cursor.lines[index + columns]))
  }

  /// A short line set apart by blank ones where the text has any.
  private static func isCell(_ cursor: LineCursor, _ line: Line) -> Bool {
    line.length < 60 && line.cue == .none && !line.flags.contains(.endsTerminal)
      && (!cursor.flow.blankSeparates || line.flags.contains(.blankBefore))
  }

  /// Digits with the signs of numbers, and nothing else.
  private static func isNumber(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard line.length < 16, text[Int(line.start)] &- 0x30 < 10 else { return false }
    return line.bounds.allSatisfy {
      let byte = text[$0]
      return byte &- 0x30 < 10 || byte == 0x2E || byte == 0x2C || byte == 0x25 || byte == 0x20
    }
  }

  /// The heads and rows of the table that begins at `first`.
  func parse(_ cursor: LineCursor, from first: Int) -> Table {
    let rows = stride(from: first, to: end, by: columns).map { start in
      (start..<start + columns).map { Passage(range: cursor.lines[$0].range) }
    }
    return Table(
      range: cursor.range(first, end - 1), header: rows[0], rows: Array(rows.dropFirst()))
  }
}
