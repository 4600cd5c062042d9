internal import VietnameseText

/// The two columns above a document, merged on one line or several.
enum HeaderColumns {
  /// Where the right column begins on a line of a header; null where the line holds one column.
  static func cut(_ text: Span<UInt8>, _ line: Line) -> Int? {
    let start = Int(line.start)
    let end = Int(line.end)
    guard line.length < 600, !isRow(text, line) else { return nil }
    var index = start + 1
    while index < end {
      if isSpacing(text[index - 1]) || text[index - 1] == 0x7C, isNational(text, index, end) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether a line is a row of a table with more cells than a header has columns.
  private static func isRow(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard text[Int(line.start)] == 0x7C else { return false }
    var bars = 0
    for index in line.bounds where text[index] == 0x7C { bars += 1 }
    return bars > 3
  }

  private static func isNational(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    switch text[index] {
    case 0x43:
      return isCapital("cong hoa xa hoi", text, index, end)
    case 0xC4:
      return text.matchFolded("doc lap - tu do", at: index, before: end) != nil
        || isCapital("dang cong san viet nam", text, index, end)
    case 0x44:
      return text.matchFolded("doc lap - tu do", at: index, before: end) != nil
    default:
      return false
    }
  }

  private static func isCapital(
    _ words: StaticString, _ text: Span<UInt8>, _ index: Int, _ end: Int
  ) -> Bool {
    guard let after = text.matchFolded(words, at: index, before: end) else { return false }
    return LineReader.isAllCaps(text, index, after)
  }

  /// Where a header that begins at `index` ends: after its number and date line, at most ten on.
  static func end(_ text: Span<UInt8>, _ lines: [Line], _ index: Int) -> Int {
    var last = index
    for other in index..<min(lines.count, index + 10) {
      let line = lines[other]
      let cue = Cue.read(text, line.bounds)
      if cue == .basisOpener || cue == .addressLabel { break }
      if cut(text, line) != nil || cue == .numberLabel { last = other }
      if cue == .numberLabel { break }
    }
    return last + 1
  }

  /// The parts of one printed line, left before right.
  static func parts(_ text: Span<UInt8>, _ line: Line) -> [Line] {
    let start = Int(line.start)
    let end = Int(line.end)
    if let cut = cut(text, line) { return nationalParts(text, line, cut) }
    if Cue.read(text, line.bounds) == .numberLabel, let cut = dateCut(text, start, end) {
      return numberParts(text, line, cut)
    }
    if let gap = FootColumns.wideGap(text, start, end) {
      return ColumnSplitter.part(text, line, start, gap.start, right: false)
        + ColumnSplitter.part(text, line, gap.end, end, right: true)
    }
    return ColumnSplitter.part(text, line, start, end, right: false)
  }

  private static func nationalParts(_ text: Span<UInt8>, _ line: Line, _ cut: Int) -> [Line] {
    let left = leftEnd(text, Int(line.start), cut)
    var rest = line
    rest.start = Int32(cut)
    var result = ColumnSplitter.part(text, line, Int(line.start), left, right: false)
    if let motto = Self.cut(text, rest) {
      result += ColumnSplitter.part(text, line, cut, motto, right: true)
      result += ColumnSplitter.part(text, line, motto, Int(line.end), right: true)
    } else {
      result += ColumnSplitter.part(text, line, cut, Int(line.end), right: true)
    }
    return result
  }

  private static func numberParts(_ text: Span<UInt8>, _ line: Line, _ cut: Int) -> [Line] {
    let left = leftEnd(text, Int(line.start), cut)
    var subject = left
    for index in Int(line.start)..<left where text[index] == 0x56 || text[index] == 0x76 {
      if text.matchFolded("v/v", at: index, before: left) != nil {
        subject = index
        break
      }
    }
    return ColumnSplitter.part(text, line, Int(line.start), subject, right: false)
      + ColumnSplitter.part(text, line, subject, left, right: false)
      + ColumnSplitter.part(text, line, cut, Int(line.end), right: true)
  }

  /// Where the left part ends: before the bar or the blanks between the columns.
  private static func leftEnd(_ text: Span<UInt8>, _ start: Int, _ cut: Int) -> Int {
    var end = cut
    while end > start, isSpacing(text[end - 1]) || text[end - 1] == 0x7C { end -= 1 }
    return end
  }

  /// Where the place and date begin after a number on the same line ("… Hà Nội, ngày …").
  static func dateCut(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    for index in start..<end where text[index] == 0x7C {
      var after = index + 1
      while after < end, isSpacing(text[after]) { after += 1 }
      return after
    }
    guard let day = findDay(text, start, end) else { return nil }
    var index = start
    while index < day, text[index] != 0x2F { index += 1 }
    while index < day, !isSpacing(text[index]) { index += 1 }
    while index < day, isSpacing(text[index]) { index += 1 }
    return index < day ? index : nil
  }

  private static func findDay(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end {
      if text[index] == 0x6E, index > start, isSpacing(text[index - 1]),
        text.matchFolded("ngay", at: index, before: end) != nil
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
