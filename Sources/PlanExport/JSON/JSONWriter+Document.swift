internal import PlanSyntax

extension JSONWriter {
  /// Writes a document.
  mutating func write(_ document: Document) {
    out.beginObject()
    writeHeader(document)
    list("bases", document.bases) { $0.write($1) }
    list("opening", document.opening) { $0.write($1) }
    out.key("sections")
    write(main: document.sections)
    text("closing", document.closingRange)
    writeFoot(document)
    list("notes", document.notes) { $0.write($1) }
    list("annexes", document.annexes) { $0.write($1) }
    list("attachments", document.attachments) { $0.write($1) }
    list("citations", document.factCitations) { $0.write($1) }
    span(document.range)
    writeSpans(document)
    writePrinted(document)
    out.endObject()
  }

  /// The words of the document that the facts give in another form, or not at all.
  private mutating func writePrinted(_ document: Document) {
    let header = document.header
    out.key("printed")
    out.beginObject()
    if !header.national.isEmpty {
      list("national", header.national) { $0.text($1) }
    }
    printed("kind", header.kindName)
    printed("number", header.number?.range)
    printed("date", header.date?.range)
    printed("addressees", document.addressees?.label)
    printed("recipients", document.recipients?.label)
    out.endObject()
  }

  private mutating func printed(_ name: StaticString, _ range: TextRange?) {
    guard let range, !range.isEmpty else { return }
    out.key(name)
    text(range)
  }

  /// Where the facts stand that are plain strings in the contract, and how sure restoration is of
  /// them.
  private mutating func writeSpans(_ document: Document) {
    let header = document.header
    let places: [(StaticString, TextRange?)] = [
      ("kind", header.kindName), ("issuer", header.issuer), ("parent", header.parent),
      ("place", header.place), ("date", header.date?.range), ("subject", header.subject),
      ("secrecy", header.marks.secrecy), ("urgency", header.marks.urgency),
      ("enactor", header.enactor), ("reference", header.reference?.range),
      ("closing", document.closingRange),
    ]
    out.key("spans")
    out.beginObject()
    for case (let name, let range?) in places {
      out.key(name)
      place(range)
    }
    list("addressees", document.addressees?.items ?? []) { $0.place($1.range) }
    out.endObject()
    guard isRestored else { return }
    out.key("confidences")
    out.beginObject()
    for case (let name, let range?) in places {
      guard let confidence = confidence(of: range) else { continue }
      out.key(name)
      out.value(share: confidence)
    }
    out.endObject()
  }

  /// Writes an array of values.
  mutating func list<Element>(
    _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    out.beginArray()
    for element in elements { body(&self, element) }
    out.endArray()
  }

  /// Writes a member that is an array of values.
  mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    out.key(name)
    list(elements, body)
  }

  // MARK: Header

  private mutating func writeHeader(_ document: Document) {
    let header = document.header
    out.key("kind")
    kindOrLetter(document)
    out.member("regime", document.regime.rawValue)
    out.key("issuer")
    writeIssuer(header)
    out.key("number")
    writeNumber(header.number, ofLetter: document.isLetter)
    text("place", header.place)
    out.key("date")
    date(header.date?.date)
    text("subject", header.subject)
    text("enactor", header.enactor)
    text("reference", header.reference?.range)
    list("addressees", document.addressees?.items ?? []) { $0.text($1.range) }
    out.key("marks")
    out.beginObject()
    text("secrecy", header.marks.secrecy)
    text("urgency", header.marks.urgency)
    out.endObject()
  }

  private mutating func kindOrLetter(_ document: Document) {
    if let found = document.header.kind { return kind(found) }
    out.beginObject()
    out.key("code")
    out.null()
    out.key("name")
    if document.isLetter { out.value("Công văn") } else { out.null() }
    out.endObject()
  }

  private mutating func writeIssuer(_ header: Header) {
    out.beginObject()
    text("name", header.issuer)
    text("parent", header.parent)
    out.endObject()
  }

  private mutating func writeNumber(_ line: NumberLine?, ofLetter isLetter: Bool) {
    guard let line else { return out.null() }
    out.beginObject()
    out.key("text")
    if let number = line.number { canonical(number) } else { out.null() }
    text("serial", line.number?.serial)
    out.key("year")
    if let year = line.number?.year, year > 0 { out.value(Int(year)) } else { out.null() }
    let parts = line.number.map { $0.symbolParts(plan.transcript.text.span, ofLetter: isLetter) }
    text("kind", parts?.kind)
    text("issuer", parts?.issuer)
    span(line.range)
    out.endObject()
  }

  // MARK: Foot

  private mutating func writeFoot(_ document: Document) {
    list("recipients", document.recipients?.recipients ?? []) { $0.write($1) }
    out.key("filing")
    if let filing = document.recipients?.filing { write(filing) } else { out.null() }
    out.key("signature")
    if let signature = document.signature { write(signature) } else { out.null() }
  }

  private mutating func write(_ recipient: Recipient) {
    out.beginObject()
    text("name", recipient.name)
    text("purpose", recipient.purpose)
    span(recipient.range)
    out.endObject()
  }

  private mutating func write(_ filing: Filing) {
    out.beginObject()
    text("text", filing.text)
    list("units", filing.units) { $0.text($1) }
    span(filing.range)
    out.endObject()
  }

  private mutating func write(_ signature: Signature) {
    out.beginObject()
    list("authority", signature.authority) { $0.text($1) }
    text("position", signature.position)
    text("signer", signature.signer)
    span(signature.range)
    out.endObject()
  }

  private mutating func write(_ note: Note) {
    out.beginObject()
    text("mark", note.mark.isEmpty ? nil : note.mark)
    passage(note.content)
    out.endObject()
  }

  private mutating func write(_ annex: Annex) {
    out.beginObject()
    text("label", annex.label.isEmpty ? nil : annex.label)
    text("title", annex.title)
    text("reference", annex.reference?.range)
    list("citations", annex.reference?.citations ?? []) { $0.write($1) }
    list("blocks", annex.blocks) { $0.write($1) }
    out.key("sections")
    write(annex.sections.span)
    span(annex.head)
    out.endObject()
  }
}

extension Annex {
  /// The label, title and reference.
  var head: TextRange {
    let parts = [label.isEmpty ? nil : label, title, reference?.range].compactMap { $0 }
    return parts.dropFirst().reduce(parts.first ?? label) { $0.union($1) }
  }
}
