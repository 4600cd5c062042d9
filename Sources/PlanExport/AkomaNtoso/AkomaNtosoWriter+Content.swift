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
    if let heading = section.heading {
      out.open("heading")
      passage(heading)
      out.close()
    }
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

  /// Writes blocks of the part whose identifier is `place`.
  mutating func write(_ blocks: [Block], in place: String) {
    var (lists, tables) = (0, 0)
    for block in blocks {
      switch block {
      case .paragraph(let text): paragraph(text)
      case .list(let items):
        lists += 1
        write(items, as: "\(place)__list_\(lists)")
      case .table(let table):
        tables += 1
        write(table, as: "\(place)__table_\(tables)")
      }
    }
  }

  private mutating func write(_ items: [ListItem], as name: String) {
    guard !items.isEmpty else { return }
    openList(name)
    for (index, item) in items.enumerated() {
      let own = "\(name)__item_\(index + 1)"
      openItem(own)
      out.open("num")
      out.text(item.marker.text)
      out.close()
      paragraph(item.content)
      write(item.items, as: own + "__list_1")
      out.close()
    }
    out.close()
  }

  private mutating func write(_ table: Table, as name: String) {
    guard !table.header.isEmpty || table.rows.contains(where: { !$0.isEmpty }) else { return }
    out.open("table", ["eId": name])
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
    out.open("blockList", ["eId": name])
    if let role { out.attribute("class", role) }
    guard let introduction, !introduction.isEmpty else { return }
    out.leaf("listIntroduction", introduction)
  }

  /// Opens an item of a list.
  mutating func openItem(_ name: String, class role: StaticString? = nil) {
    out.open("item", ["eId": name])
    if let role { out.attribute("class", role) }
  }

  /// Writes running text as a paragraph.
  mutating func paragraph(_ passage: Passage, class role: StaticString? = nil) {
    out.open("p")
    if let role { out.attribute("class", role) }
    self.passage(passage)
    out.close()
  }

  /// Writes text as a paragraph.
  mutating func line(_ range: TextRange, class role: StaticString? = nil) {
    out.open("p")
    if let role { out.attribute("class", role) }
    out.text(range)
    out.close()
  }

  /// Fills an element that may not be empty.
  mutating func emptyParagraph() {
    out.empty("p")
  }

  /// Writes text as a paragraph that is one element.
  mutating func framed(
    _ element: StaticString, _ range: TextRange, class role: StaticString? = nil,
    refersTo name: String? = nil
  ) {
    out.open("p")
    if let role { out.attribute("class", role) }
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
