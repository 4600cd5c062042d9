internal import PlanSyntax

extension DocBookWriter {
  mutating func write(_ list: RecipientList) {
    line(list.label, role: "recipients")
    guard !list.recipients.isEmpty || list.filing != nil else { return }
    out.open("itemizedlist", ["role": "recipients"])
    for recipient in list.recipients {
      let parts = [recipient.name, recipient.purpose ?? TextRange(0, 0)]
      item(recipient.range, parts, roles: ["recipient", "purpose"])
    }
    if let filing = list.filing {
      item(
        filing.range, filing.units, roles: Array(repeating: "unit", count: filing.units.count),
        role: "filing")
    }
    out.close()
  }

  /// Writes an item whose parts have roles; the list's own mark before the first word is left out.
  private mutating func item(
    _ range: TextRange, _ parts: [TextRange], roles: [StaticString], role: StaticString? = nil
  ) {
    open("listitem", role: role)
    out.open("para")
    out.withoutMark(range).forEachRun(of: parts) { run, part in
      if let part { phrase(run, role: roles[part]) } else { out.inner(run) }
    }
    out.close()
    out.close()
  }

  mutating func write(_ signature: Signature) {
    for line in signature.lines where out.hasWords(line.range) {
      open("para", role: line.role.name)
      let element: StaticString? =
        switch line.role {
        case .position: "jobtitle"
        case .signer: "personname"
        case .authority, .other: nil
        }
      if let element { out.begin(element) }
      out.text(line.range)
      if element != nil { out.end() }
      out.close()
    }
  }

  mutating func write(_ notes: [Note]) {
    out.open("variablelist", ["role": "notes"])
    for note in notes {
      out.open("varlistentry")
      out.leaf("term", note.mark)
      out.open("listitem")
      paragraph(note.content)
      out.close()
      out.close()
    }
    out.close()
  }
}
