internal import VietnameseText

/// Finds the cells of a flattened table among its lines, and reads those of the numbering column.
enum TableCells {
  /// The cells in the lines from `first` to `limit`.
  static func find(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ first: Int, _ limit: Int
  ) -> [TextRange] {
    let areApart = areApart(cursor, first, limit)
    var cells: [TextRange] = []
    var index = first
    while index < limit {
      var end = index + 1
      while end < limit, goesOn(text, cursor, end, isFirst: end - 1 == index, areApart) { end += 1 }
      cells.append(cursor.range(index, end - 1))
      index = end
    }
    return cells
  }

  /// Whether blank lines stand between the cells and not inside them: some lines follow others without
  /// one, in the table or right before it.
  private static func areApart(_ cursor: LineCursor, _ first: Int, _ limit: Int) -> Bool {
    guard first + 1 < limit, cursor.lines[first + 1].flags.contains(.blankBefore) else {
      return false
    }
    let lines = cursor.lines[max(0, first - 200)..<limit]
    let close = lines.count { !$0.flags.contains(.blankBefore) }
    let apart = cursor.lines[first + 1..<max(first + 1, limit)].count {
      $0.flags.contains(.blankBefore)
    }
    return close * 50 > lines.count && apart * 20 > limit - first
  }

  /// Whether a line goes on with the cell of the line before it.
  private static func goesOn(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, isFirst: Bool, _ areApart: Bool
  ) -> Bool {
    let line = cursor.lines[index]
    let before = cursor.lines[index - 1]
    if isNumber(text, line) || isFirst && isNumber(text, before) { return false }
    if areApart {
      guard !line.flags.contains(.blankBefore) else { return false }
      return !isAmount(text, line) && !isAmount(text, before)
    }
    guard before.length > 3, line.length > 2, !isAmount(text, line) else { return false }
    return cursor.flow.joins(before, line, isFirst: isFirst)
  }

  /// Whether a line is an amount ("9.415.958", "99,9"), which fills a cell.
  private static func isAmount(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard line.length < 20, line.flags.contains(.startsDigit) else { return false }
    var signs = 0
    for index in line.bounds where text[index] &- 0x30 > 9 {
      guard text[index] == 0x2E || text[index] == 0x2C || text[index] == 0x25 else { return false }
      signs += 1
    }
    return signs > 0 || line.length < 4
  }

  /// Whether a line is a cell of the numbering column.
  private static func isNumber(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.length <= 5
      && (serial(text, line.range) != nil || isGroupNumber(text, line.range)
        || partNumber(text, line.range) != nil)
  }

  /// The number in a cell of the numbering column ("1", "01", "2.").
  static func serial(_ text: Span<UInt8>, _ cell: TextRange) -> Int? {
    var end = Int(cell.end)
    let start = Int(cell.start)
    if end > start, text[end - 1] == 0x2E { end -= 1 }
    guard end > start, end - start <= 4 else { return nil }
    for index in start..<end where text[index] &- 0x30 > 9 { return nil }
    return MarkScanner.decimalValue(text, start, end)
  }

  /// "I", "IV", "A" alone in a cell.
  static func isGroupNumber(_ text: Span<UInt8>, _ cell: TextRange) -> Bool {
    var bounds = cell.bounds
    if bounds.count > 1, text[bounds.upperBound - 1] == 0x2E {
      bounds = bounds.lowerBound..<bounds.upperBound - 1
    }
    guard bounds.count <= 5, !bounds.isEmpty else { return false }
    if let roman = RomanNumeral.read(text, bounds.lowerBound, bounds.upperBound, damaged: false) {
      return roman.end == bounds.upperBound
    }
    return bounds.count == 1 && text[bounds.lowerBound] &- 0x41 < 8
  }

  /// The two numbers of "4.2" alone in a cell: the second, of the first.
  static func partNumber(_ text: Span<UInt8>, _ cell: TextRange) -> (value: Int, of: Int)? {
    guard cell.bounds.count < 7, text[Int(cell.start)] &- 0x30 < 10 else { return nil }
    let mark = MarkScanner.scan(text, Int(cell.start), Int(cell.end))
    guard mark.style == .decimal, mark.form == .alone, mark.detail == 2 else { return nil }
    var stop = Int(cell.start)
    while text[stop] &- 0x30 < 10 { stop += 1 }
    return (Int(mark.value), MarkScanner.decimalValue(text, Int(cell.start), stop))
  }

  /// The place of "a", "b)" alone in a cell.
  static func letter(_ text: Span<UInt8>, _ cell: TextRange) -> Int? {
    let letter = text.foldedLetter(at: Int(cell.start))
    let after = Int(cell.start) + letter.length
    let isAlone =
      after == Int(cell.end)
      || after + 1 == Int(cell.end) && (text[after] == 0x29 || text[after] == 0x2E)
    guard letter.isLower, isAlone, letter.lower != 0x78 else { return nil }  // "x" ticks a cell
    return MarkAlphabet.place(of: letter.lower, isBarred: letter.length == 2)
  }
}
