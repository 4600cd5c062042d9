internal import PlanSyntax

extension Section {
  /// Visits the heading and every text below it, in order.
  func forEachPassage(_ body: (Passage) -> Void) {
    if let heading { body(heading) }
    for block in blocks { block.forEachPassage(body) }
    for part in sections { part.forEachPassage(body) }
  }
}

extension Block {
  /// Visits every text of the block.
  func forEachPassage(_ body: (Passage) -> Void) {
    switch self {
    case .paragraph(let passage): body(passage)
    case .list(let items): for item in items { item.forEachPassage(body) }
    case .table(let table):
      for cell in table.header { body(cell) }
      for row in table.rows { for cell in row { body(cell) } }
    }
  }
}

extension ListItem {
  /// Visits the item's text and those below it.
  func forEachPassage(_ body: (Passage) -> Void) {
    body(content)
    for item in items { item.forEachPassage(body) }
  }
}

extension DocumentFacts {
  /// The outermost parts whose headings hold one of the phrases.
  func sections(headed phrases: [Phrase]) -> [Section] {
    var found: [Section] = []
    func visit(_ section: Section) {
      if let heading = section.heading ?? section.firstParagraph,
        FoldedWords(text.span, heading.range.cut(120))[0].holds(phrases)
      {
        found.append(section)
      } else {
        for part in section.sections { visit(part) }
      }
    }
    for section in document.sections { visit(section) }
    return found
  }
}

extension Section {
  /// The running text that a marked line without a heading begins with.
  var firstParagraph: Passage? {
    if case .paragraph(let passage)? = blocks.first { passage } else { nil }
  }
}

extension TextRange {
  /// The range, or its first bytes where it is longer.
  func cut(_ length: Int) -> TextRange {
    TextRange(Int(start), min(Int(end), Int(start) + length))
  }
}
