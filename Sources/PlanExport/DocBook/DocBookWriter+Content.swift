internal import PlanSyntax

extension DocBookWriter {
  /// Writes numbered parts that stand side by side: as sections where one of them has a title, else
  /// as a list whose terms are the marks as printed.
  mutating func write(_ sections: [Section]) {
    guard !sections.isEmpty else { return }
    if Self.areItems(sections) { return writeItems(sections) }
    writeAbreast(sections) { writer, parts in
      for index in parts.indices { writer.write(parts[index]) }
    }
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
    // no `label`: stylesheets would write it before the mark that the title has
    let label = section.label.words(out.transcript.span)
    out.open("section", ("xml:id", .name(names.take())), ("xreflabel", .name(label)))
    out.open("title")
    out.inline("phrase", section.mark, ("role", "label"))
    if let heading = section.heading {
      out.text(" ")
      passage(heading)
    }
    out.close()
    filled {
      $0.write(section.blocks, in: "")
      $0.write(section.sections)
    }
    out.close()
  }

  private mutating func writeItems(_ sections: [Section]) {
    out.open("variablelist", ("role", "parts"))
    writeAbreast(sections) { writer, parts in
      for index in parts.indices { writer.writeItem(parts[index]) }
    }
    out.close()
  }

  private mutating func writeItem(_ section: Section) {
    out.open("varlistentry", ("xml:id", .name(names.take())))
    out.leaf("term", section.mark)
    out.open("listitem")
    filled {
      $0.write(section.blocks, in: "")
      if !section.sections.isEmpty { $0.writeItems(section.sections) }
    }
    out.close()
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
    let isHeaded = !table.header.isEmpty && !table.rows.isEmpty
    out.open("informaltable")
    out.open("tgroup", ("cols", "\(table.width)"))
    if isHeaded { rows([table.header], in: "thead") }
    rows(table.rows.isEmpty ? [table.header] : table.rows, in: "tbody")
    out.close()
    out.close()
  }

  private mutating func rows(_ rows: [[Passage]], in group: StaticString) {
    out.open(group)
    for cells in rows {
      out.open("row")
      for cell in cells { leaf("entry", cell) }
      if cells.isEmpty { out.empty("entry") }
      out.close()
    }
    out.close()
  }

  // MARK: Lists that every document has

  mutating func write(_ list: NamedList) {
    line(list.label, role: list.kind.name)
    let element: StaticString =
      switch list.kind {
      case .addressees: "simplelist"
      case .recipients: "itemizedlist"
      case .notes: "variablelist"
      }
    out.openIfFilled(element, (Self.role, .words(list.kind.name)))
    for item in list.items {
      switch list.kind {
      case .addressees: leaf("member", item.content)
      case .recipients: write(item)
      case .notes:
        out.open("varlistentry")
        leaf("term", item.mark)
        write(item)
        out.close()
      }
    }
    out.close()
  }

  private mutating func write(_ item: NamedList.Item) {
    open("listitem", role: item.role)
    out.open("para")
    if item.parts.isEmpty { passage(item.content) } else { phrases(item.content.range, item.parts) }
    out.close()
    out.close()
  }

  mutating func write(_ signature: Signature) {
    for line in signature.wordLines(out.transcript) {
      open("para", role: line.role.name)
      switch line.role {
      case .position: out.inline("jobtitle", out.trimmed(line.range))
      case .signer: out.inline("personname", out.trimmed(line.range))
      case .authority, .remark: out.text(line.range)
      }
      out.close()
    }
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
