internal import PlanSyntax

extension JSONWriter {
  /// Writes a legal ground.
  mutating func write(_ basis: LegalBasis) {
    out.beginObject()
    text("opener", basis.opener)
    passage(basis.content)
    out.endObject()
  }

  /// Writes the members "text", "citations", "mentions" and "span" of running text.
  mutating func passage(_ passage: Passage) {
    text("text", passage.range)
    span(passage.range)
    found(in: passage)
  }

  private mutating func found(in passage: Passage) {
    list("citations", passage.citations) { $0.write($1) }
    guard !passage.mentions.isEmpty else { return }
    list("mentions", passage.mentions) { $0.write($1) }
  }

  /// Writes numbered parts and the parts below them, where they lie: none is copied.
  mutating func write(_ sections: Span<Section>) {
    out.beginArray()
    writeEach(sections)
    out.endArray()
  }

  /// Writes numbered parts into an array that is open.
  mutating func writeEach(_ sections: Span<Section>) {
    for index in sections.indices {
      out.beginObject()
      out.key("label")
      label(sections[index].label)
      out.member("level", sections[index].level.rawValue)
      text("heading", sections[index].heading?.range)
      if let heading = sections[index].heading { found(in: heading) }
      span(sections[index].head)
      list("blocks", sections[index].blocks) { $0.write($1) }
      out.key("sections")
      write(sections[index].sections.span)
      out.endObject()
    }
  }

  private mutating func label(_ label: Label) {
    // not by way of the plan, which would count its users part by part
    let text = UnsafeBufferPointer(start: transcript, count: plan.transcript.text.count)
    out.beginString()
    label.write(text.span) { part in
      switch part {
      case .words(let words): out.plain(words)
      case .number(let number): out.plain(number)
      case .byte(let byte): out.plain(byte: byte)
      }
    }
    out.endString()
  }

  /// Writes a block of content.
  mutating func write(_ block: Block) {
    out.beginObject()
    out.key("type")
    switch block {
    case .paragraph(let paragraph):
      out.value("paragraph")
      passage(paragraph)
    case .list(let items):
      out.value("list")
      out.key("items")
      write(items.span)
      if let first = items.first, let last = items.last { span(first.range.union(last.range)) }
    case .table(let table):
      out.value("table")
      write(table)
    }
    out.endObject()
  }

  private mutating func write(_ items: Span<ListItem>) {
    out.beginArray()
    for index in items.indices {
      out.beginObject()
      out.member("marker", items[index].marker.text)
      passage(items[index].content)
      out.key("items")
      write(items[index].items.span)
      out.endObject()
    }
    out.endArray()
  }

  private mutating func write(_ table: Table) {
    list("header", table.header) { $0.cell($1) }
    list("rows", table.rows) { writer, row in writer.list(row) { $0.cell($1) } }
    out.key("citations")
    out.beginArray()
    writeCitations(of: table.header)
    for row in table.rows { writeCitations(of: row) }
    out.endArray()
    span(table.range)
  }

  private mutating func writeCitations(of cells: [Passage]) {
    for cell in cells where !cell.citations.isEmpty {
      for citation in cell.citations { write(citation) }
    }
  }

  private mutating func cell(_ cell: Passage) {
    text(cell.range)
  }

  // MARK: Inline

  /// Writes a citation.
  mutating func write(_ citation: Citation) {
    out.beginObject()
    text("text", citation.range)
    out.key("kind")
    kind(citation.kind)
    out.key("number")
    if let number = citation.number { canonical(number) } else { out.null() }
    out.key("date")
    date(citation.date)
    text("issuer", citation.issuer.isEmpty ? nil : citation.issuer)
    out.key("locus")
    if citation.locus.isEmpty { out.null() } else { list(citation.locus) { $0.write($1) } }
    out.key("target")
    target(citation.target)
    span(citation.range)
    out.endObject()
  }

  private mutating func write(_ locus: Locus) {
    out.beginObject()
    for step in locus.steps {
      switch step.level {
      case .article: out.key("article")
      case .clause: out.key("clause")
      case .point: out.key("point")
      case .section: out.key("section")
      default: continue
      }
      if step.value.isEmpty { out.value("này") } else { text(step.value) }
    }
    out.endObject()
  }

  private mutating func target(_ target: Citation.Target?) {
    guard let target else { return out.null() }
    out.beginObject()
    switch target {
    case .basis(let index):
      out.member("basis", index)
    case .section(let range):
      text("section", range)
    case .annex(let range):
      text("annex", range.isEmpty ? nil : range)
    case .article(let range):
      text("article", range)
    }
    out.endObject()
  }

  private mutating func write(_ mention: Mention) {
    out.beginObject()
    out.member("type", mention.value.name)
    text("text", mention.range)
    out.key("value")
    value(mention.value)
    out.endObject()
  }

  private mutating func value(_ value: Mention.Value) {
    switch value {
    case .date(let date):
      self.date(date)
    case .dateRange(let first, let second):
      out.beginArray()
      date(first)
      date(second)
      out.endArray()
    case .quarter(let quarter, let year):
      out.beginString()
      if year > 0 { out.plain(Int(year), width: 4); out.plain("-") }
      out.plain("Q")
      out.plain(Int(quarter))
      out.endString()
    case .period(let first, let second):
      out.beginArray()
      out.value(Int(first))
      out.value(Int(second))
      out.endArray()
    case .time(let hour, let minute):
      out.beginString()
      out.plain(Int(hour), width: 2)
      out.plain(":")
      out.plain(Int(minute), width: 2)
      out.endString()
    case .money(let hundredths):
      decimal(hundredths, digits: 2)
    case .percent(let thousandths):
      decimal(thousandths, digits: 3)
    case .url, .email:
      out.null()
    }
  }

  /// Writes a fixed-point number as a string, without needless zeros.
  private mutating func decimal(_ value: Int64, digits: Int) {
    var scale: Int64 = 1
    for _ in 0..<digits { scale *= 10 }
    out.beginString()
    out.plain(Int(value / scale))
    var rest = value % scale
    if rest > 0 {
      out.plain(".")
      while rest > 0 {
        scale /= 10
        out.plain(Int(rest / scale))
        rest %= scale
      }
    }
    out.endString()
  }
}

extension Section {
  /// The mark and the title.
  fileprivate var head: TextRange { heading.map { mark.union($0.range) } ?? mark }
}

extension ListItem {
  /// The item with its mark and the items below it.
  fileprivate var range: TextRange {
    let own = mark.union(content.range)
    return items.last.map { own.union($0.range) } ?? own
  }
}
