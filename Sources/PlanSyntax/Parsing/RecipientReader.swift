internal import VietnameseText

/// Takes the items of a "Nơi nhận" list apart: name, purpose, filing line.
struct RecipientReader {
  private(set) var list: RecipientList

  init(_ text: Span<UInt8>, label: TextRange) {
    list = RecipientList(label: label)
  }

  /// Whether the filing line stands among the items in the range.
  func holdsFiling(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in start..<end where text[index] | 0x20 == 0x6C {
      if index == start || !isLetterByte(text[index - 1]), Cue.isFiling(text, index, end) {
        return true
      }
    }
    return false
  }

  /// "Lưu Chi bộ": the word with a capital and a blank, and no remark ("Lưu ý").
  private func isFiled(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard text[start] == 0x4C, let after = text.matchFolded("luu ", at: start, before: end) else {
      return false
    }
    return text.matchFolded("y", at: after, before: end) == nil
  }

  private func isLetterByte(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  /// Adds the items in a range: one, or several that stand on one line ("- A; - B; - Lưu: VT.").
  mutating func add(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    var from = start
    var index = start
    while index < end {
      if isItemEnd(text[index]),
        let next = nextItem(text, index + 1, end) ?? nextFiling(text, index, end)
      {
        addItem(text, from, index + 1)
        from = next
        index = next
      } else {
        index += 1
      }
    }
    addItem(text, from, end)
  }

  /// What an item before another on the same line ends in.
  private func isItemEnd(_ byte: UInt8) -> Bool {
    byte == 0x3B || byte == 0x29 || byte == 0x3A || byte == 0x2C
  }

  /// Where the next item on the same line begins: behind a dash or a plus that stands apart.
  private func nextItem(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int? {
    let index = text.skipBlanks(from, end)
    guard index > from, index + 1 < end, text[index] == 0x2D || text[index] == 0x2B,
      isSpacing(text[index + 1])
    else { return nil }
    return index
  }

  /// Where the filing line begins that follows a semicolon at once ("Như trên; Lưu: VT.").
  private func nextFiling(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    guard text[index] == 0x3B else { return nil }
    let next = text.skipBlanks(index + 1, end)
    return next < end && Cue.isFiling(text, next, end) ? next : nil
  }

  /// Where the text of an item begins: behind its dash and its number.
  private func afterBullet(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard start < end else { return start }
    let bullet = MarkScanner.scanBullet(text, start, end)
    let from = bullet.isBullet ? start + Int(bullet.length) : start
    guard from < end else { return from }
    let number = MarkScanner.scan(text, from, end)
    return number.style == .arabic && number.form == .full ? from + Int(number.length) : from
  }

  private mutating func addItem(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    let range = text.trimmed(start, end)
    guard !range.isEmpty else { return }
    let from = afterBullet(text, Int(range.start), Int(range.end))
    guard from < Int(range.end) else { return }
    if Cue.isFiling(text, from, Int(range.end)) || isFiled(text, from, Int(range.end)) {
      list.filing = FilingReader.read(text, range, from: from)
      return
    }
    let stop = withoutStop(text, from, Int(range.end))
    guard stop > from else { return }
    var recipient = Recipient(range: range, name: TextRange(from, stop))
    if let purpose = PurposeReader.read(text, from, stop) {
      recipient.name = text.trimmed(from, withoutStop(text, from, purpose.start))
      recipient.purpose = purpose.range
    }
    list.recipients.append(recipient)
  }

  private func withoutStop(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var stop = end
    while stop > start {
      let last = text[stop - 1]
      if last == 0x3B || last == 0x2C || last == 0x2E || last == 0x3A || isSpacing(last) {
        stop -= 1
      } else if let dash = strayDash(text, start, stop) {
        stop = dash
      } else {
        break
      }
    }
    return stop
  }

  /// Where a dash at the end begins that nothing follows, as is left of a bracket over several lines.
  private func strayDash(_ text: Span<UInt8>, _ start: Int, _ stop: Int) -> Int? {
    var dash = stop - 1
    while dash > start, text[dash] & 0xC0 == 0x80 { dash -= 1 }
    let mark = MarkScanner.scanBullet(text, dash, stop)
    guard mark.detail == Bullet.dash.rawValue, Int(mark.length) == stop - dash, dash > start,
      isSpacing(text[dash - 1])
    else { return nil }
    return dash
  }
}

/// Reads the purpose at the end of a recipient ("(để phối hợp)", "để b/c").
enum PurposeReader {
  private static let words: [StaticString] = [
    "de ", "b/c", "p/h", "t/h", "th/d", "thay ", "bao cao", "phoi hop", "thuc hien", "dang ",
    "theo doi", "chi dao", "biet",
  ]

  /// The purpose, and where its bracket begins; null where the item has none.
  static func read(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (range: TextRange, start: Int)? {
    if text[end - 1] == 0x29 {
      var open = end - 1
      while open > start, text[open] != 0x28 { open -= 1 }
      guard text[open] == 0x28 else { return nil }
      guard isPurpose(text, open + 1, end - 1) else { return nil }
      return (text.trimmed(open + 1, end - 1), open)
    }
    return bare(text, start, end)
  }

  private static func isPurpose(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    words.contains { text.matchFolded($0, at: from, before: to) != nil }
  }

  /// "… để b/c" without brackets.
  private static func bare(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (
    range: TextRange, start: Int
  )? {
    var index = start + 1
    while index < end {
      if text[index] == 0xC4, isSpacing(text[index - 1]),
        let after = text.matchFolded("de ", at: index, before: end), text[index + 1] == 0x91
      {
        for word: StaticString in [
          "b/c", "bao cao", "p/h", "phoi hop", "t/h", "thuc hien", "biet", "chi dao",
        ]
        where text.matchFolded(word, at: after, before: end) != nil {
          return (TextRange(index, end), index)
        }
      }
      index += 1
    }
    return nil
  }
}

/// Reads the filing line ("Lưu: VT, P.QLTM.").
enum FilingReader {
  /// The line and its units.
  static func read(_ text: Span<UInt8>, _ range: TextRange, from: Int) -> Filing {
    var index = text.matchFolded("luu", at: from, before: Int(range.end)) ?? from
    while index < Int(range.end), isSpacing(text[index]) || text[index] == 0x3A { index += 1 }
    var units: [TextRange] = []
    var start = index
    var depth = 0
    while index < Int(range.end) {
      let byte = text[index]
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 { depth -= 1 }
      let isMailStop =
        byte == 0x2E && units.isEmpty && index - start == 2 && index + 1 < Int(range.end)
      if depth <= 0, byte == 0x2C || byte == 0x3B || isMailStop {
        append(text, start, index, &units)
        start = index + 1
      }
      index += 1
    }
    append(text, start, Int(range.end), &units)
    return Filing(range: range, text: TextRange(from, Int(range.end)), units: units)
  }

  private static func append(
    _ text: Span<UInt8>, _ from: Int, _ to: Int, _ units: inout [TextRange]
  ) {
    var unit = text.trimmed(from, to)
    while !unit.isEmpty, text[Int(unit.end) - 1] == 0x2E || text[Int(unit.end) - 1] == 0x3B {
      unit.end -= 1
    }
    if !unit.isEmpty { units.append(unit) }
  }
}
