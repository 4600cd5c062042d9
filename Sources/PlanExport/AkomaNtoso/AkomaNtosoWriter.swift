internal import PlanSyntax

/// Writes a plan as an Akoma Ntoso document.
///
/// A normative document with numbered parts is an `act`, everything else a `doc`. Annexes and attached documents are
/// attachments, each a document with its own metadata. What the standard has no element for stands in
/// a `p`, `container` or `blockList` with a `class` or `name`.
struct AkomaNtosoWriter: PlanMarkup, ~Copyable {
  static let paragraph: StaticString = "p"
  static let role: StaticString = "class"

  var out: XMLOutput
  var names: PartNames
  var meta: DocumentMeta
  var hasHelp = false

  init(out: consuming XMLOutput, _ document: Document) {
    let text = out.transcript
    names = PartNames(document, prefix: "", text.span)
    meta = DocumentMeta(document, prefix: "", issuedWith: nil, text.span)
    self.out = out
  }

  init(out: consuming XMLOutput, besides other: borrowing AkomaNtosoWriter) {
    self.out = out
    names = other.names
    meta = other.meta
  }

  mutating func write(main document: Document) {
    out.open("akomaNtoso", ("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"))
    write(document, component: "main")
    out.close()
  }

  private mutating func write(_ document: Document, component: String) {
    let form = DocumentForm(document)
    out.open(form.element, ("name", .name(document.kindSlug)))
    meta.write(document, component: component, to: &out)
    writePreface(document)
    writePreamble(document, form)
    writeBody(
      form.body, form.opensBefore ? [] : document.opening, document.sections,
      in: "\(names.prefix)body")
    out.openIfFilled("conclusions")
    writeFoot(document)
    out.close()
    out.openIfFilled("attachments")
    writeAttachments(of: document)
    out.close()
    out.close()
  }

  private mutating func writeBody(
    _ element: StaticString, _ blocks: [Block], _ sections: [Section], in place: String
  ) {
    out.open(element)
    filled {
      $0.write(blocks, in: place)
      $0.writeAbreast(sections) { $0.write($1) }
    }
    out.close()
  }

  // MARK: Attachments

  mutating func write(attached document: Document, name: String) {
    out.open("attachment", ("eId", .name(name)))
    let outer = meta
    meta = DocumentMeta(
      document, prefix: names.prefix, issuedWith: outer, out.transcript.span)
    write(document, component: name)
    meta = outer
    out.close()
  }

  mutating func write(_ annex: Annex, name: String) {
    out.open("attachment", ("eId", .name(name)))
    if !annex.label.isEmpty { leaf("num", annex.label) }
    leaf("heading", annex.title)
    out.open("doc", ("name", "phu-luc"))
    meta.writeAnnex(component: name, to: &out)
    out.openIfFilled("preface")
    paragraph(annex.reference, role: "reference")
    out.close()
    writeBody("mainBody", annex.blocks, annex.sections, in: name)
    out.close()
    out.close()
  }
}
