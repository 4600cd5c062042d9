internal import PlanSyntax
internal import VietnameseText

extension HTMLWriter {
  /// Writes numbered parts; titles are headings of the level `depth`, and `name` begins their ids.
  mutating func write(_ sections: [Section], in name: String, depth: Int) {
    let parts = sections.span  // copies none
    for index in parts.indices { write(parts[index], named: "\(name)-\(index + 1)", depth: depth) }
  }

  private mutating func write(_ section: Section, named id: String, depth: Int) {
    let heading = section.heading
    element(heading == nil ? .div : .section, .class(section.styleName), .id(id)) { writer in
      if let heading {
        writer.write(section, heading, depth: depth)
      } else {
        writer.writeRunning(section)
      }
      writer.write(section.sections, in: id, depth: heading == nil ? depth : depth + 1)
    }
    out.newLine()
  }

  /// Writes a part that has a title, and its own blocks.
  private mutating func write(_ section: Section, _ heading: Passage, depth: Int) {
    element(.heading(depth), .class("heading")) {
      $0.out.words(section.mark)
      $0.out.text(" ")
      $0.write(heading)
    }
    endBlock(section.mark.union(heading.range))
    write(section.blocks)
  }

  /// Writes a part whose marked line is running text: the mark stands in its first paragraph.
  private mutating func writeRunning(_ section: Section) {
    var rest = section.blocks[...]
    var range = section.mark
    element(.p) { writer in
      writer.out.element(.span, .class("mark")) { $0.words(section.mark) }
      guard case .paragraph(let passage) = rest.first else { return }
      writer.out.text(" ")
      writer.write(passage)
      range = range.union(passage.range)
      rest = rest.dropFirst()
    }
    endBlock(range)
    write(rest)
  }

  // MARK: Blocks

  /// Writes blocks of content.
  mutating func write(_ blocks: some Sequence<Block>) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let passage): paragraph(passage)
    case .list(let items): write(items)
    case .table(let table):
      tableCount += 1
      HTMLTable(table).write(with: &self, number: tableCount)
      endBlock(table.range)
    }
  }

  /// Writes what stands before the first part; "QUYẾT ĐỊNH:" on a line of its own is a title.
  mutating func write(opening blocks: [Block]) {
    for block in blocks {
      if case .paragraph(let passage) = block, isTitle(passage.range) {
        paragraph(passage, .class("enacting"))
      } else {
        write(block)
      }
    }
  }

  /// Whether a range is a few words in capitals.
  private func isTitle(_ range: TextRange) -> Bool {
    guard range.bounds.count < 80 else { return false }
    var hasLetter = false
    var index = Int(range.start)
    while index < Int(range.end) {
      let letter = out.transcript.span.foldedLetter(at: index)
      if letter.isLower { return false }
      hasLetter = hasLetter || letter.isUpper
      index += letter.length
    }
    return hasLetter
  }

  private mutating func write(_ items: [ListItem]) {
    out.open(.ul, [.class("items")])
    out.newLine()
    for item in items {
      element(.li) { writer in
        writer.out.words(item.mark)
        writer.out.text(" ")
        writer.write(item.content)
        writer.notes.write(within: item.mark.union(item.content.range), to: &writer.out)
        if !item.items.isEmpty { writer.write(item.items) }
      }
      out.newLine()
    }
    out.close(.ul)
    out.newLine()
  }

  /// Writes the footnotes and remarks that follow the signature.
  mutating func write(_ notes: [Note]) {
    guard !notes.isEmpty else { return }
    element(.div, .class("endnotes"), .fixed("role", "doc-endnotes"), .ariaLabel("Chú thích")) {
      for note in notes { $0.write(note) }
    }
    out.newLine()
  }

  private mutating func write(_ note: Note) {
    element(.p) {
      $0.out.words(note.mark)
      $0.out.text(" ")
      $0.write(note.content)
    }
    out.newLine()
    notes.write(within: [note.mark, note.content.range], to: &out)
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
