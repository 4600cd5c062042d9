internal import PlanSyntax

/// Writes a plan's document as HTML that a style sheet lays out as Nghị định 30/2020/NĐ-CP says.
struct HTMLWriter: ~Copyable {
  var out: HTMLOutput
  /// What is said beside the text.
  var notes: MarginNotes
  /// The parts that can be linked to, of the document that is being written.
  var parts = PartIndex()
  /// How many tables were written, to name them.
  var tableCount = 0
  /// How many documents were begun: each has names of its own for its parts.
  private var documentCount = 0
  /// What the file is called.
  let fileName: String

  /// A writer of a plan's document.
  init(_ plan: Plan, showsFindings: Bool, out: consuming HTMLOutput) {
    self.out = out
    notes = MarginNotes(showsFindings ? plan.findings : [], of: plan)
    fileName = plan.source.fileName
  }

  /// Writes a document; its title is a heading of the level `depth`.
  mutating func write(_ document: Document, depth: Int) {
    documentCount += 1
    let outer = parts
    parts = PartIndex(document, out.transcript, number: documentCount)
    element(.article, .class(depth == 1 ? "sheet" : "sheet attached")) { writer in
      writer.out.newLine()
      writer.write(document.header, depth: depth)
      if let addressees = document.addressees { writer.write(addressees) }
      for (index, basis) in document.bases.enumerated() { writer.write(basis, index) }
      writer.write(opening: document.opening)
      writer.write(document.sections, in: writer.parts.main, depth: depth + 1)
      for passage in document.closing { writer.paragraph(passage, .class("closing")) }
      let foot = DocumentFoot(document)
      foot.write(to: &writer.out)
      writer.notes.write(within: foot.texts, to: &writer.out)
      writer.write(document.notes)
      for (index, annex) in document.annexes.enumerated() {
        writer.write(annex, index, depth: depth + 1)
      }
    }
    out.newLine()
    for attachment in document.attachments { write(attachment, depth: depth + 1) }
    parts = outer
  }

  private mutating func write(_ annex: Annex, _ index: Int, depth: Int) {
    element(.section, .class("annex"), .id(parts.annex(index))) { writer in
      writer.out.newLine()
      if !annex.label.isEmpty || annex.title != nil {
        writer.writeTitle(annex.label, annex.title, depth: depth)
      }
      if let reference = annex.reference { writer.write(reference: reference) }
      let head = [annex.label, annex.title, annex.reference?.range].compactMap { $0 }
      writer.notes.write(within: head, to: &writer.out)
      writer.write(annex.blocks)
      writer.write(annex.sections, in: writer.parts.annex(index), depth: depth + 1)
    }
    out.newLine()
  }

  // MARK: Elements

  /// Writes an element with what stands in it.
  mutating func element(
    _ element: HTMLElement, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) -> Void
  ) {
    out.open(element, attributes)
    content(&self)
    out.close(element)
  }

  /// Writes running text as a paragraph, with the notes on it.
  mutating func paragraph(_ passage: Passage, _ attributes: HTMLAttribute...) {
    out.open(.p, attributes)
    write(passage)
    out.close(.p)
    endBlock(passage.range)
  }

  /// Ends the line of a block, and says beside it what was found in it.
  mutating func endBlock(_ range: TextRange) {
    out.newLine()
    notes.write(within: range, to: &out)
  }

  // MARK: Running text

  /// Writes running text, with links where it refers to a part of the document or to an address.
  ///
  /// - Parameter basis: the ground that the text is, which needs no link to itself.
  mutating func write(_ passage: Passage, besides basis: Int? = nil) {
    var written = Int(passage.range.start)
    passage.forEachPiece { piece in
      guard let mark = TextMark(piece, out.transcript, parts: parts, besides: basis) else { return }
      out.words(TextRange(written, Int(piece.range.start)))
      switch mark {
      case .link(let link): out.element(.a, .href(link)) { $0.words(piece.range) }
      case .date(let date): out.date(piece.range, date)
      }
      written = Int(piece.range.end)
    }
    out.words(TextRange(written, Int(passage.range.end)))
  }
}
