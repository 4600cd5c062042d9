internal import PlanSyntax

/// Writes a plan as a DocBook article.
///
/// Annexes and attached documents become appendices of the article, one after the other, for appendices do not hold
/// each other; their identifiers say which document they belong to. What DocBook has no element for
/// stands in a general one with a `role`.
struct DocBookWriter: PlanMarkup, ~Copyable {
  static let paragraph: StaticString = "para"
  static let role: StaticString = "role"

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
    write(annex.blocks, in: names.prefix)
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
    write(document.opening, in: names.prefix)
  }

  private mutating func write(_ addressees: Addressees) {
    line(addressees.label, role: "addressees")
    guard !addressees.items.isEmpty else { return }
    out.open("simplelist", ["role": "addressees"])
    for item in addressees.items { leaf("member", item) }
    out.close()
  }

}

extension Document {
  /// Whether anything stands between the title and the first numbered part.
  var hasLead: Bool {
    header.reference != nil || addressees != nil || header.enactor != nil || !bases.isEmpty
      || !opening.isEmpty
  }
}
