internal import VietnameseText

/// Reads the annexes after a document.
enum AnnexParser {
  /// Whether an annex begins at `index`: its label, or a title in capitals that a "(Kèm theo …)" text follows.
  static func begins(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Bool {
    let line = cursor.lines[index]
    if line.cue == .annexLabel { return isHead(line) }
    if line.cue == .formLabel { return line.length < 40 }
    if line.cue == .accompanying, text[Int(line.start)] == 0x28 { return true }
    guard line.flags.contains(.allCaps) || line.mark.style == .part, line.length < 200,
      text[Int(line.start)] != 0x7C  // a row of a table
    else { return false }
    return reference(text, cursor, index, before: limit) != nil
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
      let isTitle =
        line.flags.contains(.allCaps) || line.cue == .annexLabel || line.cue == .formLabel
        || line.length < 12 || line.mark.style == .part
        || other > index && line.flags.contains(.startsLower)
        || other > index && cursor.lines[index].cue == .annexLabel
      guard isTitle, line.cue != .nationalTitle, line.cue != .motto else { return nil }
    }
    return nil
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
    if titleEnd > index {
      annex.title = cursor.range(index, titleEnd - 1)
      index = titleEnd
    }
    if let mark {
      let end = ReferenceReader.end(text, cursor, mark, before: limit)
      annex.reference = PassageScanner.scan(text, cursor.range(mark, end - 1)).passage
      index = end
    }
    if annex.reference == nil { annex.reference = ReferenceReader.take(text, from: &annex.title) }
    let outline = OutlineParser.parse(text, cursor, from: index, before: limit, findsClosing: false)
    annex.blocks = outline.opening + outline.closing.map { .paragraph($0) }
    annex.sections = outline.sections
    return annex
  }

  /// The lines in capitals below the label.
  private static func titleEnd(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ first: Int, before limit: Int
  ) -> Int {
    var index = first
    while index < limit, index - first < 8, isTitle(text, cursor.lines[index]) { index += 1 }
    return index
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
