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
    write(section.blocks, in: "")
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
      write(parts[index].blocks, in: "")
      if !parts[index].sections.isEmpty { writeItems(parts[index].sections) }
      if parts[index].blocks.isEmpty, parts[index].sections.isEmpty { emptyParagraph() }
      out.close()
      out.close()
    }
    out.close()
  }

  // MARK: Blocks

  mutating func write(_ items: [ListItem], _ number: Int, in place: String) {
    guard let first = items.first else { return }
    open("itemizedlist", role: first.marker.name)
    for item in items {
      open("listitem", role: item.marker != first.marker ? item.marker.name : nil)
      paragraph(item.content)
      write(item.items, 1, in: place)
      out.close()
    }
    out.close()
  }

  mutating func write(_ table: Table, _ number: Int, in place: String) {
    let rows = table.rows.isEmpty ? [table.header] : table.rows
    guard table.width > 0 else { return }
    out.open("informaltable")
    out.open("tgroup", ["cols": "\(table.width)"])
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
    for cell in cells { leaf("entry", cell) }
    if cells.isEmpty { out.empty("entry") }
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
