internal import PlanSyntax

extension DocBookWriter {
  /// Writes the facts of a document's header.
  mutating func writeInfo(_ document: Document) {
    let header = document.header
    out.open("info")
    writeTitle(header)
    for range in header.national { fact("bibliomisc", range, role: "national") }
    writeIssuer(header)
    if let line = header.number { write(line) }
    if let place = header.place {
      out.open("address")
      out.inline("city", place)
      out.close()
    }
    if let date = header.date { fact("date", date.range, role: "issued") }
    if let secrecy = header.marks.secrecy { fact("releaseinfo", secrecy, role: "secrecy") }
    if let urgency = header.marks.urgency { fact("releaseinfo", urgency, role: "urgency") }
    out.close()
  }

  /// The kind is the title and the subject its subtitle; a letter has its subject only.
  private mutating func writeTitle(_ header: Header) {
    out.open("title")
    if let title = header.kindName ?? header.subject { out.text(title) }
    out.close()
    guard header.kindName != nil, let subject = header.subject else { return }
    out.leaf("subtitle", subject)
  }

  private mutating func writeIssuer(_ header: Header) {
    guard let name = header.issuer ?? header.parent else { return }
    out.open("org", ["role": "issuer"])
    fact("orgname", name)
    if header.issuer != nil, let parent = header.parent {
      out.open("affiliation", ["role": "parent"])
      fact("orgname", parent)
      out.close()
    }
    out.close()
  }

  private mutating func write(_ line: NumberLine) {
    out.open("biblioid", ["class": "other", "otherclass": "so-ky-hieu"])
    line.range.forEachRun(of: [line.number?.range ?? line.range]) { run, index in
      if index == nil { phrase(run, role: "label") } else { out.inner(run) }
    }
    out.close()
  }

  private mutating func fact(
    _ element: StaticString, _ range: TextRange, role: StaticString? = nil
  ) {
    open(element, role: role)
    out.text(range)
    out.close()
  }

  /// Writes a run of a text as a phrase, the blanks at its ends outside.
  mutating func phrase(_ range: TextRange, role: StaticString) {
    let words = out.trimmed(range)
    out.inner(TextRange(Int(range.start), Int(words.start)))
    if !words.isEmpty {
      out.begin("phrase")
      out.attribute("role", role)
      out.text(words)
      out.end()
    }
    out.inner(TextRange(Int(words.end), Int(range.end)))
  }
}
