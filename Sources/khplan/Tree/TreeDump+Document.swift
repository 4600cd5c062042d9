import PlanSyntax

extension TreeDump {
  mutating func document(_ document: Document, _ name: String, depth: Int) {
    node(name, document.range, document.header.regime.rawValue, depth: depth)
    header(document.header, depth: depth + 1)
    if let addressees = document.addressees {
      node("addressees", addressees.label, depth: depth + 1)
      for item in addressees.items { passage("addressee", item, depth: depth + 2) }
    }
    for basis in document.bases { passage("basis", basis.content, depth: depth + 1) }
    for block in document.opening { self.block(block, depth: depth + 1) }
    for section in document.sections { self.section(section, depth: depth + 1) }
    for closing in document.closing { passage("closing", closing, depth: depth + 1) }
    foot(document, depth: depth + 1)
    for annex in document.annexes { self.annex(annex, depth: depth + 1) }
    for attachment in document.attachments {
      self.document(attachment, "attachment", depth: depth + 1)
    }
  }

  private mutating func header(_ header: Header, depth: Int) {
    for line in header.national { node("national", line, depth: depth) }
    node("parent", header.parent, depth: depth)
    node("issuer", header.issuer, depth: depth)
    node("number", header.number?.range, depth: depth)
    node("place", header.place, depth: depth)
    node("date", header.date?.range, header.date.map { describe($0.date) } ?? "", depth: depth)
    node("secrecy", header.marks.secrecy, depth: depth)
    node("urgency", header.marks.urgency, depth: depth)
    node("kind", header.kindName, header.kind.map { "\($0.name)" } ?? "", depth: depth)
    node("subject", header.subject, depth: depth)
    node("enactor", header.enactor, depth: depth)
    if let reference = header.reference { passage("reference", reference, depth: depth) }
  }

  private mutating func foot(_ document: Document, depth: Int) {
    if let list = document.recipients {
      node("recipients", list.label, depth: depth)
      for recipient in list.recipients {
        node("recipient", recipient.range, depth: depth + 1)
        node("purpose", recipient.purpose, depth: depth + 2)
      }
      node("filing", list.filing?.range, depth: depth + 1)
    }
    if let signature = document.signature {
      node("signature", signature.range, depth: depth)
      for line in signature.authority { node("authority", line, depth: depth + 1) }
      node("position", signature.position, depth: depth + 1)
      node("signer", signature.signer, depth: depth + 1)
    }
    for note in document.notes { passage("note", note.content, depth: depth) }
  }

  private mutating func annex(_ annex: Annex, depth: Int) {
    node("annex", annex.label, depth: depth)
    node("title", annex.title, depth: depth + 1)
    if let reference = annex.reference { passage("reference", reference, depth: depth + 1) }
    for block in annex.blocks { self.block(block, depth: depth + 1) }
    for section in annex.sections { self.section(section, depth: depth + 1) }
  }
}
