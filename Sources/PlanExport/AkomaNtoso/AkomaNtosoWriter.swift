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
  var origin: (date: PartialDate?, author: String)
  /// The address of the work that everything in the file belongs to.
  let work: WorkName

  init(out: consuming XMLOutput, plan: Plan) {
    self.out = out
    self.plan = plan
    names = PartNames(plan.document, prefix: "", plan.transcript.text.span)
    cited = CitedWorks(plan.document, in: nil, plan.transcript.text.span)
    origin = (nil, Self.unknownAuthor)
    work = WorkName(plan.document, plan.transcript.text.span)
  }

  /// What identifies the author where no one is named.
  static let unknownAuthor = "unknown-issuer"

  /// Writes everything.
  mutating func writeAll() {
    out.open("akomaNtoso", ["xmlns": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"])
    write(plan.document, component: "main")
    out.close()
    out.finish()
  }

  private mutating func write(_ document: Document, component: String) {
    if let date = document.header.date { origin.date = date.date }
    if document.header.author != nil { origin.author = "\(names.prefix)issuer" }
    let isAct = document.regime == .normative && !document.sections.isEmpty
    out.open(isAct ? "act" : "doc", ["name": document.kindSlug])
    writeMeta(document, component: component)
    writePreface(document)
    let opensBefore = isAct || !document.bases.isEmpty && !document.sections.isEmpty
    writePreamble(document, withOpening: opensBefore)
    writeBody(
      isAct ? "body" : "mainBody", opensBefore ? [] : document.opening, document.sections,
      in: "\(names.prefix)body")
    writeConclusions(document)
    writeAttachments(document)
    out.close()
  }

  private mutating func writeBody(
    _ element: StaticString, _ blocks: [Block], _ sections: [Section], in place: String
  ) {
    out.open(element)
    write(blocks, in: place)
    write(sections)
    if blocks.isEmpty, sections.isEmpty { emptyParagraph() }
    out.close()
  }

  // MARK: Attachments

  private mutating func writeAttachments(_ document: Document) {
    guard !document.annexes.isEmpty || !document.attachments.isEmpty else { return }
    out.open("attachments")
    for annex in document.annexes { write(annex) }
    for (index, attachment) in document.attachments.enumerated() {
      let name = names.annexName(document.annexes.count + index)
      out.open("attachment", ["eId": name])
      let (outerNames, outerCited, outerOrigin) = (names, cited, origin)
      names = PartNames(attachment, prefix: name + "__", plan.transcript.text.span)
      cited = CitedWorks(attachment, in: cited, plan.transcript.text.span)
      write(attachment, component: name)
      (names, cited, origin) = (outerNames, outerCited, outerOrigin)
      out.close()
    }
    out.close()
  }

  private mutating func write(_ annex: Annex) {
    let name = names.take()
    out.open("attachment", ["eId": name])
    for (element, range) in [("num", annex.label), ("heading", annex.title)]
      as [(StaticString, TextRange?)]
    {
      guard let range, !range.isEmpty else { continue }
      out.leaf(element, range)
    }
    out.open("doc", ["name": "phu-luc"])
    writeAnnexMeta(component: name)
    if let reference = annex.reference {
      out.open("preface")
      paragraph(reference, role: "reference")
      out.close()
    }
    writeBody("mainBody", annex.blocks, annex.sections, in: name)
    out.close()
    out.close()
  }
}

extension Header {
  /// Who issued the document, as far as the header says.
  var author: TextRange? { issuer ?? parent ?? enactor }
}

extension Document {
  /// The kind as a name ("ke-hoach").
  var kindSlug: String {
    header.kind.map { NameText.slug($0.name) } ?? (isLetter ? "cong-van" : "van-ban")
  }
}
