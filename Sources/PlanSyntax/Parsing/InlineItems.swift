internal import VietnameseText

/// The items of a list that stands inside one paragraph ("gồm: - Giấy vụn; - Vỏ lon.").
struct InlineItems {
  /// One item: its bullet, the bytes of the mark, the text behind it.
  struct Item {
    var bullet: Bullet
    var mark: TextRange
    var content: TextRange
  }

  /// The text before the first item.
  private(set) var lead: TextRange
  /// The items.
  private(set) var items: [Item] = []

  /// Takes a paragraph apart; `outer` is the bullet of the item that the text itself belongs to.
  ///
  /// Bullets open items behind a colon, a semicolon or a stop. One alone is no list, unless it goes
  /// on with the items of `outer`; a list inside a quotation stays in its text.
  static func split(
    _ text: Span<UInt8>, _ range: TextRange, within outer: Bullet? = nil
  ) -> InlineItems {
    let whole = InlineItems(lead: range)
    let end = Int(range.end)
    guard let first = firstMark(text, Int(range.start), end) else { return whole }
    var result = InlineItems(lead: text.trimmed(Int(range.start), first))
    var start = first
    while start < end {
      let mark = MarkScanner.scanBullet(text, start, end)
      guard let bullet = Bullet(rawValue: mark.detail) else { break }
      let content = start + Int(mark.length)
      let next = nextMark(text, content, end) ?? end
      result.items.append(
        Item(
          bullet: bullet, mark: TextRange(start, content), content: text.trimmed(content, next)))
      start = next
    }
    let isList = result.items.count > 1 || result.items.first?.bullet == outer
    guard isList, !result.lead.isEmpty, result.keepsQuotations(text) else { return whole }
    return result
  }

  /// Whether no quotation runs from one piece to another.
  private func keepsQuotations(_ text: Span<UInt8>) -> Bool {
    !Quotation.isOpen(text, lead) && items.allSatisfy { !Quotation.isOpen(text, $0.content) }
  }

  /// The first bullet behind a colon or semicolon, which say surely that a list is there.
  private static func firstMark(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var colon = find(text, 0x3A, start, end)
    var semicolon = find(text, 0x3B, start, end)
    while min(colon, semicolon) < end {
      if let mark = mark(text, after: min(colon, semicolon), end) { return mark }
      if colon < semicolon {
        colon = find(text, 0x3A, colon + 1, end)
      } else {
        semicolon = find(text, 0x3B, semicolon + 1, end)
      }
    }
    return nil
  }

  private static func nextMark(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    for index in start..<end
    where text[index] == 0x3B || text[index] == 0x2E || text[index] == 0x3A {
      if let mark = mark(text, after: index, end) { return mark }
    }
    return nil
  }

  /// The bullet that stands apart from the sign at `index` and from what follows.
  private static func mark(_ text: Span<UInt8>, after index: Int, _ end: Int) -> Int? {
    let start = text.skipBlanks(index + 1, end)
    guard start > index + 1, start + 2 < end, text[start] == 0x2D || text[start] == 0x2B,
      isSpacing(text[start + 1])
    else { return nil }
    return start
  }

  private static func find(_ text: Span<UInt8>, _ byte: UInt8, _ start: Int, _ end: Int) -> Int {
    start < end ? text.first(byte, in: start..<end) ?? end : end
  }
}
