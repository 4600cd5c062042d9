/// An annex ("Phụ lục").
public struct Annex: Sendable {
  /// The label as printed ("Phụ lục I"), empty where the annex has only a title.
  public var label: TextRange
  /// The title.
  public var title: TextRange?
  /// The "(Kèm theo …)" text.
  public var reference: Passage?
  /// The content before the first numbered part.
  public var blocks: [Block]
  /// The numbered parts.
  public var sections: [Section]

  /// An annex.
  public init(
    label: TextRange, title: TextRange? = nil, reference: Passage? = nil, blocks: [Block] = [],
    sections: [Section] = []
  ) {
    self.label = label
    self.title = title
    self.reference = reference
    self.blocks = blocks
    self.sections = sections
  }
}

/// A footnote or a remark after the signature.
public struct Note: Sendable {
  /// The mark ("[1]"), empty for a remark.
  public var mark: TextRange
  /// The text.
  public var content: Passage

  /// A note.
  public init(mark: TextRange, content: Passage) {
    self.mark = mark
    self.content = content
  }
}
