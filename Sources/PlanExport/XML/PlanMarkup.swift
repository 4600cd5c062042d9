internal import PlanSyntax

/// What the writers of the XML formats share: running text, paragraphs, blocks, and the foot.
protocol PlanMarkup: ~Copyable {
  var out: XMLOutput { get set }

  /// The element of a paragraph, and the attribute that says what a paragraph is.
  static var paragraph: StaticString { get }
  static var role: StaticString { get }

  /// Write what was found in running text.
  mutating func write(_ citation: Citation)
  mutating func write(_ mention: Mention)
  /// Write a list or a table, the `number`th of its kind in the part or item that is called `place`.
  mutating func write(_ items: [ListItem], _ number: Int, in place: String)
  mutating func write(_ table: Table, _ number: Int, in place: String)
  /// Write the parts of a foot.
  mutating func write(_ list: RecipientList)
  mutating func write(_ signature: Signature)
  mutating func write(_ notes: [Note])
}

extension PlanMarkup where Self: ~Copyable {
  /// Writes running text with its citations, links and values.
  mutating func passage(_ passage: Passage) {
    var trimmed = passage
    trimmed.range = out.trimmed(passage.range)
    trimmed.forEachPiece { piece in
      switch piece {
      case .text(let range): out.inner(range)
      case .citation(let citation): write(citation)
      case .mention(let mention): write(mention)
      }
    }
  }

  /// Writes running text as an element on a line of its own.
  mutating func leaf(_ element: StaticString, _ passage: Passage, role: StaticString? = nil) {
    open(element, role: role)
    self.passage(passage)
    out.close()
  }

  /// Writes running text as a paragraph.
  mutating func paragraph(_ passage: Passage, role: StaticString? = nil) {
    leaf(Self.paragraph, passage, role: role)
  }

  /// Writes text as a paragraph.
  mutating func line(_ range: TextRange, role: StaticString? = nil) {
    open(Self.paragraph, role: role)
    out.text(range)
    out.close()
  }

  /// Fills an element that may not be empty.
  mutating func emptyParagraph() { out.empty(Self.paragraph) }

  /// Opens an element that says what it is.
  mutating func open(
    _ element: StaticString, _ attributes: XMLOutput.Attributes = [:], role: StaticString?
  ) {
    out.open(element, attributes)
    if let role { out.attribute(Self.role, role) }
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
        write(table, tables, in: place)
      }
    }
  }

  /// Writes what follows the numbered parts: closing, recipients, signature, notes.
  mutating func writeFoot(_ document: Document) {
    for passage in document.closing { paragraph(passage, role: "closing") }
    if let recipients = document.recipients { write(recipients) }
    if let signature = document.signature { write(signature) }
    if !document.notes.isEmpty { write(document.notes) }
  }
}

extension Document {
  /// Whether anything follows the last numbered part.
  var hasFoot: Bool {
    !closing.isEmpty || recipients != nil || signature != nil || !notes.isEmpty
  }
}

extension Table {
  /// How many cells the longest row has.
  var width: Int { rows.reduce(header.count) { max($0, $1.count) } }
}
