internal import PlanSyntax

extension AkomaNtosoWriter {
  /// Writes the metadata of a document: what it is, and what it refers to.
  mutating func writeMeta(_ document: Document, component: String) {
    let header = document.header
    out.open("meta")
    writeIdentification(header, component: component, kind: document.kindSlug)
    if let day = header.date?.date.isoDay {
      out.empty(
        "publication",
        [
          "date": .name(day), "name": .name(document.kindSlug),
          "showAs": .text(header.author ?? TextRange(0, 0)),
          "number": header.number?.number.map { .text($0.range) },
        ])
    }
    out.open("references", ["source": "#\(names.prefix)khplan"])
    writeReferences(document)
    out.close()
    out.close()
  }

  // MARK: FRBR

  /// Writes what a component is as a work, as a text in a language, and as a file; an annex has the
  /// date and author of its document.
  mutating func writeIdentification(_ header: Header, component: String, kind: String) {
    out.open("identification", ["source": "#\(names.prefix)khplan"])
    openLevel("FRBRWork", "/!\(component)", "", author: origin.author)
    out.empty("FRBRcountry", ["value": "vn"])
    out.empty("FRBRsubtype", ["value": .name(kind)])
    if let number = header.number?.number {
      out.empty("FRBRnumber", ["value": .text(number.range)])
    }
    out.close()
    openLevel("FRBRExpression", "/vie@/!\(component)", "/vie@", author: origin.author)
    out.empty("FRBRlanguage", ["language": "vie"])
    out.close()
    openLevel(
      "FRBRManifestation", "/vie@/!\(component).akn", "/vie@.akn", author: "\(names.prefix)khplan")
    out.empty("FRBRformat", ["value": "application/akn+xml"])
    out.close()
    out.close()
  }

  /// Opens a level of the description, with what every level says.
  private mutating func openLevel(
    _ element: StaticString, _ part: String, _ whole: String, author: String
  ) {
    let date = origin.date?.isoStart
    out.open(element)
    out.empty("FRBRthis", ["value": .name(work.address + part)])
    out.empty("FRBRuri", ["value": .name(work.address + whole)])
    out.empty(
      "FRBRdate",
      [
        "date": .name(date?.day ?? "0001-01-01"),
        "name": date.map { $0.isWhole ? "issued" : "issued-about" } ?? "unknown",
      ])
    out.empty("FRBRauthor", ["href": "#\(author)"])
  }

  // MARK: References

  private mutating func writeReferences(_ document: Document) {
    let header = document.header
    declare("TLCOrganization", "khplan", "organization/khplan", "khplan")
    declare("TLCOrganization", "issuer", "organization/vn", header.author)
    declare("TLCOrganization", "parent", "organization/vn", header.parent)
    declare("TLCLocation", "place", "location/vn", header.place)
    declare("TLCPerson", "signer", "person/vn", document.signature?.signer)
    declare("TLCRole", "position", "role/vn", document.signature?.position)
    if origin.author == Self.unknownAuthor, names.prefix.isEmpty {
      declare("TLCOrganization", Self.unknownAuthor, "organization/vn/khong-ro", "")
    }
    if cited.hasMoney { declare("TLCConcept", "vnd", "concept/vnd", "đồng") }
    if cited.hasShares { declare("TLCConcept", "percent", "concept/percent", "%") }
    for (index, work) in cited.works.enumerated() {
      out.empty(
        "TLCReference",
        [
          "eId": "\(names.prefix)ref_\(index + 1)", "name": "cited",
          "href": .name(work.name.address), "showAs": .name(work.title),
        ])
    }
  }

  /// Declares a body, person or place that the text names.
  private mutating func declare(
    _ element: StaticString, _ name: String, _ kind: String, _ range: TextRange?
  ) {
    guard let range else { return }
    let own = NameText.slug(out.transcript.span, range)
    declare(element, name, "\(kind)/\(own)", .text(range))
  }

  /// Declares what the document speaks of.
  private mutating func declare(
    _ element: StaticString, _ name: String, _ address: String, _ title: XMLOutput.Value
  ) {
    out.empty(
      element,
      [
        "eId": "\(names.prefix)\(name)", "href": "/akn/ontology/\(address)", "showAs": title,
      ])
  }
}
