internal import PlanSyntax

/// What the writers of the XML formats share: running text, blocks, the foot, what is attached.
protocol PlanMarkup: AbreastWriter, ~Copyable {
  var out: XMLOutput { get set }
  var names: PartNames { get set }

  /// A writer of a document.
  init(out: consuming XMLOutput, _ document: Document)
  /// A writer that goes on where another is, into an output of its own.
  init(out: consuming XMLOutput, besides other: borrowing Self)
  /// Writes the document of a file with what belongs to it.
  mutating func write(main document: Document)

  /// The element of a paragraph, and the attribute that says what an element is.
  static var paragraph: StaticString { get }
  static var role: StaticString { get }

  /// Write what was found in running text.
  mutating func write(_ citation: Citation)
  mutating func write(_ mention: Mention)
  /// Write a list or a table, the `number`th of its kind in the part or item that is called `place`.
  mutating func write(_ items: [ListItem], _ number: Int, in place: String)
  mutating func write(_ table: Table, _ number: Int, in place: String)
  /// Write what is no running text.
  mutating func write(_ list: NamedList)
  mutating func write(_ signature: Signature)
  /// Write what comes with a document.
  mutating func write(_ annex: Annex, name: String)
  mutating func write(attached document: Document, name: String)
}

extension PlanMarkup where Self: ~Copyable {
  // MARK: Two threads

  init(besides other: borrowing Self, drain: @escaping ExportFormat.Drain) {
    self.init(out: XMLOutput(behindElementOf: other.out, drain: drain), besides: other)
  }

  mutating func flush() { out.flush() }

  mutating func append(elements: [UInt8]) { out.append(elements: elements) }

  mutating func skip(_ sections: Span<Section>) { names.skip(sections) }

  // MARK: Elements

  /// Opens an element that says what it is.
  mutating func open(_ element: StaticString, role: StaticString?) {
    out.open(element, role.map { (Self.role, .words($0)) })
  }

  /// Writes running text as an element on a line of its own.
  mutating func leaf(_ element: StaticString, _ passage: Passage?, role: StaticString? = nil) {
    guard let passage else { return }
    open(element, role: role)
    self.passage(passage)
    out.close()
  }

  /// Writes text as an element on a line of its own, where there is any.
  mutating func leaf(_ element: StaticString, _ range: TextRange?, role: StaticString? = nil) {
    out.leaf(element, range, role.map { (Self.role, .words($0)) })
  }

  /// Writes running text as a paragraph.
  mutating func paragraph(_ passage: Passage?, role: StaticString? = nil) {
    leaf(Self.paragraph, passage, role: role)
  }

  /// Writes text as a paragraph.
  mutating func line(_ range: TextRange?, role: StaticString? = nil) {
    leaf(Self.paragraph, range, role: role)
  }

  /// Writes what may be nothing into an element that may not be empty.
  mutating func filled(_ write: (inout Self) -> Void) {
    let count = out.blockCount
    write(&self)
    if out.blockCount == count { out.empty(Self.paragraph) }
  }

  // MARK: Running text

  /// Writes running text with its citations, links and values.
  mutating func passage(_ passage: Passage) {
    out.trimmed(passage).forEachPiece { piece in
      switch piece {
      case .text(let range): out.inner(range)
      case .citation(let citation): write(citation)
      case .mention(let mention): write(mention)
      }
    }
  }

  // MARK: Content

  /// Writes blocks of the part that is called `place`.
  mutating func write(_ blocks: [Block], in place: String) {
    var (lists, tables) = (0, 0)
    for block in blocks {
      switch block {
      case .paragraph(let text): paragraph(text)
      case .list(let items):
        lists += 1
        if !items.isEmpty { write(items, lists, in: place) }
      case .table(let table):
        tables += 1
        if table.width > 0 { write(table, tables, in: place) }
      }
    }
  }

  /// Writes what follows the numbered parts: closing, recipients, signature, notes.
  mutating func writeFoot(_ document: Document) {
    for passage in document.closing { paragraph(passage, role: "closing") }
    if let recipients = document.recipients { write(NamedList(recipients, in: out.transcript)) }
    if let signature = document.signature { write(signature) }
    if !document.notes.isEmpty { write(NamedList(document.notes)) }
  }

  /// Writes the annexes of a document, then what was issued with it.
  mutating func writeAttachments(of document: Document) {
    for annex in document.annexes { write(annex, name: names.take()) }
    for (index, attachment) in document.attachments.enumerated() {
      let name = names.annexName(document.annexes.count + index)
      let outer = names
      names = PartNames(attachment, prefix: name + "__", out.transcript.span)
      write(attached: attachment, name: name)
      names = outer
    }
  }
}

extension Table {
  /// How many cells the longest row has.
  var width: Int { rows.reduce(header.count) { max($0, $1.count) } }
}
