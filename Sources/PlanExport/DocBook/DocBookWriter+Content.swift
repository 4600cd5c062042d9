internal import PlanSyntax

extension DocBookWriter {
  /// Writes numbered parts that stand side by side: as sections where one of them has a title, else
  /// as a list whose terms are the marks as printed.
  mutating func write(_ sections: [Section]) {
    guard !sections.isEmpty else { return }
    if Self.areItems(sections) { return writeItems(sections) }
    let parts = sections.span  // copies none
    for index in parts.indices { write(parts[index]) }
  }

  /// Whether no part has a title, nor any below it, and none is of a level that always makes a section.
  static func areItems(_ sections: [Section]) -> Bool {
    let parts = sections.span
    for index in parts.indices {
      switch parts[index].level {
      case .part, .chapter, .section, .subsection, .article: return false
      case .clause, .point, .roman, .arabic, .decimal, .letter: break
      }
      guard parts[index].heading == nil, areItems(parts[index].sections) else { return false }
    }
    return true
  }

  private mutating func write(_ section: Section) {
    out.open("section", ["xml:id": names.take()])
    // no `label`: stylesheets would write it before the mark that the title has
    out.attribute("xreflabel", section.label.words(plan.transcript.text.span))
    out.open("title")
    out.inline("phrase", section.mark, ["role": "label"])
    if let heading = section.heading {
      out.text(" ")
      passage(heading)
    }
    out.close()
    write(section.blocks)
    write(section.sections)
    if section.blocks.isEmpty, section.sections.isEmpty { emptyParagraph() }
    out.close()
  }

  private mutating func writeItems(_ sections: [Section]) {
    out.open("variablelist", ["role": "parts"])
    let parts = sections.span
    for index in parts.indices {
      out.open("varlistentry", ["xml:id": names.take()])
      out.open("term")
      out.text(parts[index].mark)
      out.close()
      out.open("listitem")
      write(parts[index].blocks)
      if !parts[index].sections.isEmpty { writeItems(parts[index].sections) }
      if parts[index].blocks.isEmpty, parts[index].sections.isEmpty { emptyParagraph() }
      out.close()
      out.close()
    }
    out.close()
  }

  // MARK: Blocks

  /// Writes blocks of content.
  mutating func write(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let text):
        out.open("para")
        passage(text)
        out.close()
      case .list(let items): write(items)
      case .table(let table): write(table)
      }
    }
  }

  private mutating func write(_ items: [ListItem]) {
    guard let first = items.first else { return }
    out.open("itemizedlist")
    out.attribute("role", first.marker.name)
    for item in items {
      out.open("listitem")
      if item.marker != first.marker { out.attribute("role", item.marker.name) }
      out.open("para")
      passage(item.content)
      out.close()
      write(item.items)
      out.close()
    }
    out.close()
  }

  private mutating func write(_ table: Table) {
    let rows = table.rows.isEmpty ? [table.header] : table.rows
    let columns = rows.reduce(table.header.count) { max($0, $1.count) }
    guard columns > 0 else { return }
    out.open("informaltable")
    out.open("tgroup", ["cols": "\(columns)"])
    if !table.rows.isEmpty, !table.header.isEmpty {
      out.open("thead")
      row(table.header)
      out.close()
    }
    out.open("tbody")
    for cells in rows { row(cells) }
    out.close()
    out.close()
    out.close()
  }

  private mutating func row(_ cells: [Passage]) {
    out.open("row")
    for cell in cells {
      out.open("entry")
      passage(cell)
      out.close()
    }
    if cells.isEmpty {
      out.empty("entry")
    }
    out.close()
  }
}

extension Bullet {
  /// The bullet's name where a mark of its own cannot stand.
  var name: StaticString {
    switch self {
    case .dash: "dash"
    case .plus: "plus"
    case .star: "star"
    case .dot: "dot"
    }
  }
}
