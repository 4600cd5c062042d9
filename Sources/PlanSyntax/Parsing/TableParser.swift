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
    return [flattened(text, cells(text, cursor, first, limit), range)]
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

  // MARK: One cell a paragraph

  private static func cells(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ first: Int, _ limit: Int
  ) -> [TextRange] {
    var cells: [TextRange] = []
    var index = first
    while index < limit {
      var end = index + 1
      while end < limit,
        !cursor.lines[end].flags.contains(.blankBefore) || !cursor.flow.blankSeparates,
        cursor.lines[end - 1].length > 3, !isNumberCell(text, cursor.lines[end]),
        cursor.flow.blankSeparates
          || cursor.flow.joins(cursor.lines[end - 1], cursor.lines[end], isFirst: end - 1 == index)
      {
        end += 1
      }
      cells.append(cursor.range(index, end - 1))
      index = end
    }
    return cells
  }

  private static func isNumberCell(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.length <= 4 && serial(text, line.range) != nil
  }

  /// The number in a cell of the numbering column ("1", "01", "2.").
  private static func serial(_ text: Span<UInt8>, _ cell: TextRange) -> Int? {
    var end = Int(cell.end)
    let start = Int(cell.start)
    if end > start, text[end - 1] == 0x2E { end -= 1 }
    guard end > start, end - start <= 4 else { return nil }
    for index in start..<end where text[index] &- 0x30 > 9 { return nil }
    return MarkScanner.decimalValue(text, start, end)
  }

  /// Cuts the cells into rows: a row begins where the numbering column goes on, or at the number of a
  /// group ("I", "A").
  private static func flattened(
    _ text: Span<UInt8>, _ cells: [TextRange], _ range: TextRange
  ) -> Table {
    var header: [Passage] = []
    var rows: [[Passage]] = []
    var row: [Passage] = []
    var next = 1
    var hasHeader = false
    for cell in cells {
      let value = serial(text, cell)
      let isGroup = row.count > 1 && isGroupNumber(text, cell)
      if value == next || value == 1 && next > 2 || isGroup {
        if !hasHeader { header = row } else if !row.isEmpty { rows.append(row) }
        hasHeader = true
        row = []
        if let value { next = value + 1 }
      }
      row.append(Passage(range: cell))
    }
    if !hasHeader { header = row } else if !row.isEmpty { rows.append(row) }
    return Table(range: range, header: header, rows: rows)
  }

  /// "I", "IV", "A" alone in a cell.
  private static func isGroupNumber(_ text: Span<UInt8>, _ cell: TextRange) -> Bool {
    let bounds = cell.bounds
    guard bounds.count <= 4, !bounds.isEmpty else { return false }
    if let roman = RomanNumeral.read(text, bounds.lowerBound, bounds.upperBound, damaged: false) {
      return roman.end == bounds.upperBound
    }
    return bounds.count == 1 && text[bounds.lowerBound] &- 0x41 < 8
  }
}
