internal import VietnameseText

/// The two columns below a document: the recipients left, the signature right.
enum FootColumns {
  /// Whether a line opens the recipients and holds more than their label.
  static func begins(_ text: Span<UInt8>, _ line: Line) -> Bool {
    let start = Int(inside(text, line).start)
    guard text.foldedLetter(at: start).lower == 0x6E else { return false }
    return text.matchFolded("noi nhan", at: start, before: Int(line.end)) != nil
  }

  /// A line without the bars of a table around it.
  private static func inside(_ text: Span<UInt8>, _ line: Line) -> Line {
    guard line.flags.contains(.hasPipe) else { return line }
    var inner = line
    while inner.start + 1 < inner.end, isBarOrBlank(text[Int(inner.start)]) { inner.start += 1 }
    while inner.start + 1 < inner.end, isBarOrBlank(text[Int(inner.end) - 1]) { inner.end -= 1 }
    return inner
  }

  private static func isBarOrBlank(_ byte: UInt8) -> Bool { byte == 0x7C || isSpacing(byte) }

  /// Where the foot ends, or `index` where its columns are not mixed.
  static func end(_ text: Span<UInt8>, _ lines: [Line], _ index: Int) -> Int {
    var last = index
    var isMixed = false
    var hasRight = false
    for other in index..<min(lines.count, index + 45) {
      let line = inside(text, lines[other])
      if other > index, line.flags.contains(.endsDocument) || isOtherPart(text, line) { break }
      if sureCut(text, line) != nil {
        isMixed = true
        hasRight = true
      } else if other > index, isRight(text, line) {
        hasRight = true
      } else if other > index, isLeft(text, line) {
        isMixed = isMixed || hasRight
      } else if other > last + 3 {
        break
      } else {
        continue
      }
      last = other
    }
    return isMixed ? last + 1 : index
  }

  private static func isOtherPart(_ text: Span<UInt8>, _ line: Line) -> Bool {
    switch Cue.read(text, line.bounds) {
    case .annexLabel, .nationalTitle, .accompanying, .webPage, .formLabel: true
    default:
      line.length > 200 && !line.flags.contains(.hasPipe)
        || HeaderFinder.kind(text, line) != nil
    }
  }

  /// The parts of one printed line, left before right.
  static func parts(_ text: Span<UInt8>, _ printed: Line) -> [Line] {
    let line = inside(text, printed)
    let start = Int(line.start)
    let end = Int(line.end)
    guard let cut = cut(text, line) else {
      return ColumnSplitter.part(text, line, start, end, right: isRight(text, line))
    }
    return ColumnSplitter.part(text, line, start, cut.start, right: false)
      + ColumnSplitter.part(text, line, cut.end, end, right: true)
  }

  /// Recipients stand behind dashes.
  private static func isLeft(_ text: Span<UInt8>, _ line: Line) -> Bool {
    let first = text[Int(line.start)]
    return first == 0x2D || first == 0x2B || Cue.read(text, line.bounds) == .filing
      || MarkScanner.scanBullet(text, Int(line.start), Int(line.end)).isBullet
  }

  /// Titles in capitals, the remark of a signature and the signer's name stand right.
  private static func isRight(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard !isLeft(text, line), line.length < 90 else { return false }
    if line.flags.contains(.allCaps), !line.flags.contains(.endsTerminal) {
      return isTitle(text, line) || !isAbbreviations(text, line)
    }
    if text.matchFolded("(da ky", at: Int(line.start), before: Int(line.end)) != nil { return true }
    return PersonName.isName(text, Int(line.start), Int(line.end))
      && !line.flags.contains(.endsTerminal)
  }

  /// Whether a line begins with the title of who signs.
  private static func isTitle(_ text: Span<UInt8>, _ line: Line) -> Bool {
    Positions.begins(text, line.bounds) || Cue.read(text, line.bounds) == .authority
  }

  /// Abbreviated names with commas, which go on with a recipient from the line before ("CT, XD, NNMT").
  private static func isAbbreviations(_ text: Span<UInt8>, _ line: Line) -> Bool {
    if text[Int(line.end) - 1] == 0x2C { return true }
    var words = 0
    for index in line.bounds where isSpacing(text[index]) {
      guard text[index - 1] == 0x2C || text[index - 1] == 0x3B else { return false }
      words += 1
    }
    return words > 0
  }

  /// The gap between the columns of a line; null where it holds one.
  private static func cut(_ text: Span<UInt8>, _ line: Line) -> (start: Int, end: Int)? {
    sureCut(text, line) ?? nameCut(text, Int(line.start), Int(line.end))
  }

  /// A bar, a wide gap, or a title right behind the label.
  private static func sureCut(_ text: Span<UInt8>, _ line: Line) -> (start: Int, end: Int)? {
    let start = Int(line.start)
    let end = Int(line.end)
    if let bar = bar(text, start, end) { return bar }
    let mark = MarkScanner.scan(text, start, end)
    let from = mark.form == .full ? start + Int(mark.length) : start
    if let gap = wideGap(text, from, end), gap.start > start { return gap }
    return authorityCut(text, start, end)
  }

  private static func bar(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (start: Int, end: Int)?
  {
    for index in start..<end where text[index] == 0x7C {
      return index > start ? (index, index + 1) : nil
    }
    return nil
  }

  /// Four blanks or a tab inside a line.
  static func wideGap(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (start: Int, end: Int)? {
    var index = start
    while index < end {
      var after = index
      var tabs = 0
      while after < end, text[after] == 0x20 || text[after] == 0x09 {
        tabs += text[after] == 0x09 ? 1 : 0
        after += 1
      }
      if after < end, after - index > 3 || tabs > 0 { return (index, after) }
      index = max(after, index + 1)
    }
    return nil
  }

  /// A signer's title right behind the words "Nơi nhận:".
  private static func authorityCut(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (start: Int, end: Int)? {
    guard let after = text.matchFolded("noi nhan", at: start, before: end) else { return nil }
    var index = after
    while index < end, text[index] == 0x3A || text[index] == 0x20 { index += 1 }
    guard index < end, text[index] != 0x2D, LineReader.isAllCaps(text, index, end) else {
      return nil
    }
    return (index, index)
  }

  /// "- Các phòng, đơn vị thuộc Sở; Vũ Thị Kim Phượng": a name after the item's stop.
  private static func nameCut(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (start: Int, end: Int)? {
    guard MarkScanner.scanBullet(text, start, end).isBullet else { return nil }
    var index = end - 1
    while index > start, text[index] != 0x3B { index -= 1 }
    guard index > start, index + 2 < end, text[index + 1] == 0x20 else { return nil }
    let right = index + 2
    let isTitle =
      LineReader.isAllCaps(text, right, end)
      && (Positions.begins(text, right..<end) || Cue.read(text, right..<end) == .authority)
    return isTitle || PersonName.isName(text, right, end) ? (index + 1, right) : nil
  }
}
