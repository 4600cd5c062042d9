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
  let plan: Plan
  var names: PartNames
  var cited: CitedWorks
  /// When and by whom the document was issued; one that says neither was issued with the one around it.
  var origin: (date: PartialDate?, author: String) = (nil, Self.unknownAuthor)
  /// The address of the work that everything in the file belongs to.
  let work: WorkName

  init(out: consuming XMLOutput, plan: Plan) {
    self.out = out
    self.plan = plan
    names = PartNames(plan.document, prefix: "", plan.transcript.text.span)
    cited = CitedWorks(plan.document, in: nil, plan.transcript.text.span)
    work = WorkName(plan.document, plan.transcript.text.span)
  }

  /// What identifies the author where no one is named.
  static let unknownAuthor = "unknown-issuer"

  mutating func write() {
    out.open("akomaNtoso", ["xmlns": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"])
    write(plan.document, component: "main")
    out.close()
    out.finish()
  }

  private mutating func write(_ document: Document, component: String) {
    let year = document.header.number?.number?.year ?? 0
    if let date = document.header.date?.date, date.year > 0 {
      origin.date = date
    } else if year > 0 {
      origin.date = PartialDate(year: Int(year))
    }
    if document.header.author != nil { origin.author = "\(names.prefix)issuer" }
    let isAct = document.regime == .normative && !document.sections.isEmpty
    let opensBefore = isAct || !document.bases.isEmpty && !document.sections.isEmpty
    out.open(isAct ? "act" : "doc", ["name": .name(document.kindSlug)])
    writeMeta(document, component: component)
    writePreface(document)
    writePreamble(document, opening: opensBefore ? document.opening : [])
    writeBody(
      isAct ? "body" : "mainBody", opensBefore ? [] : document.opening, document.sections,
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
      $0.write(sections)
    }
    out.close()
  }

  // MARK: Attachments

  mutating func write(attached document: Document, name: String) {
    out.open("attachment", ["eId": .name(name)])
    let (outerCited, outerOrigin) = (cited, origin)
    cited = CitedWorks(document, in: cited, plan.transcript.text.span)
    write(document, component: name)
    (cited, origin) = (outerCited, outerOrigin)
    out.close()
  }

  mutating func write(_ annex: Annex, name: String) {
    out.open("attachment", ["eId": .name(name)])
    if !annex.label.isEmpty { leaf("num", annex.label) }
    leaf("heading", annex.title)
    out.open("doc", ["name": "phu-luc"])
    out.open("meta")
    writeIdentification(Header(), component: name, kind: "phu-luc")
    out.close()
    out.openIfFilled("preface")
    paragraph(annex.reference, role: "reference")
    out.close()
    writeBody("mainBody", annex.blocks, annex.sections, in: name)
    out.close()
    out.close()
  }
}
