internal import PlanSyntax
internal import VietnameseText

extension HTMLWriter {
  /// Writes numbered parts; titles are headings of the level `depth`, and `name` begins their ids.
  mutating func write(_ sections: [Section], in name: String, depth: Int) {
    let parts = sections.span  // copies none
    for index in parts.indices { write(parts[index], named: "\(name)-\(index + 1)", depth: depth) }
  }

  private mutating func write(_ section: Section, named id: String, depth: Int) {
    if let heading = section.heading {
      element(.section, .class(section.styleName), .id(id)) { page in
        page.element(.heading(depth), .class("heading")) {
          $0.words(section.mark)
          $0.out.text(" ")
          $0.inline(heading)
        }
        page.endBlock(section.mark.union(heading.range))
        page.write(section.blocks)
        page.write(section.sections, in: id, depth: depth + 1)
      }
    } else {
      element(.div, .class(section.styleName), .id(id)) { page in
        page.writeRunning(section)
        page.write(section.sections, in: id, depth: depth)
      }
    }
    out.newLine()
  }

  /// A part whose marked line is running text: the mark stands in its first paragraph.
  private mutating func writeRunning(_ section: Section) {
    var rest = section.blocks[...]
    var range = section.mark
    element(.p) { page in
      page.element(.span, .class("mark")) { $0.words(section.mark) }
      guard case .paragraph(let passage) = rest.first else { return }
      page.out.text(" ")
      page.inline(passage)
      range = range.union(passage.range)
      rest = rest.dropFirst()
    }
    endBlock(range)
    write(Array(rest))
  }

  // MARK: Blocks

  /// Writes blocks of content.
  mutating func write(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let passage):
        element(.p) { $0.inline(passage) }
        endBlock(passage.range)
      case .list(let items): write(items)
      case .table(let table): write(table)
      }
    }
  }

  /// Ends the line of a block, and says beside it what was found in it.
  mutating func endBlock(_ range: TextRange) {
    out.newLine()
    writeNotes(within: range)
  }

  /// Writes what stands before the first part; "QUYẾT ĐỊNH:" on a line of its own is a title.
  mutating func write(opening blocks: [Block]) {
    for block in blocks {
      guard case .paragraph(let passage) = block, isTitle(passage.range) else {
        write([block])
        continue
      }
      element(.p, .class("enacting")) { $0.inline(passage) }
      endBlock(passage.range)
    }
  }

  /// Whether a range is a few words in capitals.
  private func isTitle(_ range: TextRange) -> Bool {
    guard range.bounds.count < 80 else { return false }
    var index = Int(range.start)
    while index < Int(range.end) {
      let letter = text.span.foldedLetter(at: index)
      if letter.isLower { return false }
      index += letter.length
    }
    return true
  }

  private mutating func write(_ items: [ListItem]) {
    out.open(.ul, [.class("items")])
    out.newLine()
    for item in items {
      element(.li) { page in
        page.words(item.mark)
        page.out.text(" ")
        page.inline(item.content)
        page.writeNotes(within: item.mark.union(item.content.range))
        if !item.items.isEmpty { page.write(item.items) }
      }
      out.newLine()
    }
    out.close(.ul)
    out.newLine()
  }

  // MARK: Tables

  private mutating func write(_ table: Table) {
    tableCount += 1
    let name = "Bảng \(tableCount)"
    element(
      .div, .class("wide"), .fixed("role", "region"), .fixed("tabindex", "0"), .ariaLabel(name)
    ) {
      $0.write(table, columns: table.columnCount)
    }
    endBlock(table.range)
  }

  private mutating func write(_ table: Table, columns: Int) {
    out.open(.table, columns > 7 ? [.class("many")] : [])
    out.newLine()
    if !table.header.isEmpty {
      element(.thead) { $0.write(table.header, columns: columns, isHead: true) }
      out.newLine()
    }
    element(.tbody) { page in
      page.out.newLine()
      for row in table.rows { page.write(row, columns: columns, isHead: false) }
    }
    out.close(.table)
  }

  /// A row; what is more than the columns goes on below, as in tables whose rows could not be told.
  private mutating func write(_ row: [Passage], columns: Int, isHead: Bool) {
    var rest = row[...]
    repeat {
      write(line: rest.prefix(columns), columns: columns, isHead: isHead)
      rest = rest.dropFirst(columns)
    } while !rest.isEmpty
  }

  /// A line of cells; a single one stretches over all columns, and what is lacking is empty.
  private mutating func write(line: ArraySlice<Passage>, columns: Int, isHead: Bool) {
    let isTitle = line.count == 1 && columns > 1 && !isHead
    element(.tr) { page in
      for passage in line {
        var attributes: [HTMLAttribute] = isHead ? [.fixed("scope", "col")] : []
        if isTitle { attributes.append(.colspan(columns)) }
        if page.isNumber(passage.range) { attributes.append(.class("figure")) }
        page.out.open(isHead ? .th : .td, attributes)
        page.inline(passage)
        page.out.close(isHead ? .th : .td)
      }
      guard !isTitle else { return }
      for _ in line.count..<max(line.count, columns) { page.element(.td) { _ in } }
    }
    out.newLine()
  }

  /// Whether a cell holds an amount, which is set to the right.
  private func isNumber(_ range: TextRange) -> Bool {
    guard range.bounds.count > 1, range.bounds.count < 24 else { return false }
    return text[range.bounds].allSatisfy {
      $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2C || $0 == 0x25 || $0 == 0x20
    }
  }
}

extension Table {
  /// How many columns a page can show: those of the head, else of the longest row within reason.
  fileprivate var columnCount: Int {
    if header.count > 1 { return min(header.count, 24) }
    return min(max(rows.map(\.count).max() ?? 1, 1), 12)
  }
}

extension Section {
  /// What the style sheet calls parts of the level.
  fileprivate var styleName: StaticString {
    switch level {
    case .part, .chapter, .section, .subsection: "part centred"
    case .article: "part article"
    case .roman: "part roman"
    case .clause, .arabic, .decimal: "part arabic"
    case .point, .letter: label.style == .upperLetter ? "part roman" : "part letter"
    }
  }
}
