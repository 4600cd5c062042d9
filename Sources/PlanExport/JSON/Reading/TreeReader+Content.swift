internal import JSONText
internal import PlanSyntax

extension TreeReader {
  /// Numbered parts.
  mutating func sections(_ values: [JSONValue]) throws(Unfit) -> [Section] {
    var sections: [Section] = []
    for value in values { sections.append(try section(value)) }
    return sections
  }

  private mutating func section(_ value: JSONValue) throws(Unfit) -> Section {
    let level: Level = try value.required("level").named()
    let citations = try read(value.list("citations"))
    let name = try value.required("label")
    let range = layout.piece(try name.text())
    guard let label = Label(layout.text.span, range, level: level) else {
      throw Unfit(
        name, vi: "không phải là số của một phần ở cấp “\(level.rawValue)”",
        en: "this is no number of a part of the level “\(level.rawValue)”")
    }
    let stop = layout.piece(label.usesBracket ? ")" : ".")
    var section = Section(mark: range.union(stop), label: label, level: level)
    if let heading = try value.text("heading") {
      _ = layout.piece(" ")
      let range = layout.piece(heading)
      section.heading = try passage(
        range, citations, mentions: value.list("mentions"), at: value.place())
      try keep(section.mark.union(range), value)
    } else {
      try keep(section.mark, value)
    }
    _ = layout.line("")
    section.blocks = try blocks(value.list("blocks"))
    section.sections = try sections(value.list("sections"))
    return section
  }

  /// Blocks of content.
  mutating func blocks(_ values: [JSONValue]) throws(Unfit) -> [Block] {
    var blocks: [Block] = []
    for value in values { blocks.append(try block(value)) }
    return blocks
  }

  private mutating func block(_ value: JSONValue) throws(Unfit) -> Block {
    let type = try value.required("type")
    switch type.string {
    case "paragraph": return .paragraph(try passage(value))
    case "list": return .list(try list(value))
    case "table": return .table(try table(value))
    default:
      throw Unfit(
        type, vi: "chỗ này phải là “paragraph”, “list” hoặc “table”",
        en: "expected “paragraph”, “list” or “table”")
    }
  }

  // MARK: Lists

  private mutating func list(_ value: JSONValue) throws(Unfit) -> [ListItem] {
    let start = layout.text.count
    let items = try items(value.list("items"))
    if let last = items.last { try keep(TextRange(start, Int(last.end)), value) }
    return items
  }

  private mutating func items(_ values: [JSONValue]) throws(Unfit) -> [ListItem] {
    var items: [ListItem] = []
    for value in values { items.append(try item(value)) }
    return items
  }

  private mutating func item(_ value: JSONValue) throws(Unfit) -> ListItem {
    let name = try value.required("marker")
    guard let marker = Bullet.allCases.first(where: { "\($0.text)" == name.string }) else {
      throw Unfit(name, vi: "chỗ này phải là “-”, “+”, “*” hoặc “•”", en: "expected -, +, * or •")
    }
    let mark = layout.piece("\(marker.text)")
    _ = layout.piece(" ")
    let content = try passage(value)
    return ListItem(
      marker: marker, mark: mark, content: content, items: try items(value.list("items")))
  }

  // MARK: Tables

  private mutating func table(_ value: JSONValue) throws(Unfit) -> Table {
    let citations = try read(value.list("citations"))
    let start = layout.text.count
    let header = try cells(value.list("header"))
    var rows: [[TextRange]] = []
    for row in try value.list("rows") { rows.append(try cells(row.elements())) }
    _ = layout.line("")
    let range = TextRange(start, layout.text.count)
    try keep(range, value)
    var found = try find(citations, in: range, at: value.place())[...]
    let head = header.map { Self.passage($0, &found) }
    let body = rows.map { row in row.map { Self.passage($0, &found) } }
    return Table(range: range, header: head, rows: body)
  }

  private mutating func cells(_ values: [JSONValue]) throws(Unfit) -> [TextRange] {
    var cells: [TextRange] = []
    for value in values { cells.append(layout.line(try value.text())) }
    return cells
  }

  /// A cell with the next citations, as far as they stand in it.
  private static func passage(
    _ cell: TextRange, _ citations: inout ArraySlice<Citation>
  ) -> Passage {
    let own = citations.prefix { $0.range.start < cell.end }
    citations.removeFirst(own.count)
    return Passage(range: cell, citations: Array(own))
  }
}

extension ListItem {
  /// Where the item ends, with the items below it.
  fileprivate var end: Int32 { max(content.range.end, items.last?.end ?? 0) }
}

extension Label {
  /// Whether a bracket follows the label in a mark ("a)").
  var usesBracket: Bool {
    switch style {
    case .letter, .letterNumber, .lowerRoman: true
    default: false
    }
  }
}
