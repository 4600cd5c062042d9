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
    if line.flags.contains(.hasTab),
      !line.mark.isNumbering || line.mark.form == .full && tabCount(text, line) > 1
    {
      return tabbedEnd(text, cursor, index, before: limit)
    }
    if line.flags.contains(.hasPipe), barCount(text, line) > 0 {
      return barredEnd(text, cursor, index, before: limit)
    }
    if line.cue == .tableHead, line.length < 12 {
      return flattenedEnd(text, cursor, index, before: limit, stack)
    }
    return nil
  }

  private static func tabCount(_ text: Span<UInt8>, _ line: Line) -> Int {
    var count = 0
    for index in line.bounds where text[index] == 0x09 { count += 1 }
    return count
  }

  static func barCount(_ text: Span<UInt8>, _ line: Line) -> Int {
    var count = 0
    for index in line.bounds where text[index] == 0x7C { count += 1 }
    return count
  }

  /// Lines with tabs, with the lines between them that are cells broken over several lines.
  private static func tabbedEnd(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Int {
    var end = index + 1
    var other = end
    while other < limit, other - end < 6 {
      let line = cursor.lines[other]
      if line.flags.contains(.hasTab) {
        end = other + 1
      } else if endsTable(text, line) {
        break
      }
      other += 1
    }
    // cells after the last tab, up to the next part
    guard end - index > 2, other < limit, endsTable(text, cursor.lines[other]) else { return end }
    return other
  }

  private static func barredEnd(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Int? {
    var end = index + 1
    while end < limit, cursor.lines[end].flags.contains(.hasPipe) { end += 1 }
    let isTable =
      text[Int(cursor.lines[index].start)] == 0x7C || end - index > 1
      || cursor.lines[index].cue == .tableHead
    return isTable ? end : nil
  }

  /// A flattened table goes on until a part, a title or the foot.
  private static func flattenedEnd(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int,
    _ stack: OutlineStack
  ) -> Int {
    var other = index + 1
    while other < limit {
      let line = cursor.lines[other]
      if endsTable(text, line) || line.cue == .tableHead && line.length < 12 { return other }
      if line.mark.style == .roman, line.mark.form == .full, stack.open(.roman) != nil,
        Int(line.mark.value) == stack.expected(.roman),
        LineReader.isAllCaps(text, Int(line.start), Int(line.end))
      {
        return other
      }
      other += 1
    }
    return limit
  }

  /// Whether a line surely stands outside a table.
  private static func endsTable(_ text: Span<UInt8>, _ line: Line) -> Bool {
    switch line.cue {
    case .recipientsLabel, .annexLabel, .accompanying, .closing, .formLabel: return true
    default: break
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
