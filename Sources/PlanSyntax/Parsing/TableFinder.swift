internal import VietnameseText

/// Finds where a table begins and ends among the lines.
///
/// Tables come with tabs or bars between the cells, or flattened to one cell a paragraph; of the
/// latter only those are told that begin with a numbering column ("STT").
enum TableFinder {
  /// The line after the table that begins at `index`; null where none begins.
  static func end(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int,
    _ stack: OutlineStack
  ) -> Int? {
    let line = cursor.lines[index]
    if line.flags.contains(.hasTab), !line.mark.isNumbering || line.mark.form == .full {
      return tabbedEnd(text, cursor, index, before: limit)
    }
    if line.flags.contains(.hasPipe), line.mark.style != .roman {
      return barredEnd(text, cursor, index, before: limit)
    }
    if line.cue == .tableHead, line.length < 12 {
      return flattenedEnd(text, cursor, index, before: limit, stack)
    }
    return nil
  }

  /// How often a separator of cells stands in a line.
  private static func count(_ separator: UInt8, _ text: Span<UInt8>, _ line: Line) -> Int {
    var count = 0
    for index in line.bounds where text[index] == separator { count += 1 }
    return count
  }

  /// Lines with tabs, with the lines between them that are cells broken over several lines.
  private static func tabbedEnd(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Int {
    var end = index + 1
    var other = end
    let isHeaded = cursor.lines[index].cue == .tableHead
    while other < limit, other - end < 6 {
      let line = cursor.lines[other]
      // below the head of a numbering column, a number and one tab begin a row
      if line.flags.contains(.hasTab)
        || isHeaded && line.mark.isNumbering && count(0x09, text, line) > 0
      {
        end = other + 1
      } else if endsTable(text, line) || line.flags.contains(.hasPipe)
        || line.mark.isNumbering && line.mark.form == .full && cursor.flow.separates(line)
      {
        break
      }
      other += 1
    }
    // cells after the last tab, up to the next part
    guard end - index > 2, other < limit, endsTable(text, cursor.lines[other]) else { return end }
    return other
  }

  /// Rows of as many bars go on over blank lines, unless the first two stand close or one begins with
  /// the head of a numbering column: then another table begins.
  private static func barredEnd(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Int? {
    var end = index + 1
    let isHeaded = isHeadRow(text, cursor.lines[index])
    let bars = count(0x7C, text, cursor.lines[index])
    let isClose = end < limit && !cursor.flow.separates(cursor.lines[end])
    while end < limit, cursor.lines[end].flags.contains(.hasPipe) {
      let line = cursor.lines[end]
      if cursor.flow.separates(line) {
        let isRow =
          isHeaded && end == index + 1
          || bars > 1 && !isClose && count(0x7C, text, line) == bars
        if !isRow || isHeadRow(text, line) { break }
      }
      end += 1
    }
    let isTable = text[Int(cursor.lines[index].start)] == 0x7C || end - index > 1 || isHeaded
    return isTable ? end : nil
  }

  /// Whether the first cell of a row is the head of a numbering column.
  private static func isHeadRow(_ text: Span<UInt8>, _ line: Line) -> Bool {
    if line.cue == .tableHead { return true }
    var start = Int(line.start)
    while start < Int(line.end), text[start] == 0x7C || isSpacing(text[start]) { start += 1 }
    var end = start
    while end < Int(line.end), text[end] != 0x7C { end += 1 }
    let cell = text.trimmed(start, end)
    return !cell.isEmpty && Cue.read(text, cell.bounds) == .tableHead
  }

  /// A flattened table goes on until a part, a title, a note or the foot.
  private static func flattenedEnd(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int,
    _ stack: OutlineStack
  ) -> Int {
    for other in index + 1..<max(index + 1, limit) {
      let line = cursor.lines[other]
      if endsTable(text, line) || continuesOutline(text, cursor, other, stack) { return other }
      // a sentence below the table closes the annex
      if line.flags.contains(.endsDocument), line.length > 20, line.flags.contains(.blankBefore) {
        return other
      }
      if line.cue == .tableHead, line.length < 12 {
        return titleStart(cursor, before: other, after: index)
      }
    }
    return limit
  }

  /// Whether the line goes on with a series of parts that was open before the table.
  private static func continuesOutline(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, _ stack: OutlineStack
  ) -> Bool {
    let line = cursor.lines[index]
    let mark = line.mark
    guard mark.isNumbering, mark.style != .article, stack.open(mark.style) != nil,
      Int(mark.value) == stack.expected(mark.style), cursor.flow.separates(line)
    else { return false }
    if mark.form == .alone {
      return mark.style == .roman && index + 1 < cursor.lines.count
        && cursor.lines[index + 1].flags.contains(.allCaps)
    }
    let start = Int(line.start) + Int(mark.length)
    return mark.form == .full && line.length > 14 && text.foldedLetter(at: start).isUpper
  }

  /// The first of the titles right before the head of the next table, or the head itself.
  private static func titleStart(
    _ cursor: LineCursor, before head: Int, after first: Int
  ) -> Int {
    var best = head
    var index = head - 1
    while index > first + 2, head - index <= 10 {
      let line = cursor.lines[index]
      let isMarked = line.mark.isNumbering && line.length > 10 && line.mark.form != .bare
      let isTitle = isMarked || line.flags.contains(.allCaps) && line.length > 10
      guard isTitle || !line.flags.contains(.blankBefore) else { break }
      if isTitle { best = index }
      index -= 1
    }
    return best
  }

  /// Whether a line surely stands outside a table.
  private static func endsTable(_ text: Span<UInt8>, _ line: Line) -> Bool {
    switch line.cue {
    case .recipientsLabel, .annexLabel, .accompanying, .closing, .formLabel: return true
    default: break
    }
    if text[Int(line.start)] == 0x5B, NoteReader.footnoteMark(text, line) != nil { return true }
    if text.matchFolded("nguoi lap bieu", at: Int(line.start), before: Int(line.end)) != nil
      || text.matchFolded("ghi chu:", at: Int(line.start), before: Int(line.end)) != nil
    {
      return true
    }
    switch line.mark.style {
    case .article: return line.mark.form == .full && text[Int(line.start)] == 0xC4
    case .chapter, .part: return line.mark.form != .bare
    case .roman:
      return line.mark.form == .full && line.length > 12
        && LineReader.isAllCaps(text, Int(line.start), Int(line.end))
    default: return false
    }
  }
}
