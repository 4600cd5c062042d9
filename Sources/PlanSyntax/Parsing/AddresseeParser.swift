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
      items += inlineItems(text, start, Int(cursor.lines[index - 1].end))
    }
    while index < limit, begins(text, cursor, index, hasItems: !items.isEmpty) {
      let line = cursor.lines[index]
      let end = itemEnd(text, cursor, index, before: limit)
      let from = line.mark.isBullet ? Int(line.start) + Int(line.mark.length) : Int(line.start)
      let stop = Int(cursor.lines[end - 1].end)
      if from < stop, text[from] == 0x28, let last = items.popLast() {
        // the address in brackets belongs to the addressee above
        items.append(passage(text, Int(last.range.start), stop))
      } else {
        items.append(passage(text, from, stop))
      }
      index = end
    }
    items.removeAll { $0.range.isEmpty }
    return (
      Addressees(label: TextRange(Int(cursor.lines[first].start), start), items: items), index
    )
  }

  /// The addressees on one line, parted by bars or by dashes behind semicolons.
  private static func inlineItems(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> [Passage] {
    var items: [Passage] = []
    var from = start
    for index in start..<end {
      let isDash =
        text[index] == 0x2D && index > start && index + 1 < end
        && isSpacing(text[index - 1]) && isSpacing(text[index + 1])
        && isBehindStop(text, start, index)
      if text[index] == 0x7C || isDash {
        items.append(passage(text, from, index))
        from = index + 1
      }
    }
    items.append(passage(text, from, end))
    return items
  }

  private static func isBehindStop(_ text: Span<UInt8>, _ start: Int, _ index: Int) -> Bool {
    var before = index
    while before > start, isSpacing(text[before - 1]) { before -= 1 }
    return before == start || text[before - 1] == 0x3B || text[before - 1] == 0x7C
      || text[before - 1] == 0x3A
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
    if text[Int(cursor.lines[first].start)] == 0x28 {
      return ReferenceReader.end(text, cursor, first, before: limit)
    }
    var index = first + 1
    while index < limit, goesOn(text, cursor, index, first: first) { index += 1 }
    return index
  }

  private static func goesOn(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, first: Int
  ) -> Bool {
    let line = cursor.lines[index]
    let previous = cursor.lines[index - 1]
    guard !line.mark.isBullet, line.cue == .none, text[Int(line.start)] != 0x28,
      !previous.flags.contains(.endsTerminal)
    else { return false }
    if line.flags.contains(.startsLower) { return true }
    guard !cursor.flow.separates(line) else { return false }
    return cursor.joins(index, isFirst: index - 1 == first)
      || cursor.lines[first].mark.isBullet && line.length < 90
  }

  private static func passage(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Passage {
    var range = text.trimmed(from, to)
    while !range.isEmpty, isStop(text[Int(range.end) - 1]) { range.end -= 1 }
    return PassageScanner.scan(text, range)
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == 0x3B || byte == 0x2E || byte == 0x2C || isSpacing(byte)
  }
}
