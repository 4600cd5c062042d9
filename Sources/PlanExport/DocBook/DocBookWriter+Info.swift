internal import PlanSyntax

extension DocBookWriter {
  /// Writes the facts of a document's header.
  mutating func writeInfo(_ header: Header) {
    out.open("info")
    // a letter has its subject only
    out.leaf("title", header.kindName ?? header.subject ?? TextRange(0, 0))
    if header.kindName != nil { leaf("subtitle", header.subject) }
    writeNational(header, as: "bibliomisc")
    writeIssuer(header)
    if let line = header.number { write(line) }
    if let place = header.place {
      out.open("address")
      out.inline("city", place)
      out.close()
    }
    leaf("date", header.date?.range, role: "issued")
    leaf("releaseinfo", header.marks.secrecy, role: "secrecy")
    leaf("releaseinfo", header.marks.urgency, role: "urgency")
    out.close()
  }

  private mutating func writeIssuer(_ header: Header) {
    guard let name = header.issuer ?? header.parent else { return }
    out.open("org", ("role", "issuer"))
    leaf("orgname", name)
    out.openIfFilled("affiliation", ("role", "parent"))
    if header.issuer != nil { leaf("orgname", header.parent) }
    out.close()
    out.close()
  }

  private mutating func write(_ line: NumberLine) {
    out.open("biblioid", Self.number.class, Self.number.name)
    line.range.forEachRun(of: [line.number?.range ?? line.range]) { run, part in
      if part == nil { phrase(run, role: "label") } else { out.inner(run) }
    }
    out.close()
  }

  /// What a `biblioid` is.
  private static let number: (class: XMLOutput.Attribute, name: XMLOutput.Attribute) =
    (("class", "other"), ("otherclass", "so-ky-hieu"))

  /// Writes a legal ground as an entry of the list of works that the document rests on.
  mutating func write(_ basis: LegalBasis, _ index: Int) {
    out.open(
      "bibliomixed", ("xml:id", .name(names.basisName(index))), ("xreflabel", "\(index + 1)"))
    var content = basis.content
    content.range = out.trimmed(content.range)
    content.forEachPiece { piece in
      switch piece {
      case .text(let range): out.inner(range)
      case .citation(let citation): writeParts(citation)
      case .mention(let mention): out.inner(mention.range)
      }
    }
    out.close()
  }

  private mutating func writeParts(_ citation: Citation) {
    let name = citation.actName(out.transcript.span)
    citation.range.forEachRun(of: [name, citation.number?.range, citation.issuer]) { run, part in
      switch part {
      case 0: out.inline("citetitle", run)
      case 1: out.inline("biblioid", run, Self.number.class, Self.number.name)
      case 2: out.inline("orgname", run)
      default: out.inner(run)
      }
    }
  }
}
