internal import VietnameseText

/// Reads footnotes and remarks after the signature.
enum NoteReader {
  /// The note at `index` and the line after it.
  ///
  /// A footnote goes on, over paragraphs, up to the next one; a remark ends with its paragraph.
  ///
  /// - Parameter number: the number that the next footnote has.
  static func read(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int, number: Int
  ) -> (note: Note, end: Int)? {
    let line = cursor.lines[index]
    let mark = footnoteMark(text, line) ?? bareMark(text, line, number)
    let isRemark = text.matchFolded("ghi chu", at: Int(line.start), before: Int(line.end)) != nil
    guard mark != nil || isRemark else { return nil }
    var end = index + 1
    while end < limit, footnoteMark(text, cursor.lines[end]) == nil,
      bareMark(text, cursor.lines[end], number + 1) == nil,
      goesOn(text, cursor, end, before: limit),
      mark != nil || !cursor.flow.separates(cursor.lines[end])
    {
      end += 1
    }
    let start = mark ?? Int(line.start)
    let range = text.trimmed(start, Int(cursor.lines[end - 1].end))
    let note = Note(
      mark: TextRange(Int(line.start), start), content: PassageScanner.scan(text, range))
    return (note, end)
  }

  private static func goesOn(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Bool {
    let line = cursor.lines[index]
    switch line.cue {
    case .annexLabel, .formLabel, .webPage, .nationalTitle: return false
    default: break
    }
    if index + 1 < cursor.lines.count, cursor.lines[index + 1].cue == .webPage { return false }
    return
      !(line.flags.contains(.allCaps) && AnnexParser.begins(text, cursor, index, before: limit))
  }

  /// Whether the notes of an annex begin here: the first footnote, set apart.
  static func opensNotes(_ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int) -> Bool {
    let line = cursor.lines[index]
    guard text[Int(line.start)] == 0x5B, let start = footnoteMark(text, line) else { return false }
    return text[Int(line.start) + 1] == 0x31 && text[Int(line.start) + 2] == 0x5D
      && (start >= Int(line.end) || line.flags.contains(.blankBefore))
  }

  /// Where the text after "[1]" begins.
  static func footnoteMark(_ text: Span<UInt8>, _ line: Line) -> Int? {
    guard text[Int(line.start)] == 0x5B else { return nil }
    var index = Int(line.start) + 1
    while index < Int(line.end), text[index] &- 0x30 < 10 { index += 1 }
    guard index > Int(line.start) + 1, index < Int(line.end), text[index] == 0x5D else {
      return nil
    }
    return min(text.skipBlanks(index + 1, Int(line.end)), Int(line.end))
  }

  /// Where the text after a bare "1" begins: under a rule for the first, in order for the others.
  private static func bareMark(_ text: Span<UInt8>, _ line: Line, _ number: Int) -> Int? {
    guard line.flags.contains(.startsDigit), number > 1 || line.flags.contains(.ruleBefore),
      let (value, after) = DateScanner.number(text, Int(line.start), Int(line.end)),
      value == number, after < Int(line.end), isSpacing(text[after])
    else { return nil }
    let start = text.skipBlanks(after, Int(line.end))
    return start < Int(line.end) && text.foldedLetter(at: start).isUpper ? start : nil
  }
}
