internal import PlanSyntax

extension AkomaNtosoWriter {
  /// Writes what follows the body: closing, recipients, signature, notes.
  mutating func writeConclusions(_ document: Document) {
    guard document.hasFoot else { return }
    out.open("conclusions")
    writeFoot(document)
    out.close()
  }

  mutating func write(_ list: RecipientList) {
    let filing = list.filing.map { [$0.range] } ?? []
    let items = list.recipients.map(\.range) + filing
    guard !items.isEmpty else { return line(list.label, role: "recipients") }
    let name = "\(names.prefix)recipients"
    openList(name, "recipients", introduction: list.label)
    for (index, range) in items.enumerated() {
      let isFiling = index == list.recipients.count
      openItem("\(name)__item_\(index + 1)", role: isFiling ? "filing" : nil)
      line(out.withoutMark(range))
      out.close()
    }
    out.close()
  }

  mutating func write(_ signature: Signature) {
    out.open("p", ["class": "signature"])
    out.begin("signature")
    var isFirst = true
    for line in signature.lines where out.hasWords(line.range) {
      if !isFirst {
        out.begin("eol")
        out.end()
        out.text("\n")
      }
      isFirst = false
      switch line.role {
      case .position: mark("role", refersTo: "position")
      case .signer: mark("person", refersTo: "signer")
      case .authority, .other: break
      }
      out.text(line.range)
      if line.role == .position || line.role == .signer { out.end() }
    }
    out.end()
    out.close()
  }

  mutating func write(_ notes: [Note]) {
    let name = "\(names.prefix)notes"
    openList(name, "notes")
    for (index, note) in notes.enumerated() {
      openItem("\(name)__item_\(index + 1)")
      if !note.mark.isEmpty { out.leaf("num", note.mark) }
      paragraph(note.content)
      out.close()
    }
    out.close()
  }
}
