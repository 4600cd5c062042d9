internal import PlanSyntax

extension Document {
  /// Visits all running text of the document and its annexes, in order; attached documents are left
  /// out, for they are documents of their own.
  func forEachPassage(_ body: (Passage) -> Void) {
    addressees?.items.forEach(body)
    if let reference = header.reference { body(reference) }
    for basis in bases { body(basis.content) }
    opening.forEachPassage(body)
    sections.forEachPassage(body)
    closing.forEach(body)
    for note in notes { body(note.content) }
    for annex in annexes {
      if let reference = annex.reference { body(reference) }
      annex.blocks.forEachPassage(body)
      annex.sections.forEachPassage(body)
    }
  }
}

extension Array where Element == Section {
  fileprivate func forEachPassage(_ body: (Passage) -> Void) {
    let parts = span  // copies none
    for index in parts.indices {
      if let heading = parts[index].heading { body(heading) }
      parts[index].blocks.forEachPassage(body)
      parts[index].sections.forEachPassage(body)
    }
  }
}

extension Array where Element == Block {
  fileprivate func forEachPassage(_ body: (Passage) -> Void) {
    for block in self {
      switch block {
      case .paragraph(let passage): body(passage)
      case .list(let items): items.forEachPassage(body)
      case .table(let table):
        table.header.forEach(body)
        for row in table.rows { row.forEach(body) }
      }
    }
  }
}

extension Array where Element == ListItem {
  fileprivate func forEachPassage(_ body: (Passage) -> Void) {
    for item in self {
      body(item.content)
      item.items.forEachPassage(body)
    }
  }
}
