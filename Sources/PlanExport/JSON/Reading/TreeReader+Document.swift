internal import JSONText
internal import PlanSyntax

extension TreeReader {
  /// A document, and those attached to it.
  mutating func document(_ value: JSONValue) throws(Unfit) -> Document {
    let start = layout.text.count
    _ = layout.line("")
    var document = Document(range: TextRange(start, start))
    try header(value, &document)
    for basis in try value.list("bases") { document.bases.append(try self.basis(basis)) }
    document.opening = try blocks(value.list("opening"))
    document.sections = try sections(value.list("sections"))
    try closing(value, &document)
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

  // MARK: Header

  private mutating func header(_ value: JSONValue, _ document: inout Document) throws(Unfit) {
    var header = Header()
    let printed = try value.optional("printed") ?? JSONValue(.object([]))
    let spans = try value.optional("spans") ?? JSONValue(.object([]))
    if try value.text("regime") == "party" { header.regime = .party }
    for line in try printed.list("national") {
      header.national.append(layout.line(try line.text()))
    }
    if let issuer = try value.optional("issuer") {
      header.parent = try fact(issuer, "parent", spans)
      header.issuer = try line(issuer, "name")
      try keep(header.issuer, "issuer", spans)
    }
    header.number = try numberLine(value.optional("number"), printed)
    header.place = try fact(value, "place", spans)
    header.date = try date(value, printed, spans)
    if let marks = try value.optional("marks") {
      header.marks.secrecy = try line(marks, "secrecy")
      header.marks.urgency = try line(marks, "urgency")
    }
    let kind = try value.optional("kind")
    header.kind = try kind.flatMap { value throws(Unfit) in try self.kind(value) }
    if header.kind?.isLetter == true { header.kind = nil }
    header.kindName = try printed.text("kind").map { layout.line($0) }
    if header.kindName == nil, let name = header.kind?.name {
      header.kindName = layout.line("\(name)")
    }
    try keep(header.kindName, "kind", spans)
    header.subject = try fact(value, "subject", spans)
    header.enactor = try fact(value, "enactor", spans)
    document.header = header
    try facts(value, printed, spans, &document)
    let isLetter = try kind?.text("name") == "Công văn"
    if isLetter, document.addressees == nil, header.number == nil {
      document.addressees = Addressees(label: layout.line(""), items: [])
    }
  }

  /// The reference and the addressees, which share one list of citations with the closing.
  private mutating func facts(
    _ value: JSONValue, _ printed: JSONValue, _ spans: JSONValue, _ document: inout Document
  ) throws(Unfit) {
    let reference = try spans.optional("reference").map { span throws(Unfit) in try place(span) }
    let closing = try spans.optional("closing").map { span throws(Unfit) in try place(span) }
    var own: [JSONValue] = []
    var ofReference: [JSONValue] = []
    for citation in try value.list("citations") {
      let start = try span(citation)?.start.byte ?? -1
      if let reference, reference.start.byte <= start, start < reference.end.byte {
        ofReference.append(citation)
      } else if closing.map({ $0.start.byte <= start && start < $0.end.byte }) != true {
        own.append(citation)
      }
    }
    if let text = try value.text("reference") {
      let passage = try passage(text, citations: ofReference, place: reference)
      document.header.reference = passage
    }
    let items = try value.list("addressees")
    let label = try printed.text("addressees")
    guard label != nil || !items.isEmpty else { return }
    var addressees = Addressees(label: layout.line(label ?? ""), items: [])
    for item in items {
      let text = try item.text()
      var taken: [JSONValue] = []
      while let next = own.first, text.contains(try next.required("text").text()) {
        taken.append(own.removeFirst())
      }
      addressees.items.append(try passage(text, citations: taken, place: nil))
    }
    document.addressees = addressees
  }

  private mutating func closing(
    _ value: JSONValue, _ document: inout Document
  ) throws(Unfit) {
    guard let text = try value.text("closing") else { return }
    let spans = try value.optional("spans") ?? JSONValue(.object([]))
    let place = try spans.optional("closing").map { span throws(Unfit) in try self.place(span) }
    var own: [JSONValue] = []
    for citation in try value.list("citations") {
      let start = try span(citation)?.start.byte ?? -1
      if let place, place.start.byte <= start, start < place.end.byte { own.append(citation) }
    }
    document.closing = [try passage(text, citations: own, place: place)]
  }

  /// A fact that is a plain text, with the place that is given for it.
  private mutating func fact(
    _ value: JSONValue, _ name: String, _ spans: JSONValue
  ) throws(Unfit) -> TextRange? {
    let range = try line(value, name)
    try keep(range, name, spans)
    return range
  }

  private mutating func keep(
    _ range: TextRange?, _ name: String, _ spans: JSONValue
  ) throws(Unfit) {
    guard let range, let span = try spans.optional(name) else { return }
    let place = try place(span)
    layout.place(range, from: place.start, to: place.end)
  }

  private mutating func date(
    _ value: JSONValue, _ printed: JSONValue, _ spans: JSONValue
  ) throws(Unfit) -> DatedText? {
    let date = try value.optional("date")
    let words = try printed.text("date")
    let given = try value.text("date")
    guard let text = words ?? given else { return nil }
    let range = layout.line(text)
    try keep(range, "date", spans)
    return DatedText(range: range, date: try self.date(date))
  }

  private mutating func numberLine(
    _ value: JSONValue?, _ printed: JSONValue
  ) throws(Unfit) -> NumberLine? {
    guard let value else { return nil }
    var number = try self.number(value.optional("text"))
    let parts = [try value.text("kind"), try value.text("issuer")].compactMap { $0 }
    if !parts.isEmpty {
      let symbol = layout.line(parts.joined(separator: number?.shape == .party ? "/" : "-"))
      number?.symbol = symbol
    }
    let canonical = try value.text("text")
    let words = try printed.text("number")
    let range = layout.line(words ?? canonical ?? "")
    try keep(range, value)
    return NumberLine(range: range, number: number)
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
    let range = layout.line(try value.required("text").text())
    try keep(range, value)
    return Filing(range: range, units: units)
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
      annex.reference = try passage(reference, citations: value.list("citations"), place: nil)
    }
    annex.blocks = try blocks(value.list("blocks"))
    annex.sections = try sections(value.list("sections"))
    return annex
  }
}
