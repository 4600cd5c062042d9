internal import PlanSyntax

extension AkomaNtosoWriter {
  /// Writes numbered parts and the parts below them.
  mutating func write(_ parts: Span<Section>) {
    for index in parts.indices { write(parts[index]) }
  }

  private mutating func write(_ section: Section) {
    let name = names.take()
    out.open(PartKind(section).element, ("eId", .name(name)))
    out.leaf("num", section.mark)
    leaf("heading", section.heading)
    if section.sections.isEmpty {
      out.openIfFilled("content", ("eId", .name(name + "__content")))
    } else {
      out.openIfFilled("intro", ("eId", .name(name + "__intro")))
    }
    write(section.blocks, in: name)
    out.close()
    write(section.sections.span)
    out.close()
  }

  // MARK: Blocks

  mutating func write(_ items: [ListItem], _ number: Int, in place: String) {
    let name = "\(place)__list_\(number)"
    out.open("blockList", ("eId", .name(name)))
    for (index, item) in items.enumerated() {
      let own = "\(name)__item_\(index + 1)"
      out.open("item", ("eId", .name(own)))
      out.open("num")
      out.text(item.marker.text)
      out.close()
      paragraph(item.content)
      if !item.items.isEmpty { write(item.items, 1, in: own) }
      out.close()
    }
    out.close()
  }

  mutating func write(_ table: Table, _ number: Int, in place: String) {
    out.open("table", ("eId", "\(place)__table_\(number)"))
    row(table.header, "th")
    for cells in table.rows { row(cells, "td") }
    out.close()
  }

  private mutating func row(_ cells: [Passage], _ element: StaticString) {
    out.openIfFilled("tr")
    for cell in cells {
      out.open(element)
      paragraph(cell)
      out.close()
    }
    out.close()
  }

  // MARK: Lists that every document has

  mutating func write(_ list: NamedList) {
    guard !list.items.isEmpty else { return line(list.label, role: list.kind.name) }
    let name = "\(names.prefix)\(list.kind.name)"
    out.open("blockList", ("eId", .name(name)), ("class", .words(list.kind.name)))
    if let label = list.label, !label.isEmpty { leaf("listIntroduction", label) }
    for (index, item) in list.items.enumerated() {
      out.open(
        "item", ("eId", "\(name)__item_\(index + 1)"), ("class", item.role.map { .words($0) }))
      if let mark = item.mark, !mark.isEmpty { leaf("num", mark) }
      paragraph(item.content)
      out.close()
    }
    out.close()
  }

  mutating func write(_ signature: Signature) {
    out.open("p", ("class", "signature"))
    out.begin("signature")
    for (index, line) in signature.wordLines(out.transcript).enumerated() {
      if index > 0 {
        out.inline("eol", TextRange(0, 0))
        out.text("\n")
      }
      switch line.role {
      case .position: mark("role", line.range, refersTo: "position")
      case .signer: mark("person", line.range, refersTo: "signer")
      case .authority, .remark: out.text(line.range)
      }
    }
    out.end()
    out.close()
  }
}
