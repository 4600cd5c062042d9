internal import VietnameseText

/// Reads the annexes after a document.
enum AnnexParser {
  /// Whether an annex begins at `index`: its label, or a title in capitals that a "(Kèm theo …)" text follows.
  static func begins(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Bool {
    let line = cursor.lines[index]
    if line.cue == .annexLabel { return isHead(line) }
    if line.cue == .formLabel { return line.length < 40 && !isListed(cursor, index, before: limit) }
    if line.cue == .accompanying, text[Int(line.start)] == 0x28 { return true }
    guard line.flags.contains(.allCaps) && !line.mark.isNumbering || line.mark.style == .part,
      line.length < 200,
      text[Int(line.start)] != 0x7C  // a row of a table
    else { return false }
    return reference(text, cursor, index, before: limit) != nil
  }

  /// Whether a form is only named: a line or two in small letters, with the label of another form
  /// right before or behind.
  private static func isListed(_ cursor: LineCursor, _ index: Int, before limit: Int) -> Bool {
    func isLabel(_ other: Int) -> Bool { cursor.lines[other].cue == .formLabel }
    func isName(_ other: Int) -> Bool {
      cursor.lines[other].cue == .none && !cursor.lines[other].flags.contains(.allCaps)
    }
    guard cursor.lines[index].length < 16, index + 1 < limit, isName(index + 1) else {
      return false
    }
    let next = (index + 2..<max(index + 2, min(limit, index + 5))).first { !isName($0) }
    if let next, isLabel(next) { return true }
    let last = (max(0, index - 4)..<index).last { !isName($0) }
    return last.map { $0 < index - 1 && isLabel($0) } ?? false
  }

  private static func isHead(_ line: Line) -> Bool {
    line.flags.contains(.allCaps) || line.length < 24
  }

  /// The "(Kèm theo …)" line within a few title lines of `index`.
  static func reference(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Int? {
    for other in index..<min(limit, index + 9) {
      let line = cursor.lines[other]
      if line.cue == .accompanying,
        text[Int(line.start)] == 0x28 || other > index && line.length < 200
      {
        return other
      }
      if other > index, isOtherLabel(cursor, other, below: index) { return nil }
      let isTitle =
        line.flags.contains(.allCaps) || line.cue == .annexLabel || line.cue == .formLabel
        || line.length < 12 && hasLetter(text, line) || line.mark.style == .part
        || isLabelledTitle(text, line)
        || other > index && line.flags.contains(.startsLower)
        || other > index && cursor.lines[index].cue == .annexLabel
      guard isTitle, line.cue != .nationalTitle, line.cue != .motto else { return nil }
    }
    return nil
  }

  /// Whether a label below the first line begins an annex of its own.
  ///
  /// A form may itself be called an annex ("Mẫu số 08" above "Phụ lục").
  private static func isOtherLabel(_ cursor: LineCursor, _ other: Int, below index: Int) -> Bool {
    switch cursor.lines[other].cue {
    case .annexLabel: other > index + 1 || cursor.lines[index].cue != .formLabel
    case .formLabel: true
    default: false
    }
  }

  /// Numbers are cells of a table that reading took apart.
  private static func hasLetter(_ text: Span<UInt8>, _ line: Line) -> Bool {
    for index in line.bounds where text.foldedLetter(at: index).ascii != 0 { return true }
    return false
  }

  /// "Phụ lục DANH SÁCH …": a label and a title in capitals on one line.
  private static func isLabelledTitle(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard let end = text.matchFolded("phu luc", at: Int(line.start), before: Int(line.end)) else {
      return false
    }
    return LineReader.isAllCaps(text, end, Int(line.end))
  }

  /// Reads the annex that begins at `first` and whose lines end before `limit`.
  static func parse(
    _ text: Span<UInt8>, _ cursor: LineCursor, from first: Int, before limit: Int
  ) -> Annex {
    let line = cursor.lines[first]
    let isLabelled = line.cue == .annexLabel || line.cue == .formLabel
    var annex = Annex(label: isLabelled ? line.range : TextRange(Int(line.start), Int(line.start)))
    var index = isLabelled ? first + 1 : first
    let mark = reference(text, cursor, first, before: limit)
    let titleEnd = mark ?? titleEnd(text, cursor, index, before: limit)
    let part = partStart(cursor, from: index, before: titleEnd)
    if let part {
      if part > index { annex.title = cursor.range(index, part - 1) }
      index = titleEnd
    } else if titleEnd > index {
      annex.title = cursor.range(index, titleEnd - 1)
      index = titleEnd
    }
    if let mark {
      let end = ReferenceReader.end(text, cursor, mark, before: limit)
      annex.reference = PassageScanner.scan(text, cursor.range(mark, end - 1))
      index = end
    }
    if annex.reference == nil { annex.reference = ReferenceReader.take(text, from: &annex.title) }
    let outline = OutlineParser.parse(text, cursor, from: index, before: limit, findsClosing: false)
    annex.blocks = outline.opening + outline.closing.map { .paragraph($0) }
    annex.sections = outline.sections
    if let part { beginPart(text, cursor, from: part, before: titleEnd, &annex) }
    return annex
  }

  /// The first line of a part whose heading stands above the "(Kèm theo …)" text.
  private static func partStart(_ cursor: LineCursor, from first: Int, before limit: Int) -> Int? {
    (first..<max(first, limit)).first { cursor.lines[$0].mark.style == .part }
  }

  /// Opens the part that was headed above the reference: all up to the next part is its content.
  private static func beginPart(
    _ text: Span<UInt8>, _ cursor: LineCursor, from first: Int, before limit: Int,
    _ annex: inout Annex
  ) {
    let head = OutlineParser.parse(text, cursor, from: first, before: limit, findsClosing: false)
    guard var part = head.sections.last else { return }
    let next = annex.sections.firstIndex { $0.level == .part } ?? annex.sections.endIndex
    part.blocks += annex.blocks
    part.sections += annex.sections[..<next]
    annex.blocks = head.opening
    annex.sections = head.sections.dropLast() + [part] + annex.sections[next...]
  }

  /// The lines in capitals below the label.
  private static func titleEnd(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ first: Int, before limit: Int
  ) -> Int {
    var index = first
    while index < limit, index - first < 8, isTitle(text, cursor.lines[index]),
      index == first || !beginsForm(text, cursor, index, before: limit)
    {
      index += 1
    }
    return index
  }

  /// Whether the head of a form stands below its title: the name of a body, set apart, or the national
  /// title, which may be broken over two lines.
  private static func beginsForm(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Bool {
    let line = cursor.lines[index]
    let end = Int(cursor.lines[min(index + 1, limit - 1)].end)
    if Cue.read(text, Int(line.start)..<end) == .nationalTitle { return true }
    return cursor.flow.separates(line) && !cursor.lines[index - 1].flags.contains(.endsOpen)
      && BodyNames.begins(text, line.bounds)
  }

  private static func isTitle(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard line.cue == .none, !line.mark.isNumbering else { return false }
    if line.flags.contains(.allCaps) { return true }
    for index in line.bounds where text[index] == 0x28 {
      return LineReader.isAllCaps(text, Int(line.start), index)
        && Cue.read(text, index..<Int(line.end)) == .accompanying
    }
    return false
  }
}
