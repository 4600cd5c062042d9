internal import PlanSyntax

extension AkomaNtosoWriter {
  /// Writes the metadata of a document: what it is, and what it refers to.
  mutating func writeMeta(_ document: Document, component: String) {
    out.open("meta")
    writeIdentification(document.header, component: component, kind: document.kindSlug)
    if let day = document.header.date?.date.isoDay { writePublication(document, on: day) }
    writeReferences(document)
    out.close()
  }

  /// Writes the metadata of an annex, which has the date and author of its document.
  mutating func writeAnnexMeta(component: String) {
    out.open("meta")
    writeIdentification(Header(), component: component, kind: "phu-luc")
    out.close()
  }

  private mutating func writePublication(_ document: Document, on day: String) {
    out.open("publication", ["date": day, "name": document.kindSlug])
    out.attribute("showAs", document.header.author ?? TextRange(0, 0))
    if let number = document.header.number?.number { out.attribute("number", number.range) }
    out.close()
  }

  // MARK: FRBR

  private mutating func writeIdentification(_ header: Header, component: String, kind: String) {
    out.open("identification", ["source": "#\(names.prefix)khplan"])
    openLevel("FRBRWork", "/!\(component)", "", author: origin.author)
    value("FRBRcountry", "vn")
    value("FRBRsubtype", kind)
    if let number = header.number?.number {
      out.open("FRBRnumber")
      out.attribute("value", number.range)
      out.close()
    }
    out.close()
    openLevel("FRBRExpression", "/vie@/!\(component)", "/vie@", author: origin.author)
    out.empty("FRBRlanguage", ["language": "vie"])
    out.close()
    let program = "\(names.prefix)khplan"
    openLevel("FRBRManifestation", "/vie@/!\(component).akn", "/vie@.akn", author: program)
    value("FRBRformat", "application/akn+xml")
    out.close()
    out.close()
  }

  /// Opens a level of the description, with what every level says.
  private mutating func openLevel(
    _ element: StaticString, _ part: String, _ whole: String, author: String
  ) {
    let date = origin.date?.isoStart
    out.open(element)
    value("FRBRthis", work.address + part)
    value("FRBRuri", work.address + whole)
    out.open("FRBRdate")
    out.attribute("date", date?.day ?? "0001-01-01")
    out.attribute("name", date.map { $0.isWhole ? "issued" : "issued-about" } ?? "unknown")
    out.close()
    out.empty("FRBRauthor", ["href": "#\(author)"])
  }

  private mutating func value(_ element: StaticString, _ value: String) {
    out.open(element)
    out.attribute("value", value)
    out.close()
  }

  // MARK: References

  private mutating func writeReferences(_ document: Document) {
    let header = document.header
    out.open("references", ["source": "#\(names.prefix)khplan"])
    let own = "\(names.prefix)khplan"
    reference("TLCOrganization", own, "/akn/ontology/organization/khplan", "khplan")
    let things: [(StaticString, String, TextRange?)] = [
      ("TLCOrganization", "issuer", header.author), ("TLCOrganization", "parent", header.parent),
      ("TLCLocation", "place", header.place), ("TLCPerson", "signer", document.signature?.signer),
      ("TLCRole", "position", document.signature?.position),
    ]
    for (element, name, range) in things {
      if let range { thing(element, name, range) }
    }
    if origin.author == Self.unknownAuthor, names.prefix.isEmpty {
      reference("TLCOrganization", origin.author, "/akn/ontology/organization/vn/khong-ro", "")
    }
    let concepts = [("vnd", "đồng", cited.hasMoney), ("percent", "%", cited.hasShares)]
    for (name, title, isUsed) in concepts where isUsed {
      reference("TLCConcept", names.prefix + name, "/akn/ontology/concept/\(name)", title)
    }
    for (index, work) in cited.works.enumerated() {
      out.empty(
        "TLCReference",
        [
          "eId": "\(names.prefix)ref_\(index + 1)", "name": "cited", "href": work.name.address,
          "showAs": work.title,
        ])
    }
    out.close()
  }

  /// Declares a body, person or place that the text names.
  private mutating func thing(_ element: StaticString, _ name: String, _ range: TextRange) {
    let bytes = plan.transcript.text
    let kind =
      switch name {
      case "issuer", "parent": "organization/vn"
      case "place": "location/vn"
      case "signer": "person/vn"
      default: "role/vn"
      }
    out.open(
      element,
      [
        "eId": names.prefix + name,
        "href": "/akn/ontology/\(kind)/\(NameText.slug(bytes.span, range))",
      ])
    out.attribute("showAs", range)
    out.close()
  }

  private mutating func reference(
    _ element: StaticString, _ name: String, _ address: String, _ title: String
  ) {
    out.open(element, ["eId": name, "href": address])
    out.attribute("showAs", title)
    out.close()
  }
}
