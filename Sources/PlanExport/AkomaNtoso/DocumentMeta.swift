internal import PlanSyntax

/// What the file says about a document beside its text: what it is as a work, and what it refers to.
struct DocumentMeta {
  /// The address of the work that everything in the file belongs to.
  private let work: WorkName
  /// What stands before every identifier of the document.
  private let prefix: String
  /// When and by whom the document was issued; one that says neither was issued with the one around it.
  private var date: PartialDate?
  private var author = unknownAuthor
  /// What the document cites.
  let cited: CitedWorks

  /// What identifies the author where no one is named.
  private static let unknownAuthor = "unknown-issuer"

  /// What there is to say of a document, which may have been issued with another.
  init(
    _ document: Document, prefix: String, issuedWith outer: DocumentMeta?, _ text: Span<UInt8>
  ) {
    work = outer?.work ?? WorkName(document, text)
    self.prefix = prefix
    cited = CitedWorks(document, in: outer?.cited, text)
    let header = document.header
    let year = Int(header.number?.number?.year ?? 0)
    if let own = header.date?.date, own.year > 0 {
      date = own
    } else {
      date = year > 0 ? PartialDate(year: year) : outer?.date
    }
    author = header.author != nil ? "\(prefix)issuer" : outer?.author ?? Self.unknownAuthor
  }

  /// Writes the metadata of the document.
  func write(_ document: Document, component: String, to out: inout XMLOutput) {
    let header = document.header
    out.open("meta")
    identify(header, component, kind: document.kindSlug, &out)
    if let day = header.date?.date.isoDay {
      out.empty(
        "publication",
        ("date", .name(day)), ("name", .name(document.kindSlug)),
        ("showAs", .text(header.author ?? TextRange(0, 0))),
        ("number", header.number?.number.map { .text($0.range) }))
    }
    out.open("references", ("source", "#\(prefix)khplan"))
    writeReferences(document, &out)
    out.close()
    out.close()
  }

  /// Writes the metadata of an annex, which has the date and author of its document.
  func writeAnnex(component: String, to out: inout XMLOutput) {
    out.open("meta")
    identify(Header(), component, kind: "phu-luc", &out)
    out.close()
  }

  // MARK: FRBR

  /// Writes what a component is as a work, as a text in a language, and as a file.
  private func identify(
    _ header: Header, _ component: String, kind: String, _ out: inout XMLOutput
  ) {
    out.open("identification", ("source", "#\(prefix)khplan"))
    openLevel("FRBRWork", "/!\(component)", "", author: author, &out)
    out.empty("FRBRcountry", ("value", "vn"))
    out.empty("FRBRsubtype", ("value", .name(kind)))
    if let number = header.number?.number {
      out.empty("FRBRnumber", ("value", .text(number.range)))
    }
    out.close()
    openLevel("FRBRExpression", "/vie@/!\(component)", "/vie@", author: author, &out)
    out.empty("FRBRlanguage", ("language", "vie"))
    out.close()
    openLevel(
      "FRBRManifestation", "/vie@/!\(component).akn", "/vie@.akn", author: "\(prefix)khplan", &out)
    out.empty("FRBRformat", ("value", "application/akn+xml"))
    out.close()
    out.close()
  }

  /// Opens a level of the description, with what every level says.
  private func openLevel(
    _ element: StaticString, _ part: String, _ whole: String, author: String,
    _ out: inout XMLOutput
  ) {
    let date = date?.isoStart
    out.open(element)
    out.empty("FRBRthis", ("value", .name(work.address + part)))
    out.empty("FRBRuri", ("value", .name(work.address + whole)))
    out.empty(
      "FRBRdate",
      ("date", .name(date?.day ?? "0001-01-01")),
      ("name", date.map { $0.isWhole ? "issued" : "issued-about" } ?? "unknown"))
    out.empty("FRBRauthor", ("href", "#\(author)"))
  }

  // MARK: References

  private func writeReferences(_ document: Document, _ out: inout XMLOutput) {
    let header = document.header
    declare("TLCOrganization", "khplan", "organization/khplan", "khplan", &out)
    declare("TLCOrganization", "issuer", "organization/vn", header.author, &out)
    declare("TLCOrganization", "parent", "organization/vn", header.parent, &out)
    declare("TLCLocation", "place", "location/vn", header.place, &out)
    declare("TLCPerson", "signer", "person/vn", document.signature?.signer, &out)
    declare("TLCRole", "position", "role/vn", document.signature?.position, &out)
    if author == Self.unknownAuthor, prefix.isEmpty {
      declare("TLCOrganization", Self.unknownAuthor, "organization/vn/khong-ro", "", &out)
    }
    if cited.hasMoney { declare("TLCConcept", "vnd", "concept/vnd", "đồng", &out) }
    if cited.hasShares { declare("TLCConcept", "percent", "concept/percent", "%", &out) }
    for (index, work) in cited.works.enumerated() {
      out.empty(
        "TLCReference",
        ("eId", "\(prefix)ref_\(index + 1)"), ("name", "cited"),
        ("href", .name(work.name.address)), ("showAs", .name(work.title)))
    }
  }

  /// Declares a body, person or place that the text names.
  private func declare(
    _ element: StaticString, _ name: String, _ kind: String, _ range: TextRange?,
    _ out: inout XMLOutput
  ) {
    guard let range else { return }
    let own = NameText.slug(out.transcript.span, range)
    declare(element, name, "\(kind)/\(own)", .text(range), &out)
  }

  /// Declares what the document speaks of.
  private func declare(
    _ element: StaticString, _ name: String, _ address: String, _ title: XMLOutput.Value,
    _ out: inout XMLOutput
  ) {
    out.empty(
      element,
      ("eId", "\(prefix)\(name)"), ("href", "/akn/ontology/\(address)"), ("showAs", title))
  }
}
