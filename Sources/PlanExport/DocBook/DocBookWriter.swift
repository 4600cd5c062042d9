internal import PlanSyntax

/// Writes a plan as a DocBook article.
///
/// Annexes and attached documents become appendices of the article, one after the other, for appendices do not hold
/// each other; their identifiers say which document they belong to. What DocBook has no element for
/// stands in a general one with a `role`.
struct DocBookWriter: ~Copyable {
  var out: XMLOutput
  let plan: Plan
  var names: PartNames

  init(out: consuming XMLOutput, plan: Plan) {
    self.out = out
    self.plan = plan
    names = PartNames(plan.document, prefix: "", plan.transcript.text.span)
  }

  /// Writes everything.
  mutating func writeArticle() {
    out.open(
      "article",
      [
        "xmlns": "http://docbook.org/ns/docbook", "xmlns:xlink": "http://www.w3.org/1999/xlink",
        "version": "5.2", "xml:lang": "vi",
      ])
    writeInfo(plan.document)
    writeBody(plan.document)
    writeAppendices(of: plan.document)
    out.close()
    out.finish()
  }

  // MARK: Appendices

  private mutating func writeAppendices(of document: Document) {
    for annex in document.annexes { write(annex) }
    for (index, attachment) in document.attachments.enumerated() {
      let name = names.annexName(document.annexes.count + index)
      let outer = names
      names = PartNames(attachment, prefix: name + "__", plan.transcript.text.span)
      openAppendix("attachment", name, label: nil)
      writeInfo(attachment)
      writeBody(attachment)
      out.close()
      writeAppendices(of: attachment)
      names = outer
    }
  }

  private mutating func write(_ annex: Annex) {
    openAppendix("annex", names.take(), label: annex.label)
    out.open("title")
    if let title = annex.title { out.text(title) }
    out.close()
    if let reference = annex.reference { paragraph(reference, role: "reference") }
    write(annex.blocks)
    write(annex.sections)
    if annex.reference == nil, annex.blocks.isEmpty, annex.sections.isEmpty { emptyParagraph() }
    out.close()
  }

  /// An appendix with the label that the document gives it; without one, no stylesheet shall count.
  private mutating func openAppendix(_ role: StaticString, _ name: String, label: TextRange?) {
    out.open("appendix", ["xml:id": name])
    out.attribute("role", role)
    if let label {
      out.attribute("label", label)
    } else {
      out.attribute("label", "" as StaticString)
    }
  }

  // MARK: Body

  private mutating func writeBody(_ document: Document) {
    writeLead(document)
    write(document.sections)
    if document.hasFoot {
      // after sections, only sections may follow; a simple one is in no table of contents
      let needsFrame = !Self.areItems(document.sections)
      if needsFrame {
        out.open("simplesect", ["role": "foot"])
        out.empty("title")
      }
      writeFoot(document)
      if needsFrame { out.close() }
    } else if !document.hasLead, document.sections.isEmpty {
      emptyParagraph()
    }
  }

  /// What stands between the title and the first numbered part.
  private mutating func writeLead(_ document: Document) {
    if let reference = document.header.reference { paragraph(reference, role: "reference") }
    if let addressees = document.addressees { write(addressees) }
    if let enactor = document.header.enactor { line(enactor, role: "enactor") }
    if !document.bases.isEmpty {
      out.open("bibliolist", ["role": "bases"])
      for (index, basis) in document.bases.enumerated() { write(basis, index) }
      out.close()
    }
    write(document.opening)
  }

  private mutating func write(_ addressees: Addressees) {
    line(addressees.label, role: "addressees")
    guard !addressees.items.isEmpty else { return }
    out.open("simplelist", ["role": "addressees"])
    for item in addressees.items {
      out.open("member")
      passage(item)
      out.close()
    }
    out.close()
  }

  // MARK: Paragraphs

  /// Writes running text as a paragraph of a given role.
  mutating func paragraph(_ passage: Passage, role: StaticString) {
    out.open("para")
    out.attribute("role", role)
    self.passage(passage)
    out.close()
  }

  /// Writes text as a paragraph of a given role.
  mutating func line(_ range: TextRange, role: StaticString) {
    out.open("para")
    out.attribute("role", role)
    out.text(range)
    out.close()
  }

  /// Fills an element that may not be empty.
  mutating func emptyParagraph() {
    out.empty("para")
  }
}

extension Document {
  /// Whether anything stands between the title and the first numbered part.
  var hasLead: Bool {
    header.reference != nil || addressees != nil || header.enactor != nil || !bases.isEmpty
      || !opening.isEmpty
  }

  /// Whether anything follows the last numbered part.
  var hasFoot: Bool {
    !closing.isEmpty || recipients != nil || signature != nil || !notes.isEmpty
  }
}
