extension Document {
  /// Changes every passage of the document's content and annexes but for those of its parts, with the
  /// article it stands in.
  mutating func mapPassagesAround(_ body: (inout Passage, TextRange?) -> Void) {
    opening.mapPassages { body(&$0, nil) }
    for index in closing.indices { body(&closing[index], nil) }
    for index in notes.indices { body(&notes[index].content, nil) }
    for index in annexes.indices {
      annexes[index].blocks.mapPassages { body(&$0, nil) }
      annexes[index].sections.mapPassages(nil, body)
    }
  }
}

extension Section {
  /// Changes every passage of a part and of those below, with the article each stands in; `outer` is
  /// the one around the part.
  mutating func mapPassages(_ outer: TextRange?, _ body: (inout Passage, TextRange?) -> Void) {
    let article = level == .article ? number : outer
    if var passage = heading.take() {
      body(&passage, article)
      heading = passage
    }
    blocks.mapPassages { body(&$0, article) }
    sections.mapPassages(article, body)
  }

  /// The number in the mark of an article, "3" of "Điều 3.".
  private var number: TextRange { label.digits }
}

extension [Section] {
  fileprivate mutating func mapPassages(
    _ outer: TextRange?, _ body: (inout Passage, TextRange?) -> Void
  ) {
    guard !isEmpty else { return }
    withUnsafeMutableBufferPointer { sections in
      for index in sections.indices { sections[index].mapPassages(outer, body) }
    }
  }
}

extension [Block] {
  /// What a block holds is moved out and back in, so that nothing is copied.
  fileprivate mutating func mapPassages(_ body: (inout Passage) -> Void) {
    guard !isEmpty else { return }
    withUnsafeMutableBufferPointer { blocks in
      guard let first = blocks.baseAddress else { return }
      for place in first..<first + blocks.count {
        switch place.move() {
        case .paragraph(var passage):
          body(&passage)
          place.initialize(to: .paragraph(passage))
        case .list(var items):
          items.mapPassages(body)
          place.initialize(to: .list(items))
        case .table(var table):
          table.mapPassages(body)
          place.initialize(to: .table(table))
        }
      }
    }
  }
}

extension [ListItem] {
  fileprivate mutating func mapPassages(_ body: (inout Passage) -> Void) {
    guard !isEmpty else { return }
    withUnsafeMutableBufferPointer { items in
      for index in items.indices {
        body(&items[index].content)
        items[index].items.mapPassages(body)
      }
    }
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
