internal import PlanSyntax

extension HTMLWriter {
  /// Writes a document; its title is a heading of the level `depth`.
  mutating func write(_ document: Document, depth: Int) {
    documentCount += 1
    let outer = parts
    parts = PartIndex(document, text, number: documentCount)
    element(.article, .class(depth == 1 ? "sheet" : "sheet attached")) { page in
      page.out.newLine()
      page.write(document.header, depth: depth)
      if let addressees = document.addressees { page.write(addressees) }
      page.writeContent(document, depth: depth)
      page.writeFoot(document)
      page.write(document.notes)
      for (index, annex) in document.annexes.enumerated() {
        page.write(annex, index, depth: depth + 1)
      }
    }
    out.newLine()
    for attachment in document.attachments { write(attachment, depth: depth + 1) }
    parts = outer
  }

  private mutating func writeContent(_ document: Document, depth: Int) {
    for (index, basis) in document.bases.enumerated() {
      element(.p, .class("basis"), .id(parts.basis(index))) {
        $0.inline(basis.content, besides: index)
      }
      endBlock(basis.content.range)
    }
    write(opening: document.opening)
    write(document.sections, in: parts.main, depth: depth + 1)
    for passage in document.closing {
      element(.p, .class("closing")) { $0.inline(passage) }
      endBlock(passage.range)
    }
  }

  // MARK: Head

  private mutating func write(_ header: Header, depth: Int) {
    let issuer = [header.parent, header.issuer].compactMap { $0 }
    let facts =
      issuer + header.national
      + [header.number?.range, header.place, header.date?.range].compactMap { $0 }
    if !facts.isEmpty {
      element(.header, .class("letterhead")) { page in
        page.out.newLine()
        page.writeColumns(header, depth: depth)
      }
      out.newLine()
    }
    writeTitle(header, depth: depth)
    let title = [header.kindName, header.subject, header.reference?.range, header.enactor]
    for range in facts + title.compactMap({ $0 }) { writeNotes(within: range) }
  }

  private mutating func writeColumns(_ header: Header, depth: Int) {
    element(.div, .class("issuer")) {
      $0.line(.p, "parent", header.parent)
      $0.line(.p, "body", header.issuer)
    }
    element(.div, .class("national")) {
      $0.writeCountry(header.national.dropLast())
      $0.line(.p, "motto", header.national.last)
    }
    element(.div, .class("number")) { page in
      page.line(.p, "code", header.number?.range)
      if header.kindName == nil { page.line(.heading(depth), "about", header.subject) }
      page.line(.p, "mark", header.marks.secrecy)
      page.line(.p, "mark", header.marks.urgency)
    }
    element(.div, .class("issued")) { page in
      guard header.place != nil || header.date != nil else { return }
      page.element(.p, .class("date")) { $0.write(header.place, header.date) }
    }
    out.newLine()
  }

  /// The country's name, which narrow columns break over lines, is one line again.
  private mutating func writeCountry(_ lines: ArraySlice<TextRange>) {
    guard !lines.isEmpty else { return }
    element(.p, .class("country")) { page in
      for range in lines {
        page.words(range)
        page.out.text(" ")
      }
    }
    out.newLine()
  }

  private mutating func write(_ place: TextRange?, _ date: DatedText?) {
    if let place { words(place) }
    if place != nil, date != nil { out.text(", ") }
    guard let date else { return }
    dated(date.date) { $0.words(date.range) }
  }

  private mutating func writeTitle(_ header: Header, depth: Int) {
    if let kind = header.kindName {
      element(.heading(depth), .class("title")) { page in
        page.element(.span, .class("kind")) { $0.words(kind) }
        guard let subject = header.subject else { return }
        page.out.text(" ")
        page.element(.span, .class("subject")) { $0.words(subject) }
      }
      out.newLine()
    } else if header.subject == nil
      || header.national.isEmpty && header.number == nil
        && header.issuer == nil
    {
      writeNameOfNothing(header, depth: depth)
    }
    if let reference = header.reference {
      element(.p, .class("reference")) { $0.inline(reference) }
      out.newLine()
    }
    line(.p, "enactor", header.enactor)
  }

  /// A heading all the same, for those who go by headings: what the file is called.
  private mutating func writeNameOfNothing(_ header: Header, depth: Int) {
    if header.subject != nil { return line(.heading(depth), "title", header.subject) }
    element(.heading(depth), .class("unseen aid")) { $0.out.text($0.fileName) }
    out.newLine()
  }

  private mutating func write(_ addressees: Addressees) {
    element(.div, .class(addressees.items.count == 1 ? "to one" : "to")) { page in
      page.element(.p) { $0.words(addressees.label) }
      page.out.open(.ul)
      for item in addressees.items { page.element(.li) { $0.inline(item) } }
      page.out.close(.ul)
    }
    out.newLine()
  }

  // MARK: Foot

  private mutating func writeFoot(_ document: Document) {
    guard document.recipients != nil || document.signature != nil else { return }
    element(.footer, .class("foot")) { page in
      page.element(.div, .class("recipients")) {
        if let list = document.recipients { $0.write(list) }
      }
      page.element(.div, .class("signature")) {
        if let signature = document.signature { $0.write(signature) }
      }
    }
    out.newLine()
    let ranges = [document.recipients?.label, document.signature?.range].compactMap { $0 }
    for range in ranges + (document.recipients?.recipients.map(\.range) ?? []) {
      writeNotes(within: range)
    }
  }

  private mutating func write(_ list: RecipientList) {
    line(.p, "label", list.label)
    guard !list.recipients.isEmpty || list.filing != nil else { return }
    out.open(.ul)
    for recipient in list.recipients { element(.li) { $0.words(recipient.range) } }
    if let filing = list.filing { element(.li, .class("filing")) { $0.words(filing.range) } }
    out.close(.ul)
  }

  private mutating func write(_ signature: Signature) {
    for line in signature.lines(text) {
      switch line.role {
      case .authority, .position: self.line(.p, "right", line.range)
      case .signer: self.line(.p, "signer", line.range)
      case .remark: self.line(.p, "remark", line.range)
      }
    }
  }

  private mutating func write(_ notes: [Note]) {
    guard !notes.isEmpty else { return }
    element(.div, .class("endnotes"), .fixed("role", "doc-endnotes"), .ariaLabel("Chú thích")) {
      page in
      for note in notes {
        page.element(.p) {
          $0.words(note.mark)
          $0.out.text(" ")
          $0.inline(note.content)
        }
        page.endBlock(note.content.range)
      }
    }
    out.newLine()
  }

  // MARK: Annexes

  private mutating func write(_ annex: Annex, _ index: Int, depth: Int) {
    element(.section, .class("annex"), .id(parts.annex(index))) { page in
      page.out.newLine()
      if !annex.label.isEmpty || annex.title != nil {
        page.element(.heading(depth), .class("title")) { heading in
          heading.element(.span, .class("kind")) { $0.words(annex.label) }
          guard let title = annex.title else { return }
          heading.out.text(" ")
          heading.element(.span, .class("subject")) { $0.words(title) }
        }
        page.out.newLine()
      }
      if let reference = annex.reference {
        page.element(.p, .class("reference")) { $0.inline(reference) }
        page.out.newLine()
      }
      page.writeNotes(within: annex.label)
      page.write(annex.blocks)
      page.write(annex.sections, in: page.parts.annex(index), depth: depth + 1)
    }
    out.newLine()
  }
}
