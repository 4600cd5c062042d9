internal import PlanSyntax
internal import VietnameseText

extension AkomaNtosoWriter {
  /// Writes what stands above the content.
  mutating func writePreface(_ document: Document) {
    guard document.hasPreface else { return }
    let header = document.header
    out.open("preface")
    for range in header.national { line(range, role: "national") }
    if let parent = header.parent {
      framed("organization", parent, role: "parent", refersTo: "parent")
    }
    if let issuer = header.issuer {
      framed("docAuthority", issuer, role: "issuer", refersTo: "issuer")
    }
    if let number = header.number { write(number) }
    if header.place != nil || header.date != nil { writePlaceAndDate(header) }
    if let secrecy = header.marks.secrecy { framed("docStatus", secrecy, role: "secrecy") }
    if let urgency = header.marks.urgency { framed("docStatus", urgency, role: "urgency") }
    if header.kindName != nil || header.subject != nil { writeTitle(header) }
    if let reference = header.reference { paragraph(reference, role: "reference") }
    if let addressees = document.addressees { write(addressees) }
    out.close()
  }

  /// Writes the grounds, and the sentences after them where they lead to numbered parts.
  mutating func writePreamble(_ document: Document, withOpening: Bool) {
    let opening = withOpening ? document.opening : []
    guard document.header.enactor != nil || !document.bases.isEmpty || !opening.isEmpty else {
      return
    }
    out.open("preamble")
    if let enactor = document.header.enactor {
      out.open("formula", ["name": "enactor"])
      line(enactor)
      out.close()
    }
    write(document.bases)
    if !opening.isEmpty {
      // only a document in articles enacts; elsewhere the sentences merely lead to the content
      out.open(document.isEnacting ? "formula" : "container")
      out.attribute("name", document.isEnacting ? "enacting" : "opening")
      write(opening, in: "\(names.prefix)preamble")
      out.close()
    }
    out.close()
  }

  // MARK: Header

  private mutating func write(_ number: NumberLine) {
    out.open("p", ["class": "number"])
    number.range.forEachRun(of: [number.number?.range ?? number.range]) { run, part in
      if part == nil { return out.inner(run) }
      out.inline("docNumber", run)
    }
    out.close()
  }

  private mutating func writePlaceAndDate(_ header: Header) {
    out.open("p", ["class": "place-and-date"])
    if let place = header.place {
      mark("location", refersTo: "place")
      out.text(place)
      out.end()
      if header.date != nil { out.text(", ") }
    }
    if let date = header.date {
      let day = date.date.isoDay
      if let day {
        out.begin("docDate", ["date": day])
      }
      out.text(date.range)
      if day != nil { out.end() }
    }
    out.close()
  }

  private mutating func writeTitle(_ header: Header) {
    out.open("longTitle")
    if let kind = header.kindName { framed("docType", kind) }
    if let subject = header.subject { framed("docTitle", subject) }
    out.close()
  }

  private mutating func write(_ addressees: Addressees) {
    guard !addressees.items.isEmpty else { return line(addressees.label, role: "addressees") }
    let name = "\(names.prefix)addressees"
    openList(name, "addressees", introduction: addressees.label)
    for (index, item) in addressees.items.enumerated() {
      openItem("\(name)__item_\(index + 1)")
      paragraph(item)
      out.close()
    }
    out.close()
  }

  // MARK: Grounds

  /// Grounds that cite the law are citations, those that give a reason are recitals.
  private mutating func write(_ bases: [LegalBasis]) {
    var isRecital: Bool?
    for (index, basis) in bases.enumerated() {
      let bytes = plan.transcript.text
      let isNext = basis.givesReason(bytes.span)
      if isNext != isRecital {
        if isRecital != nil { out.close() }
        out.open(isNext ? "recitals" : "citations")
      }
      isRecital = isNext
      out.open(isNext ? "recital" : "citation", ["eId": names.basisName(index)])
      paragraph(basis.content)
      out.close()
    }
    if isRecital != nil { out.close() }
  }
}

extension LegalBasis {
  /// Whether this is "Xét đề nghị …" or "Theo đề nghị …" rather than a law.
  func givesReason(_ text: Span<UInt8>) -> Bool {
    let (start, end) = (opener.bounds.lowerBound, opener.bounds.upperBound)
    return text.matchFolded("xet", at: start, before: end) != nil
      || text.matchFolded("theo", at: start, before: end) != nil
  }
}

extension Document {
  /// Whether the document is written in articles.
  fileprivate var isEnacting: Bool {
    switch sections.first?.level {
    case .part, .chapter, .section, .article: true
    default: false
    }
  }

  /// Whether anything stands above the content.
  fileprivate var hasPreface: Bool {
    !header.national.isEmpty || header.parent != nil || header.issuer != nil
      || header.number != nil || header.place != nil || header.date != nil
      || header.marks.secrecy != nil || header.marks.urgency != nil || header.kindName != nil
      || header.subject != nil || header.reference != nil || addressees != nil
  }
}
