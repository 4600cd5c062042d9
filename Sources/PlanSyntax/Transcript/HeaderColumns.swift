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

  /// Whether a header's columns alternate from `index` on: half a name, the national title, the
  /// other half.
  static func alternates(_ text: Span<UInt8>, _ lines: [Line], _ index: Int) -> Bool {
    guard index + 2 < lines.count, isHalf(text, lines[index]), isHalf(text, lines[index + 2]),
      BodyNames.begins(text, lines[index].bounds),
      !BodyNames.begins(text, lines[index + 2].bounds)
    else { return false }
    return Cue.read(text, lines[index + 1].bounds).isNational
      && HeaderFinder.kind(text, lines[index + 2]) == nil
  }

  private static func isHalf(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.flags.contains(.allCaps) && line.length < 60 && Cue.read(text, line.bounds) == .none
  }

  /// Whether columns without a national title begin at `index`: two names far apart over a number and
  /// a date, or these alone.
  static func stand(_ text: Span<UInt8>, _ lines: [Line], _ index: Int) -> Bool {
    guard FootColumns.wideGap(text, Int(lines[index].start), Int(lines[index].end)) != nil else {
      return false
    }
    if isNumberAndDate(text, lines[index]) { return true }
    guard lines[index].flags.contains(.allCaps) else { return false }
    return lines[index + 1..<min(lines.count, index + 6)].contains { isNumberAndDate(text, $0) }
  }

  private static func isNumberAndDate(_ text: Span<UInt8>, _ line: Line) -> Bool {
    Cue.read(text, line.bounds) == .numberLabel
      && dateCut(text, Int(line.start), Int(line.end)) != nil
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
      return Motto.begins(text, index, end)
        || isCapital("dang cong san viet nam", text, index, end)
    case 0x44:
      return Motto.begins(text, index, end)
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
      var start = Int(line.start)
      while start < Int(line.end), isBarOrBlank(text[start]) { start += 1 }
      guard start < Int(line.end) else { continue }
      let cue = Cue.read(text, start..<Int(line.end))
      if cue == .basisOpener || cue == .addressLabel { break }
      if cut(text, line) != nil || cue == .numberLabel { last = other }
      if cue == .numberLabel { break }
    }
    return last + 1
  }

  /// The parts of one printed line, left before right, without the bars of a table around them.
  static func parts(_ text: Span<UInt8>, _ printed: Line) -> [Line] {
    var line = printed
    while line.start < line.end, isBarOrBlank(text[Int(line.start)]) { line.start += 1 }
    while line.start < line.end, isBarOrBlank(text[Int(line.end) - 1]) { line.end -= 1 }
    let start = Int(line.start)
    let end = Int(line.end)
    guard start < end else { return [] }
    if let cut = cut(text, line) { return nationalParts(text, line, cut) }
    if Cue.read(text, line.bounds).isNational {
      return ColumnSplitter.part(text, line, start, end, right: true)
    }
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

  private static func isBarOrBlank(_ byte: UInt8) -> Bool { byte == 0x7C || isSpacing(byte) }

  /// Where the left part ends: before the bar or the blanks between the columns.
  private static func leftEnd(_ text: Span<UInt8>, _ start: Int, _ cut: Int) -> Int {
    var end = cut
    while end > start, isBarOrBlank(text[end - 1]) { end -= 1 }
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
