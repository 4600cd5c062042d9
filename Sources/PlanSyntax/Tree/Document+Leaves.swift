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
    sections.span.forEachLeaf(body)
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

extension Span where Element == Section {
  // Parts are visited where they lie: a copy of each would cost more than the visit.
  func forEachLeaf(_ body: (StaticString, TextRange) -> Void) {
    for index in indices {
      body("mark", self[index].mark)
      if let heading = self[index].heading?.range { body("heading", heading) }
      self[index].blocks.span.forEachLeaf(body)
      self[index].sections.span.forEachLeaf(body)
    }
  }
}

extension Span where Element == Block {
  func forEachLeaf(_ body: (StaticString, TextRange) -> Void) {
    for index in indices { self[index].forEachLeaf(body) }
  }
}

extension Block {
  func forEachLeaf(_ body: (StaticString, TextRange) -> Void) {
    switch self {
    case .paragraph(let passage): body("paragraph", passage.range)
    case .list(let items): items.span.forEachLeaf(body)
    case .table(let table): body("table", table.range)
    }
  }
}

extension Span where Element == ListItem {
  func forEachLeaf(_ body: (StaticString, TextRange) -> Void) {
    for index in indices {
      body("bullet", self[index].mark)
      body("item", self[index].content.range)
      self[index].items.span.forEachLeaf(body)
    }
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
    blocks.span.forEachLeaf(body)
    sections.span.forEachLeaf(body)
  }
}
