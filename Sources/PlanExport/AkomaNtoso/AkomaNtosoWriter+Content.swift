internal import PlanSyntax

extension AkomaNtosoWriter {
  /// Writes numbered parts and the parts below them.
  mutating func write(_ sections: [Section]) {
    let parts = sections.span  // copies none
    for index in parts.indices { write(parts[index]) }
  }

  private mutating func write(_ section: Section) {
    let name = names.take()
    out.open(PartKind(section).element, ["eId": name])
    out.leaf("num", section.mark)
    if let heading = section.heading { leaf("heading", heading) }
    if !section.blocks.isEmpty {
      let hasParts = !section.sections.isEmpty
      out.open(hasParts ? "intro" : "content", ["eId": name + (hasParts ? "__intro" : "__content")])
      write(section.blocks, in: name)
      out.close()
    }
    write(section.sections)
    out.close()
  }

  // MARK: Blocks

  mutating func write(_ items: [ListItem], _ number: Int, in place: String) {
    let name = "\(place)__list_\(number)"
    openList(name)
    for (index, item) in items.enumerated() {
      let own = "\(name)__item_\(index + 1)"
      openItem(own)
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
    guard table.width > 0 else { return }
    out.open("table", ["eId": "\(place)__table_\(number)"])
    row(table.header, "th")
    for cells in table.rows { row(cells, "td") }
    out.close()
  }

  private mutating func row(_ cells: [Passage], _ element: StaticString) {
    guard !cells.isEmpty else { return }
    out.open("tr")
    for cell in cells {
      out.open(element)
      paragraph(cell)
      out.close()
    }
    out.close()
  }

  // MARK: Elements

  /// Opens a list, with the words that stand before it.
  mutating func openList(
    _ name: String, _ role: StaticString? = nil, introduction: TextRange? = nil
  ) {
    open("blockList", ["eId": name], role: role)
    guard let introduction, !introduction.isEmpty else { return }
    out.leaf("listIntroduction", introduction)
  }

  /// Opens an item of a list.
  mutating func openItem(_ name: String, role: StaticString? = nil) {
    open("item", ["eId": name], role: role)
  }

  /// Writes text as a paragraph that is one element.
  mutating func framed(
    _ element: StaticString, _ range: TextRange, role: StaticString? = nil,
    refersTo name: String? = nil
  ) {
    open("p", role: role)
    mark(element, refersTo: name)
    out.text(range)
    out.end()
    out.close()
  }

  /// Opens an element inside text that speaks of something in the document's references.
  mutating func mark(_ element: StaticString, refersTo name: String? = nil) {
    out.begin(element)
    if let name { out.attribute("refersTo", "#\(names.prefix)\(name)") }
  }
}
