internal import JSONText
internal import PlanSyntax

extension TreeReader {
  /// A document, and those attached to it.
  func document(_ value: JSONValue) throws(Unfit) -> Document {
    let start = layout.text.count
    _ = layout.line("")
    var document = Document(range: TextRange(start, start))
    let facts = try HeaderReader(value, self)
    document.header = try facts.header()
    document.addressees = try facts.addressees(below: document.header)
    document.bases = try value.list("bases", basis)
    document.opening = try value.list("opening", block)
    document.sections = try value.list("sections", section)
    if let text = try value.text("closing") {
      document.closing = [
        try passage(text, citations: facts.ofClosing, at: facts.place("closing"))
      ]
    }
    document.recipients = try recipients(value)
    document.signature = try value.optional("signature", signature)
    document.notes = try value.list("notes", note)
    document.range = TextRange(start, layout.text.count)
    try keep(document.range, value)
    document.annexes = try value.list("annexes", annex)
    document.attachments = try value.list("attachments", self.document)
    return document
  }

  private func basis(_ value: JSONValue) throws(Unfit) -> LegalBasis {
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

  private func recipients(_ value: JSONValue) throws(Unfit) -> RecipientList? {
    let items = try value.list("recipients")
    let filing = try value.optional("filing")
    let label = try value.optional("printed")?.text("recipients")
    guard label != nil || filing != nil || !items.isEmpty else { return nil }
    return RecipientList(
      label: layout.line(label ?? "Nơi nhận:"), recipients: try items.map(recipient),
      filing: try filing.map(self.filing))
  }

  private func recipient(_ value: JSONValue) throws(Unfit) -> Recipient {
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

  private func filing(_ value: JSONValue) throws(Unfit) -> Filing {
    let units = try value.list("units", line)
    let start = Int(layout.piece("- ").start)
    let text = layout.line(try value.required("text").text())
    let range = TextRange(start, Int(text.end))
    try keep(range, value)
    return Filing(range: range, text: text, units: units.map { words(of: $0, in: text) ?? $0 })
  }

  private func signature(_ value: JSONValue) throws(Unfit) -> Signature {
    var signature = Signature(range: TextRange(layout.text.count, layout.text.count))
    signature.authority = try value.list("authority", line)
    signature.position = try line(value, "position")
    signature.signer = try line(value, "signer")
    let lines = signature.authority + [signature.position, signature.signer].compactMap { $0 }
    for line in lines { signature.range = signature.range.union(line) }
    try keep(signature.range, value)
    return signature
  }

  // MARK: Notes and annexes

  private func note(_ value: JSONValue) throws(Unfit) -> Note {
    Note(mark: try line(value, "mark") ?? layout.line(""), content: try passage(value))
  }

  private func annex(_ value: JSONValue) throws(Unfit) -> Annex {
    var annex = Annex(label: try line(value, "label") ?? layout.line(""))
    annex.title = try line(value, "title")
    if let reference = try value.text("reference") {
      annex.reference = try passage(reference, citations: value.list("citations"), at: nil)
    }
    try keep(annex.head, value)
    annex.blocks = try value.list("blocks", block)
    annex.sections = try value.list("sections", section)
    return annex
  }
}
