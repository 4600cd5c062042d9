/// Links each citation to the legal ground that cites the same document.
///
/// Numbers are compared by what identifies them (serial, year, symbol), without blanks and with "Đ"
/// as "D", so that OCR variants of one number meet. Each document of a file, with its annexes, is
/// resolved against its own grounds; attached documents also against those they were issued under.
struct TargetResolver {
  private var grounds: [[UInt8]: Int] = [:]

  /// Sets the targets of a document's citations.
  static func resolve(_ document: inout Document, _ text: Span<UInt8>) {
    TargetResolver().resolve(&document, text)
  }

  private func resolve(_ document: inout Document, _ text: Span<UInt8>) {
    var resolver = TargetResolver()
    for (index, basis) in document.bases.enumerated() {
      for citation in basis.content.citations {
        guard let number = citation.number else { continue }
        let key = Self.key(number, text)
        if resolver.grounds[key] == nil { resolver.grounds[key] = index }
      }
    }
    guard !resolver.grounds.isEmpty || !document.attachments.isEmpty else { return }
    document.mapPassages { resolver.link(&$0, text) }
    for index in document.attachments.indices { resolve(&document.attachments[index], text) }
  }

  private func link(_ passage: inout Passage, _ text: Span<UInt8>) {
    guard !passage.citations.isEmpty, !grounds.isEmpty else { return }
    for index in passage.citations.indices {
      guard let number = passage.citations[index].number, passage.citations[index].target == nil,
        let basis = grounds[Self.key(number, text)]
      else { continue }
      passage.citations[index].target = .basis(basis)
    }
  }

  /// The letters and digits that identify a number.
  static func key(_ number: DocumentNumber, _ text: Span<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    for range in [number.serial, number.symbol] {
      for index in range.bounds {
        let byte = text[index]
        if byte == 0xC4 || byte == 0x20 || byte == 0x0A { continue }
        key.append(byte == 0x90 || byte == 0x91 ? 0x44 : byte)
      }
      key.append(0x2F)
    }
    key.append(UInt8(truncatingIfNeeded: number.year))
    return key
  }
}

extension Document {
  /// Changes every passage of the document's content and annexes.
  mutating func mapPassages(_ body: (inout Passage) -> Void) {
    opening.mapPassages(body)
    for index in sections.indices { sections[index].mapPassages(body) }
    for index in closing.indices { body(&closing[index]) }
    for index in notes.indices { body(&notes[index].content) }
    for index in annexes.indices {
      annexes[index].blocks.mapPassages(body)
      for part in annexes[index].sections.indices {
        annexes[index].sections[part].mapPassages(body)
      }
    }
  }
}

extension Section {
  fileprivate mutating func mapPassages(_ body: (inout Passage) -> Void) {
    if heading?.citations.isEmpty == false {
      var passage = heading ?? Passage(range: mark)
      body(&passage)
      heading = passage
    }
    blocks.mapPassages(body)
    for index in sections.indices { sections[index].mapPassages(body) }
  }
}

extension Array where Element == Block {
  fileprivate mutating func mapPassages(_ body: (inout Passage) -> Void) {
    for index in indices {
      switch self[index] {
      case .paragraph(var passage):
        guard !passage.citations.isEmpty else { continue }
        body(&passage)
        self[index] = .paragraph(passage)
      case .list(var items):
        self[index] = .list([])
        for item in items.indices { items[item].mapPassages(body) }
        self[index] = .list(items)
      case .table(var table):
        self[index] = .list([])
        table.mapPassages(body)
        self[index] = .table(table)
      }
    }
  }
}

extension ListItem {
  fileprivate mutating func mapPassages(_ body: (inout Passage) -> Void) {
    if !content.citations.isEmpty { body(&content) }
    for index in items.indices { items[index].mapPassages(body) }
  }
}

extension Table {
  fileprivate mutating func mapPassages(_ body: (inout Passage) -> Void) {
    for row in rows.indices {
      for cell in rows[row].indices where !rows[row][cell].citations.isEmpty {
        body(&rows[row][cell])
      }
    }
  }
}
