internal import VietnameseText

/// Reads what the passages of a document's content cite and mention, once its parts are known.
///
/// Each passage is read by itself, so that in a large document two threads share the parts of the first
/// level. Grounds, addressees and the like are read where they are found: what they cite tells what they
/// are. It is a class because a value would be copied into the walk, part by part.
final class PassageReader: Sendable {
  private let resolver: TargetResolver

  /// How much text a thread takes at a time, about.
  private static let share = 1 << 15

  /// A reader of a document whose parts are known.
  init(_ document: Document, _ text: [UInt8]) {
    resolver = TargetResolver(document, text.span)
  }

  /// Reads the passages of a document and of those attached to it.
  func read(_ document: inout Document, _ text: [UInt8], usesThreads: Bool) {
    document.mapPassagesAround { read(&$0, text.span, within: $1) }
    read(&document.sections, text, usesThreads: usesThreads)
    for index in document.attachments.indices {
      let reader = PassageReader(document.attachments[index], text)
      reader.read(&document.attachments[index], text, usesThreads: usesThreads)
    }
  }

  private func read(_ sections: inout [Section], _ text: [UInt8], usesThreads: Bool) {
    let shares = usesThreads ? Abreast.shares(of: sections, length: Self.share) : []
    sections.withUnsafeMutableBufferPointer { sections in
      guard shares.count > 1 else {
        for index in sections.indices { read(&sections[index], text.span) }
        return
      }
      let parts = Parts(sections)
      Abreast.forEach(shares.count) { [self] share in
        for index in shares[share] { read(&parts.sections[index], text.span) }
      }
    }
  }

  /// The parts of a document, which threads share without touching the same one.
  private struct Parts: @unchecked Sendable {
    let sections: UnsafeMutableBufferPointer<Section>
    init(_ sections: UnsafeMutableBufferPointer<Section>) { self.sections = sections }
  }

  private func read(_ section: inout Section, _ text: Span<UInt8>) {
    section.mapPassages(nil) { read(&$0, text, within: $1) }
  }

  private func read(_ passage: inout Passage, _ text: Span<UInt8>, within article: TextRange?) {
    passage = PassageScanner.scan(text, passage.range)
    if !passage.citations.isEmpty { resolver.link(&passage, text, within: article) }
  }
}

extension Document {
  /// Changes every passage of the document's content and annexes but for those of its parts, with the
  /// article it stands in.
  fileprivate mutating func mapPassagesAround(_ body: (inout Passage, TextRange?) -> Void) {
    opening.mapPassages { body(&$0, nil) }
    for index in closing.indices { body(&closing[index], nil) }
    for index in notes.indices { body(&notes[index].content, nil) }
    for index in annexes.indices {
      annexes[index].blocks.mapPassages { body(&$0, nil) }
      for part in annexes[index].sections.indices {
        annexes[index].sections[part].mapPassages(nil, body)
      }
    }
  }
}

extension Section {
  fileprivate mutating func mapPassages(
    _ outer: TextRange?, _ body: (inout Passage, TextRange?) -> Void
  ) {
    let article = level == .article ? number : outer
    if var passage = heading {
      heading = nil
      body(&passage, article)
      heading = passage
    }
    blocks.mapPassages { body(&$0, article) }
    for index in sections.indices { sections[index].mapPassages(article, body) }
  }

  /// The number in the mark of an article, "3" of "Điều 3.".
  private var number: TextRange { label.digits }
}

extension Array where Element == Block {
  fileprivate mutating func mapPassages(_ body: (inout Passage) -> Void) {
    for index in indices {
      switch self[index] {
      case .paragraph(var passage):
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
    body(&content)
    for index in items.indices { items[index].mapPassages(body) }
  }
}

extension Table {
  fileprivate mutating func mapPassages(_ body: (inout Passage) -> Void) {
    for cell in header.indices { body(&header[cell]) }
    for row in rows.indices {
      for cell in rows[row].indices { body(&rows[row][cell]) }
    }
  }
}
