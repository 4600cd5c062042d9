internal import JSONText
internal import PlanSyntax

extension TreeReader {
  /// A numbered part.
  func section(_ value: JSONValue) throws(Unfit) -> Section {
    let level: Level = try value.required("level").named()
    let citations = try value.list("citations", citation)
    let name = try value.required("label")
    let range = layout.piece(try name.text())
    let read = layout.text.withUnsafeBufferPointer { Label($0.span, range, level: level) }
    guard let label = read else {
      throw Unfit(
        name, vi: "không phải là số của một phần ở cấp “\(level.rawValue)”",
        en: "this is no number of a part of the level “\(level.rawValue)”")
    }
    let stop = layout.piece(label.usesBracket ? ")" : ".")
    let place = try value.place()
    var section = Section(mark: range.union(stop), label: label, level: level)
    if let heading = try value.text("heading") {
      _ = layout.piece(" ")
      let range = layout.piece(heading)
      section.heading = try passage(
        range, citations, mentions: value.list("mentions"), at: place)
      layout.keep(section.mark.union(range), at: place)
    } else {
      layout.keep(section.mark, at: place)
    }
    _ = layout.line("")
    section.blocks = try value.list("blocks", block)
    section.sections = try value.list("sections", self.section)
    return section
  }

  /// A block of content.
  func block(_ value: JSONValue) throws(Unfit) -> Block {
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

  private func list(_ value: JSONValue) throws(Unfit) -> [ListItem] {
    let start = layout.text.count
    let items = try value.list("items", item)
    if let last = items.last { try keep(TextRange(start, Int(last.end)), value) }
    return items
  }

  private func item(_ value: JSONValue) throws(Unfit) -> ListItem {
    let name = try value.required("marker")
    guard let marker = Bullet.allCases.first(where: { "\($0.text)" == name.string }) else {
      throw Unfit(name, vi: "chỗ này phải là “-”, “+”, “*” hoặc “•”", en: "expected -, +, * or •")
    }
    let mark = layout.piece("\(marker.text)")
    _ = layout.piece(" ")
    let content = try passage(value)
    return ListItem(
      marker: marker, mark: mark, content: content, items: try value.list("items", item))
  }

  // MARK: Tables

  private func table(_ value: JSONValue) throws(Unfit) -> Table {
    let citations = try value.list("citations", citation)
    let start = layout.text.count
    let header = try value.list("header", line)
    let rows = try value.list("rows", cells)
    _ = layout.line("")
    let range = TextRange(start, layout.text.count)
    let place = try value.place()
    layout.keep(range, at: place)
    var found = try find(citations, in: range, at: place)[...]
    let head = header.map { Self.passage($0, &found) }
    let body = rows.map { row in row.map { Self.passage($0, &found) } }
    return Table(range: range, header: head, rows: body)
  }

  private func cells(_ row: JSONValue) throws(Unfit) -> [TextRange] {
    try row.elements().map(line)
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
