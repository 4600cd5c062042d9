internal import PlanSyntax

extension AkomaNtosoWriter {
  /// Writes what stands above the content.
  mutating func writePreface(_ document: Document) {
    let header = document.header
    out.openIfFilled("preface")
    for lines in header.nationalLines { out.leaf("p", lines: lines, ("class", "national")) }
    framed("organization", header.parent, role: "parent", refersTo: "parent")
    framed("docAuthority", header.issuer, role: "issuer", refersTo: "issuer")
    if let number = header.number {
      out.open("p", ("class", "number"))
      number.range.forEachRun(of: [number.number?.range ?? number.range]) { run, part in
        if part == nil { out.inner(run) } else { out.inline("docNumber", run) }
      }
      out.close()
    }
    if header.place != nil || header.date != nil { writePlaceAndDate(header) }
    framed("docStatus", header.marks.secrecy, role: "secrecy")
    framed("docStatus", header.marks.urgency, role: "urgency")
    out.openIfFilled("longTitle")
    framed("docType", header.kindName)
    framed("docTitle", header.subject)
    out.close()
    paragraph(header.reference, role: "reference")
    if let addressees = document.addressees { write(NamedList(addressees)) }
    out.close()
  }

  private mutating func writePlaceAndDate(_ header: Header) {
    out.open("p", ("class", "place-and-date"))
    if let place = header.place { mark("location", place, refersTo: "place") }
    if header.place != nil, header.date != nil { out.text(", ") }
    if let date = header.date, let day = date.date.isoDay {
      out.inline("docDate", out.trimmed(date.range), ("date", .name(day)))
    } else if let date = header.date {
      out.text(date.range)
    }
    out.close()
  }

  /// Writes text as a paragraph that is one element.
  private mutating func framed(
    _ element: StaticString, _ range: TextRange?, role: StaticString? = nil,
    refersTo name: String? = nil
  ) {
    guard let range else { return }
    open("p", role: role)
    mark(element, range, refersTo: name)
    out.close()
  }

  /// Writes text as an element that speaks of something in the document's references.
  mutating func mark(_ element: StaticString, _ range: TextRange, refersTo name: String?) {
    out.inline(
      element, out.trimmed(range), ("refersTo", name.map { "#\(names.prefix)\($0)" }))
  }

  // MARK: Grounds

  /// Writes the grounds, and the sentences after them where they lead to numbered parts.
  mutating func writePreamble(_ document: Document, _ form: DocumentForm) {
    out.openIfFilled("preamble")
    out.openIfFilled("formula", ("name", "enactor"))
    line(document.header.enactor)
    out.close()
    write(document.bases)
    // only a document in articles enacts; elsewhere the sentences merely lead to the content
    if form.isEnacting {
      out.openIfFilled("formula", ("name", "enacting"))
    } else {
      out.openIfFilled("container", ("name", "opening"))
    }
    if form.opensBefore { write(document.opening, in: "\(names.prefix)preamble") }
    out.close()
    out.close()
  }

  /// Grounds that cite the law are citations, those that give a reason are recitals.
  private mutating func write(_ bases: [LegalBasis]) {
    let areRecitals = bases.map { $0.isRecital(out.transcript.span) }
    for (index, basis) in bases.enumerated() {
      let isRecital = areRecitals[index]
      if index == 0 || isRecital != areRecitals[index - 1] {
        if index > 0 { out.close() }
        out.open(isRecital ? "recitals" : "citations")
      }
      out.open(
        isRecital ? "recital" : "citation", ("eId", .name(names.basisName(index))))
      paragraph(basis.content)
      out.close()
    }
    if !bases.isEmpty { out.close() }
  }
}
