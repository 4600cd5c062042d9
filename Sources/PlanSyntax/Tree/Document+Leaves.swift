extension Document {
  /// Visits the ranges that hold the document's own text, each once, with the name of their node.
  ///
  /// Together with the leftovers they cover the transcript: nothing is lost, nothing told twice.
  public func forEachLeaf(_ body: (StaticString, TextRange) -> Void) {
    header.forEachLeaf(body)
    if let addressees {
      body("addressees", addressees.label)
      for item in addressees.items { body("addressee", item.range) }
    }
    for basis in bases { body("basis", basis.content.range) }
    for block in opening { block.forEachLeaf(body) }
    let parts = sections.span
    for index in parts.indices { parts[index].forEachLeaf(body) }
    for passage in closing { body("closing", passage.range) }
    recipients?.forEachLeaf(body)
    if let signature { body("signature", signature.range) }
    for note in notes {
      body("noteMark", note.mark)
      body("note", note.content.range)
    }
    for annex in annexes { annex.forEachLeaf(body) }
    for attachment in attachments { attachment.forEachLeaf(body) }
  }
}

extension Header {
  func forEachLeaf(_ body: (StaticString, TextRange) -> Void) {
    for range in national { body("national", range) }
    let facts: [(StaticString, TextRange?)] = [
      ("parent", parent), ("issuer", issuer), ("number", number?.range), ("place", place),
      ("date", date?.range), ("secrecy", marks.secrecy), ("urgency", marks.urgency),
      ("kind", kindName), ("subject", subject), ("reference", reference?.range),
      ("enactor", enactor),
    ]
    for (name, range) in facts {
      if let range { body(name, range) }
    }
  }
}

extension Section {
  func forEachLeaf(_ body: (StaticString, TextRange) -> Void) {
    body("mark", mark)
    if let heading { body("heading", heading.range) }
    let pieces = blocks.span
    for index in pieces.indices { pieces[index].forEachLeaf(body) }
    let parts = sections.span
    for index in parts.indices { parts[index].forEachLeaf(body) }
  }
}

extension Block {
  func forEachLeaf(_ body: (StaticString, TextRange) -> Void) {
    switch self {
    case .paragraph(let passage): body("paragraph", passage.range)
    case .list(let items): for item in items { item.forEachLeaf(body) }
    case .table(let table): body("table", table.range)
    }
  }
}

extension ListItem {
  func forEachLeaf(_ body: (StaticString, TextRange) -> Void) {
    body("bullet", mark)
    body("item", content.range)
    for item in items { item.forEachLeaf(body) }
  }
}

extension RecipientList {
  func forEachLeaf(_ body: (StaticString, TextRange) -> Void) {
    body("recipients", label)
    for recipient in recipients { body("recipient", recipient.range) }
    if let filing { body("filing", filing.range) }
  }
}

extension Annex {
  func forEachLeaf(_ body: (StaticString, TextRange) -> Void) {
    body("annexLabel", label)
    if let title { body("annexTitle", title) }
    if let reference { body("reference", reference.range) }
    let pieces = blocks.span
    for index in pieces.indices { pieces[index].forEachLeaf(body) }
    let parts = sections.span
    for index in parts.indices { parts[index].forEachLeaf(body) }
  }
}
