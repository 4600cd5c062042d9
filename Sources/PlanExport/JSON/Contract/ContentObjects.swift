internal import PlanSyntax

extension Section: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("label", label)
    out.member("level", level.rawValue)
    out.optional("heading", heading?.range)
    heading?.foundMembers(to: &out)
    out.span(heading.map { mark.union($0.range) } ?? mark)
    out.member("blocks", blocks)
    out.member("sections", sections)
  }
}

extension Block: PlanObject {
  func members(to out: inout PlanPen) {
    switch self {
    case .paragraph(let passage):
      out.member("type", "paragraph" as StaticString)
      passage.members(to: &out)
    case .list(let items):
      out.member("type", "list" as StaticString)
      out.member("items", items)
      if let first = items.first, let last = items.last { out.span(first.range.union(last.range)) }
    case .table(let table):
      out.member("type", "table" as StaticString)
      table.members(to: &out)
    }
  }
}

extension ListItem: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("marker", marker.text)
    content.members(to: &out)
    out.member("items", items)
  }

  /// The item with its mark and the items below it.
  fileprivate var range: TextRange {
    let own = mark.union(content.range)
    return items.last.map { own.union($0.range) } ?? own
  }
}

extension Table: PlanObject {
  func members(to out: inout PlanPen) {
    out.list("header", header) { $1.range.write(to: &$0) }
    out.list("rows", rows) { out, row in out.list(row) { $1.range.write(to: &$0) } }
    out.json.key("citations")
    out.array {
      for cell in header { $0.elements(cell.citations.span) }
      for row in rows { for cell in row { $0.elements(cell.citations.span) } }
    }
    out.span(range)
  }
}

extension Passage: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("text", range)
    out.span(range)
    foundMembers(to: &out)
  }

  /// What was found in the text.
  fileprivate func foundMembers(to out: inout PlanPen) {
    out.member("citations", citations)
    if !mentions.isEmpty { out.member("mentions", mentions) }
  }
}

extension Citation: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("text", range)
    out.optional("kind", kind)
    out.optional("number", number)
    out.optional("date", date)
    out.optional("issuer", issuer)
    out.optional("locus", locus.isEmpty ? nil : locus)
    out.optional("target", target)
    out.span(range)
  }
}

extension Citation.Target: PlanObject {
  func members(to out: inout PlanPen) {
    switch self {
    case .basis(let index): out.member("basis", index)
    case .section(let label): out.member("section", label)
    case .annex(let label): out.optional("annex", label)
    case .article(let number): out.member("article", number)
    }
  }
}

extension Locus: PlanObject {
  func members(to out: inout PlanPen) {
    for step in steps {
      let name: StaticString
      switch step.level {
      case .article: name = "article"
      case .clause: name = "clause"
      case .point: name = "point"
      case .section: name = "section"
      default: continue
      }
      out.json.key(name)
      // "Điều này"
      if step.value.isEmpty { out.json.value("này") } else { step.value.write(to: &out) }
    }
  }
}

extension Mention: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("type", value.name)
    out.member("text", range)
    out.member("value", value)
  }
}
