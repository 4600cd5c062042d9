internal import PlanSyntax
internal import VietnameseText

extension TextWriter {
  /// Writes a document with what belongs to it.
  mutating func write(_ document: Document) {
    write(document.header)
    if let addressees = document.addressees { write(addressees) }
    write(document.bases)
    write(document.opening)
    for section in document.sections { write(section) }
    for passage in document.closing { line(passage.range) }
    if let recipients = document.recipients { write(recipients) }
    if let signature = document.signature { write(signature) }
    write(document.notes)
    for annex in document.annexes { write(annex) }
    for attachment in document.attachments { write(attachment) }
  }

  // MARK: Header

  private mutating func write(_ header: Header) {
    line(header.parent, close: true)
    line(header.issuer)
    for (index, range) in header.national.enumerated() {
      line(range, close: index + 1 < header.national.count)
    }
    line(header.number?.range)
    if header.kind == nil { line(header.subject) }
    write(header.place, header.date)
    line(header.marks.secrecy)
    line(header.marks.urgency)
    line(header.kindName, close: header.subject != nil)
    if header.kind != nil { line(header.subject) }
    line(header.reference?.range)
    line(header.enactor)
  }

  private mutating func write(_ place: TextRange?, _ date: DatedText?) {
    guard place != nil || date != nil else { return }
    beginLine()
    if let place { write(place) }
    if place != nil, date != nil { write(", ") }
    if let date { write(date.range) }
    endLine()
  }

  private mutating func write(_ addressees: Addressees) {
    beginLine()
    write(addressees.label)
    if addressees.items.count == 1, let only = addressees.items.first {
      write(byte: 0x20)
      write(only.range)
      return endLine()
    }
    endLine()
    for item in addressees.items {
      beginLine()
      write("- ")
      write(item.range)
      write(byte: 0x3B)
      endLine()
    }
  }

  /// Grounds that begin with a small letter stand in one paragraph with those before them.
  private mutating func write(_ bases: [LegalBasis]) {
    for (index, basis) in bases.enumerated() {
      let start = Int(basis.content.range.start)
      if index == 0 || !text.span.foldedLetter(at: start).isLower {
        if index > 0 { endLine() }
        beginLine()
      } else {
        write(byte: 0x20)
      }
      write(basis.content.range)
    }
    if !bases.isEmpty { endLine() }
  }

  // MARK: Foot

  private mutating func write(_ list: RecipientList) {
    line(list.label, close: true)
    for recipient in list.recipients { item(recipient.range) }
    line(list.filing?.range, close: true)
    endList()
  }

  /// Writes an item with a dash, whatever its bullet is.
  private mutating func item(_ range: TextRange) {
    var content =
      text[range.bounds].firstIndex { !Self.bullets.contains($0) } ?? Int(range.start)
    // back to where the character begins that shares its first bytes with a bullet
    while content > Int(range.start), text[content] & 0xC0 == 0x80 { content -= 1 }
    beginLine()
    write("- ")
    write(TextRange(content, Int(range.end)))
    endLine(close: true)
  }

  /// Dashes and dots in ASCII, and the bytes of "–", "—", "•" and "·".
  private static let bullets: [UInt8] = [
    0x20, 0x09, 0x2D, 0x2B, 0x2A, 0xE2, 0x80, 0x93, 0x94, 0xA2, 0xC2, 0xB7,
  ]

  private mutating func write(_ signature: Signature) {
    let lines = signature.lines(text)
    for (index, line) in lines.enumerated() {
      self.line(line.range, close: index + 1 < lines.count && lines[index + 1].role != .signer)
    }
    endList()
  }

  /// A rule stands above notes that a bare number marks, which is how they are known.
  private mutating func write(_ notes: [Note]) {
    if let mark = notes.first?.mark, !mark.isEmpty, text[Int(mark.start)] != 0x5B {
      beginLine()
      write("_______________")
      endLine(close: true)
    }
    for note in notes {
      beginLine()
      write(note.mark)
      if !note.mark.isEmpty { write(byte: 0x20) }
      write(note.content.range)
      endLine()
    }
  }

  // MARK: Annexes

  private mutating func write(_ annex: Annex) {
    line(annex.label, close: true)
    line(annex.title, close: true)
    line(annex.reference?.range)
    endList()
    write(annex.blocks)
    for section in annex.sections { write(section) }
  }
}
