import CommandLineKit
import PlanSyntax

extension Outline {
  /// The opening, the numbered parts and the closing.
  mutating func content(of document: Document) {
    guard !document.opening.isEmpty || !document.sections.isEmpty || !document.closing.isEmpty
    else { return }
    page.heading(Labels.content)
    blocks(document.opening, depth: 0)
    sections(document.sections, depth: 0)
    if !document.closing.isEmpty { page.line() }
    for passage in document.closing { entry("", passage) }
  }

  mutating func annex(_ annex: Annex) {
    page.heading(
      Localized(vi: text(annex.label) ?? Labels.annex.vi, en: text(annex.label) ?? Labels.annex.en))
    if let title = text(annex.title) { page.entry("", title, depth: 0, style: .bold) }
    if let reference = annex.reference { entry("", reference, style: .dim) }
    blocks(annex.blocks, depth: 0)
    sections(annex.sections, depth: 0)
  }

  private mutating func sections(_ sections: [Section], depth: Int) {
    for section in sections {
      if depth == 0 { page.line() }
      self.section(section, depth: depth)
    }
  }

  private mutating func section(_ section: Section, depth: Int) {
    let mark = text(section.mark) ?? ""
    var rest = section.blocks[...]
    if let heading = section.heading {
      entry(mark, heading, depth: depth, style: .bold)
    } else if case .paragraph(let passage)? = rest.first {
      entry(mark, passage, depth: depth)
      rest = rest.dropFirst()
    } else {
      page.entry(mark, "", depth: depth)
    }
    blocks(Array(rest), depth: depth + 1)
    self.sections(section.sections, depth: depth + 1)
  }

  private mutating func blocks(_ blocks: [Block], depth: Int) {
    for block in blocks {
      switch block {
      case .paragraph(let passage): entry("", passage, depth: depth)
      case .list(let items): list(items, depth: depth)
      case .table(let table): self.table(table, depth: depth)
      }
    }
  }

  private mutating func list(_ items: [ListItem], depth: Int) {
    for item in items {
      entry("\(item.marker.text)", item.content, depth: depth)
      list(item.items, depth: depth + 1)
    }
  }

  private mutating func table(_ table: Table, depth: Int) {
    let rows = table.rows.prefix(page.longest == .max ? .max : 5).map(cells)
    let head = cells(of: table.header)
    page.table(head: head, rows: rows, depth: depth)
    let rest = table.rows.count - rows.count
    if rest > 0 { page.entry("", Labels.moreRows(rest)[page.language], depth: depth, style: .dim) }
  }

  private func cells(of row: [Passage]) -> [String] {
    row.map { text($0.range, limit: page.visible).joinedWords }
  }
}
