internal import VietnameseText

/// Reads the "Kính gửi" list of a letter and the addressees of a telegram ("… điện:").
enum AddresseeParser {
  /// The addressees that begin at `index` and the line after them; null where none do.
  static func parse(
    _ text: Span<UInt8>, _ cursor: LineCursor, from index: Int, before limit: Int
  ) -> (addressees: Addressees, end: Int)? {
    guard index < limit else { return nil }
    let line = cursor.lines[index]
    if line.cue == .addressLabel {
      let after =
        text.matchFolded("kinh gui", at: Int(line.start), before: Int(line.end)) ?? Int(line.end)
      return list(text, cursor, index, labelEnd: after, before: limit)
    }
    guard isTelegramLine(text, line), index + 1 < limit, cursor.lines[index + 1].mark.isBullet
    else {
      return nil
    }
    return list(text, cursor, index, labelEnd: Int(line.end), before: limit)
  }

  private static func isTelegramLine(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.length < 100 && text[Int(line.end) - 1] == 0x3A
      && BodyNames.endsWith(text, Int(line.start)..<Int(line.end) - 1, "dien")
  }

  private static func list(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ first: Int, labelEnd: Int, before limit: Int
  ) -> (addressees: Addressees, end: Int) {
    var items: [Passage] = []
    var start = labelEnd
    while start < Int(cursor.lines[first].end), isSpacing(text[start]) || text[start] == 0x3A {
      start += 1
    }
    var index = first + 1
    if start < Int(cursor.lines[first].end) {
      index = itemEnd(text, cursor, first, before: limit)
      items.append(passage(text, start, Int(cursor.lines[index - 1].end)))
    }
    while index < limit, begins(text, cursor, index, hasItems: !items.isEmpty) {
      let line = cursor.lines[index]
      let end = itemEnd(text, cursor, index, before: limit)
      let from = line.mark.isBullet ? Int(line.start) + Int(line.mark.length) : Int(line.start)
      items.append(passage(text, from, Int(cursor.lines[end - 1].end)))
      index = end
    }
    return (
      Addressees(label: TextRange(Int(cursor.lines[first].start), start), items: items), index
    )
  }

  private static func begins(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, hasItems: Bool
  ) -> Bool {
    let line = cursor.lines[index]
    if line.mark.isBullet { return true }
    if text[Int(line.start)] == 0x28, hasItems, line.length < 200 { return true }
    return !hasItems && line.length < 120 && line.cue == .none
  }

  private static func itemEnd(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ first: Int, before limit: Int
  ) -> Int {
    var index = first + 1
    while index < limit, !cursor.lines[index].mark.isBullet, cursor.lines[index].cue == .none,
      text[Int(cursor.lines[index].start)] != 0x28,
      !cursor.lines[index - 1].flags.contains(.endsTerminal),
      !cursor.flow.separates(cursor.lines[index])
        || cursor.lines[index].flags.contains(.startsLower),
      cursor.flow.joins(cursor.lines[index - 1], cursor.lines[index], isFirst: index - 1 == first)
        || cursor.lines[index].flags.contains(.startsLower)
        || cursor.lines[first].mark.isBullet && cursor.lines[index].length < 90
    {
      index += 1
    }
    return index
  }

  private static func passage(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Passage {
    Passage(range: TableParser.trimmed(text, from, to))
  }
}
