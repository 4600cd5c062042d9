/// A legal ground ("Căn cứ …;").
public struct LegalBasis: Sendable {
  /// The opener as written ("Căn cứ", "Xét đề nghị").
  public var opener: TextRange
  /// The whole ground, opener included.
  public var content: Passage

  /// A ground.
  public init(opener: TextRange, content: Passage) {
    self.opener = opener
    self.content = content
  }
}

/// The "Kính gửi" list of a letter, or those a telegram is sent to.
public struct Addressees: Sendable {
  /// The words before the list ("Kính gửi:").
  public var label: TextRange
  /// The addressees, one passage each.
  public var items: [Passage]

  /// A list of addressees.
  public init(label: TextRange, items: [Passage]) {
    self.label = label
    self.items = items
  }
}
