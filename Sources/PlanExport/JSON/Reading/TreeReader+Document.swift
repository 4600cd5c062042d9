internal import JSONText
internal import PlanSyntax

extension TreeReader {
  /// A document, and those attached to it.
  mutating func document(_ value: JSONValue) throws(Unfit) -> Document {
    let start = layout.text.count
    _ = layout.line("")
    var document = Document(range: TextRange(start, start))
    let facts = try FactReader(value)
    try header(value, facts, &document)
    for basis in try value.list("bases") { document.bases.append(try self.basis(basis)) }
    document.opening = try blocks(value.list("opening"))
    document.sections = try sections(value.list("sections"))
    if let text = try value.text("closing") {
      document.closing = [
        try passage(text, citations: facts.ofClosing, at: facts.place("closing"))
      ]
    }
    document.recipients = try recipients(value)
    document.signature = try value.optional("signature").map { part throws(Unfit) in
      try signature(part)
    }
    for note in try value.list("notes") { document.notes.append(try self.note(note)) }
    document.range = TextRange(start, layout.text.count)
    try keep(document.range, value)
    for annex in try value.list("annexes") { document.annexes.append(try self.annex(annex)) }
    for other in try value.list("attachments") {
      document.attachments.append(try self.document(other))
    }
    return document
  }

  private mutating func basis(_ value: JSONValue) throws(Unfit) -> LegalBasis {
    let content = try passage(value)
    let opener = try value.required("opener")
    guard
      let range = layout.find(
        try opener.text(), in: content.range, from: 0, near: Int(content.range.start))
    else {
      throw Unfit(
        opener, vi: "những chữ này không có trong căn cứ", en: "these words are not in the text")
    }
    return LegalBasis(opener: range, content: content)
  }

  // MARK: Foot

  private mutating func recipients(_ value: JSONValue) throws(Unfit) -> RecipientList? {
    let items = try value.list("recipients")
    let filing = try value.optional("filing")
    let label = try value.optional("printed")?.text("recipients")
    guard label != nil || filing != nil || !items.isEmpty else { return nil }
    var list = RecipientList(label: layout.line(label ?? "Nơi nhận:"))
    for item in items { list.recipients.append(try recipient(item)) }
    list.filing = try filing.map { value throws(Unfit) in try self.filing(value) }
    return list
  }

  private mutating func recipient(_ value: JSONValue) throws(Unfit) -> Recipient {
    let start = layout.piece("- ").start
    let name = layout.piece(try value.required("name").text())
    var purpose: TextRange?
    if let text = try value.text("purpose") {
      _ = layout.piece(" (")
      purpose = layout.piece(text)
      _ = layout.piece(")")
    }
    let range = TextRange(Int(start), Int(layout.line(";").end))
    try keep(range, value)
    return Recipient(range: range, name: name, purpose: purpose)
  }

  private mutating func filing(_ value: JSONValue) throws(Unfit) -> Filing {
    var units: [TextRange] = []
    for unit in try value.list("units") { units.append(layout.line(try unit.text())) }
    let start = Int(layout.piece("- ").start)
    let text = layout.line(try value.required("text").text())
    let range = TextRange(start, Int(text.end))
    try keep(range, value)
    return Filing(range: range, text: text, units: units)
  }

  private mutating func signature(_ value: JSONValue) throws(Unfit) -> Signature {
    var signature = Signature(range: TextRange(layout.text.count, layout.text.count))
    for text in try value.list("authority") {
      signature.authority.append(layout.line(try text.text()))
    }
    signature.position = try line(value, "position")
    signature.signer = try line(value, "signer")
    let lines = signature.authority + [signature.position, signature.signer].compactMap { $0 }
    for line in lines { signature.range = signature.range.union(line) }
    try keep(signature.range, value)
    return signature
  }

  // MARK: Notes and annexes

  private mutating func note(_ value: JSONValue) throws(Unfit) -> Note {
    Note(mark: try line(value, "mark") ?? layout.line(""), content: try passage(value))
  }

  private mutating func annex(_ value: JSONValue) throws(Unfit) -> Annex {
    var annex = Annex(label: try line(value, "label") ?? layout.line(""))
    annex.title = try line(value, "title")
    if let reference = try value.text("reference") {
      annex.reference = try passage(reference, citations: value.list("citations"), at: nil)
    }
    try keep(annex.head, value)
    annex.blocks = try blocks(value.list("blocks"))
    annex.sections = try sections(value.list("sections"))
    return annex
  }
}
