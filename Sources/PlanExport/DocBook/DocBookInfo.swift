internal import PlanSyntax

/// The facts of a document's header, as an article or appendix gives them above its text.
struct DocBookInfo {
  /// The header.
  let header: Header

  /// Writes the facts.
  func write(to out: inout XMLOutput) {
    out.open("info")
    // a letter has its subject only
    out.leaf("title", header.kindName ?? header.subject ?? TextRange(0, 0))
    if header.kindName != nil { out.leaf("subtitle", header.subject) }
    for lines in header.nationalLines { out.leaf("bibliomisc", lines: lines, ("role", "national")) }
    writeIssuer(to: &out)
    if let line = header.number { Self.write(line, to: &out) }
    if let place = header.place {
      out.open("address")
      out.inline("city", place)
      out.close()
    }
    out.leaf("date", header.date?.range, ("role", "issued"))
    out.leaf("releaseinfo", header.marks.secrecy, ("role", "secrecy"))
    out.leaf("releaseinfo", header.marks.urgency, ("role", "urgency"))
    out.close()
  }

  private func writeIssuer(to out: inout XMLOutput) {
    guard let name = header.issuer ?? header.parent else { return }
    out.open("org", ("role", "issuer"))
    out.leaf("orgname", name)
    out.openIfFilled("affiliation", ("role", "parent"))
    if header.issuer != nil { out.leaf("orgname", header.parent) }
    out.close()
    out.close()
  }

  private static func write(_ line: NumberLine, to out: inout XMLOutput) {
    out.open("biblioid", number.class, number.name)
    line.range.forEachRun(of: [line.number?.range ?? line.range]) { run, part in
      if part == nil {
        out.inline("phrase", words: run, ("role", "label"))
      } else {
        out.inner(run)
      }
    }
    out.close()
  }

  /// What the `biblioid` of a document is.
  static let number: (class: XMLOutput.Attribute, name: XMLOutput.Attribute) =
    (("class", "other"), ("otherclass", "so-ky-hieu"))
}
