import PlanSyntax

extension TreeDump {
  mutating func section(_ section: Section, depth: Int) {
    node("section", section.mark, section.level.rawValue, depth: depth)
    if let heading = section.heading { passage("heading", heading, depth: depth + 1) }
    for block in section.blocks { self.block(block, depth: depth + 1) }
    for part in section.sections { self.section(part, depth: depth + 1) }
  }

  mutating func block(_ block: Block, depth: Int) {
    switch block {
    case .paragraph(let passage): self.passage("paragraph", passage, depth: depth)
    case .list(let items): list(items, depth: depth)
    case .table(let table): self.table(table, depth: depth)
    }
  }

  private mutating func list(_ items: [ListItem], depth: Int) {
    for item in items {
      passage("item", item.content, "\(item.marker.text)", depth: depth)
      list(item.items, depth: depth + 1)
    }
  }

  private mutating func table(_ table: Table, depth: Int) {
    node("table", table.range, "\(table.rows.count) rows", depth: depth)
    for cell in table.header { passage("head", cell, depth: depth + 1) }
    for row in table.rows {
      for (column, cell) in row.enumerated() {
        passage("cell", cell, "\(column + 1)", depth: depth + 1)
      }
    }
  }

  mutating func passage(_ name: String, _ passage: Passage, _ detail: String = "", depth: Int) {
    node(name, passage.range, detail, depth: depth)
    for citation in passage.citations { self.citation(citation, depth: depth + 1) }
    for mention in passage.mentions {
      node("mention", mention.range, describe(mention.value), depth: depth + 1)
    }
  }

  private mutating func citation(_ citation: Citation, depth: Int) {
    let kind = citation.kind.map { "\($0.name)" } ?? ""
    let number = citation.number.map { text($0.range) } ?? ""
    let target = citation.target.map { "→ \(describe($0))" } ?? ""
    let detail = [kind, number, target].filter { !$0.isEmpty }.joined(separator: " ")
    node("citation", citation.range, detail, depth: depth)
  }
}
