internal import VietnameseText

/// Reads a table of which only the cells are left, one a paragraph.
///
/// Rows are told by their numbering column alone: empty cells leave no trace.
struct FlattenedTable {
  private var header: [Passage] = []
  private var rows: [[Passage]] = []
  private var row: [Passage] = []
  private var hasHeader = false
  /// The next number of the rows, of those below them ("1.1", "a"), and whether a group was begun.
  private var next = 1
  private var nextPart = 1
  private var nextLetter = 1
  private var isBelowGroup = false

  /// The table in the lines from `first` to `limit`.
  static func parse(
    _ text: Span<UInt8>, _ cursor: LineCursor, from first: Int, before limit: Int
  ) -> Table {
    var table = FlattenedTable()
    for cell in TableCells.find(text, cursor, first, limit) { table.add(text, cell) }
    table.endRow()
    return Table(
      range: cursor.range(first, limit - 1), header: table.header, rows: table.rows)
  }

  private mutating func add(_ text: Span<UInt8>, _ cell: TextRange) {
    if beginsRow(text, cell) { endRow() }
    row.append(Passage(range: cell))
  }

  private mutating func endRow() {
    if !hasHeader { header = row } else if !row.isEmpty { rows.append(row) }
    hasHeader = true
    row = []
  }

  /// Whether the numbering column goes on with a cell: a row, a part of one, or the number of a group.
  private mutating func beginsRow(_ text: Span<UInt8>, _ cell: TextRange) -> Bool {
    if let value = TableCells.serial(text, cell) {
      guard value == next || value == 1 && (next > 2 || isBelowGroup) else { return false }
      (next, nextPart, nextLetter, isBelowGroup) = (value + 1, 1, 1, false)
      return true
    }
    guard hasHeader || !row.isEmpty else { return false }
    if row.count > 1, TableCells.isGroupNumber(text, cell) {
      (nextPart, nextLetter, isBelowGroup) = (1, 1, true)
      return true
    }
    if let part = TableCells.partNumber(text, cell), next > 1, part.of == next - 1,
      part.value == nextPart || part.value == 1
    {
      (nextPart, nextLetter) = (part.value + 1, 1)
      return true
    }
    if next > 1, row.count > 1, let letter = TableCells.letter(text, cell),
      MarkAlphabet.follows(letter, nextLetter - 1) || letter == 1
    {
      nextLetter = letter + 1
      return true
    }
    return false
  }
}
