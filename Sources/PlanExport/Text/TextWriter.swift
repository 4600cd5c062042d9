internal import PlanSyntax

/// Writes a document as plain text that the parser reads as the same document.
///
/// Every paragraph is one line, a blank line stands between paragraphs, marks and bullets are
/// written in one way, and the cells of a table stand between bars. What was set aside (page
/// numbers, rules, what is no part of the document) is not written.
struct TextWriter: ~Copyable {
  let text: UnsafeBufferPointer<UInt8>
  private var sink: OutputBuffer
  /// Whether something stands before what comes next, and whether a blank line parts them.
  private var isFirst = true
  private var isClose = false

  init(text: UnsafeBufferPointer<UInt8>, sink: consuming OutputBuffer) {
    self.text = text
    self.sink = sink
  }

  /// Hands over what is held.
  mutating func finish() { sink.flush() }

  // MARK: Lines

  /// Begins a paragraph.
  mutating func beginLine() {
    if !isFirst, !isClose { sink.append(0x0A) }
    isFirst = false
  }

  /// Ends a paragraph; `close` puts the next one right below it.
  mutating func endLine(close: Bool = false) {
    sink.append(0x0A)
    isClose = close
  }

  /// Writes a range as a paragraph.
  mutating func line(_ range: TextRange?, close: Bool = false) {
    guard let range, !range.isEmpty else { return }
    beginLine()
    write(range)
    endLine(close: close)
  }

  /// Lets a blank line follow what was written close together.
  mutating func endList() { isClose = false }

  /// Writes the words of a range.
  mutating func write(_ range: TextRange) {
    sink.folded(UnsafeBufferPointer(rebasing: text[range.bounds]))
  }

  /// Writes fixed words.
  mutating func write(_ words: StaticString) { sink.write(words) }
  /// Writes a number.
  mutating func write(_ number: Int) { sink.write(number) }
  /// Writes a byte.
  mutating func write(byte: UInt8) { sink.append(byte) }

  // MARK: Blocks

  /// Writes blocks.
  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let passage): line(passage.range)
    case .list(let items): for item in items { write(item) }
    case .table(let table): write(table)
    }
  }

  private mutating func write(_ item: ListItem) {
    beginLine()
    write(item.marker.text)
    if !item.content.range.isEmpty { write(byte: 0x20) }
    write(item.content.range)
    endLine()
    for inner in item.items { write(inner) }
  }

  private mutating func write(_ table: Table) {
    beginLine()
    if !table.header.isEmpty { write(row: table.header) }
    for row in table.rows { write(row: row) }
    endList()
  }

  private mutating func write(row: [Passage]) {
    for cell in row {
      write("| ")
      write(cell.range)
      if !cell.range.isEmpty { write(byte: 0x20) }
    }
    write(byte: 0x7C)
    endLine(close: true)
  }

  // MARK: Sections

  /// Writes a part and the parts below it.
  mutating func write(_ section: Section) {
    beginLine()
    mark(section)
    var rest = section.blocks[...]
    if let heading = section.heading {
      write(byte: 0x20)
      write(heading.range)
    } else if case .paragraph(let passage) = rest.first {
      write(byte: 0x20)
      write(passage.range)
      rest = rest.dropFirst()
    }
    endLine()
    write(Array(rest))
    let parts = section.sections.span  // copies none
    for index in parts.indices { write(parts[index]) }
  }

  /// The mark in its usual form; brackets stay, for "1.", "1)" and "(1)" may number different levels.
  private mutating func mark(_ section: Section) {
    let printed = text[section.mark.bounds]
    if printed.first == 0x28 { write(byte: 0x28) }
    let text = text
    section.label.write(text.span) { part in
      switch part {
      case .words(let words): write(words)
      case .number(let number): write(number)
      case .byte(let byte): write(byte: byte)
      }
    }
    write(byte: printed.last == 0x29 || printed.isEmpty && section.label.usesBracket ? 0x29 : 0x2E)
  }
}
