internal import PlanSyntax
internal import VietnameseText

/// The bulleted lists of a document.
struct ItemList {
  /// The items, in order.
  let items: [ListItem]
  /// Whether the list stands in an annex, where forms are.
  let isInAnnex: Bool

  /// All lists of a document, an outer one before those in it.
  static func all(of document: Document) -> [ItemList] {
    var lists: [ItemList] = []
    for block in document.opening { collect(block, false, &lists) }
    for section in document.sections { collect(section, false, &lists) }
    for annex in document.annexes {
      for block in annex.blocks { collect(block, true, &lists) }
      for section in annex.sections { collect(section, true, &lists) }
    }
    return lists
  }

  private static func collect(_ section: Section, _ isInAnnex: Bool, _ lists: inout [ItemList]) {
    for block in section.blocks { collect(block, isInAnnex, &lists) }
    for part in section.sections { collect(part, isInAnnex, &lists) }
  }

  private static func collect(_ block: Block, _ isInAnnex: Bool, _ lists: inout [ItemList]) {
    if case .list(let items) = block { collect(items, isInAnnex, &lists) }
  }

  private static func collect(_ items: [ListItem], _ isInAnnex: Bool, _ lists: inout [ItemList]) {
    lists.append(ItemList(items: items, isInAnnex: isInAnnex))
    for item in items where !item.items.isEmpty { collect(item.items, isInAnnex, &lists) }
  }
}

/// How an item of a list ends.
enum ItemEnd: Equatable {
  /// With a sign of its own: a full stop, a semicolon, or another.
  case stop, semicolon, other
  /// With none.
  case open
  /// It cannot be told: the item goes on in a list below it or on the next page.
  case unknown

  init(_ item: ListItem, _ text: [UInt8]) {
    let bounds = item.content.range.bounds
    guard !bounds.isEmpty, item.items.isEmpty, !Self.goesOn(text, bounds.upperBound) else {
      self = .unknown
      return
    }
    self = Self.end(text, bounds)
  }

  private static func end(_ text: [UInt8], _ bounds: Range<Int>) -> ItemEnd {
    switch text[bounds.upperBound - 1] {
    case 0x2E: .stop
    case 0x3B: .semicolon
    case 0x2C, 0x3A, 0x21, 0x3F, 0x2F, 0x5D, 0x2D, 0x5F, 0x7C: .other
    case 0x29, 0x22:
      // A sign inside the bracket closes too: "v.v.)".
      bounds.count > 1 && [0x2E, 0x3B].contains(text[bounds.upperBound - 2]) ? .other : .open
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .open
    default: isLetter(text, bounds) ? .open : .other
    }
  }

  /// Whether the last character is an accented letter, not "…" or "”".
  private static func isLetter(_ text: [UInt8], _ bounds: Range<Int>) -> Bool {
    var start = bounds.upperBound - 1
    while start > bounds.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
    return text.span.foldedLetter(at: start).ascii != 0
  }

  /// Whether the text behind an item begins with a small letter, so that a page cut it.
  private static func goesOn(_ text: [UInt8], _ end: Int) -> Bool {
    var index = end
    while index < text.count, text[index] <= 0x20 { index += 1 }
    return index < text.count && text.span.foldedLetter(at: index).isLower
      && !(index + 1 < text.count && text[index + 1] == 0x29)
  }
}
