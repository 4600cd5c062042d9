internal import PlanSyntax

extension HTMLWriter {
  /// Writes what stands above the content.
  mutating func write(_ header: Header, depth: Int) {
    let letterhead = Letterhead(header)
    letterhead.write(to: &out, depth: depth)
    if let kind = header.kindName {
      writeTitle(kind, header.subject, depth: depth)
    } else if header.subject == nil {
      // a heading all the same, for those who go by headings: what the file is called
      out.element(.heading(depth), .class("unseen aid")) { $0.text(fileName) }
      out.newLine()
    } else if letterhead.texts.isEmpty {
      out.line(.heading(depth), "title", header.subject)
    }
    if let reference = header.reference { write(reference: reference) }
    out.line(.p, "enactor", header.enactor)
    let title = [header.kindName, header.subject, header.reference?.range, header.enactor]
    notes.write(within: letterhead.texts + title.compactMap { $0 }, to: &out)
  }

  /// Writes a title of two lines: what the text is, and what it is about.
  mutating func writeTitle(_ kind: TextRange, _ subject: TextRange?, depth: Int) {
    out.element(.heading(depth), .class("title")) { out in
      out.element(.span, .class("kind")) { $0.words(kind) }
      guard let subject else { return }
      out.text(" ")
      out.element(.span, .class("subject")) { $0.words(subject) }
    }
    out.newLine()
  }

  /// Writes the "(Kèm theo …)" text below a title.
  mutating func write(reference: Passage) {
    element(.p, .class("reference")) { $0.write(reference) }
    out.newLine()
  }

  /// Writes those to whom the document is addressed.
  mutating func write(_ addressees: Addressees) {
    element(.div, .class(addressees.items.count == 1 ? "to one" : "to")) { writer in
      writer.out.element(.p) { $0.words(addressees.label) }
      writer.out.open(.ul)
      for item in addressees.items { writer.element(.li) { $0.write(item) } }
      writer.out.close(.ul)
    }
    out.newLine()
    notes.write(within: [addressees.label] + addressees.items.map(\.range), to: &out)
  }

  /// Writes a legal ground.
  mutating func write(_ basis: LegalBasis, _ index: Int) {
    element(.p, .class("basis"), .id(parts.basis(index))) {
      $0.write(basis.content, besides: index)
    }
    endBlock(basis.content.range)
  }
}
