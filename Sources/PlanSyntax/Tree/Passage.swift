/// Running text with what was found in it.
public struct Passage: Sendable {
  /// The text.
  public var range: TextRange
  /// The documents and parts that the text cites.
  public var citations: [Citation]
  /// Dates, amounts and other values in the text.
  public var mentions: [Mention]

  /// A passage; what it holds is filled in by `PassageScanner`.
  public init(range: TextRange, citations: [Citation] = [], mentions: [Mention] = []) {
    self.range = range
    self.citations = citations
    self.mentions = mentions
  }
}

/// A block of content.
public enum Block: Sendable {
  /// A paragraph without a mark.
  case paragraph(Passage)
  /// Consecutive items with bullet marks.
  case list([ListItem])
  /// A table.
  case table(Table)
}

/// An item of a bulleted list.
public struct ListItem: Sendable {
  /// The bullet.
  public var marker: Bullet
  /// Where the bullet stands.
  public var mark: TextRange
  /// The item's text.
  public var content: Passage
  /// The items below it.
  public var items: [ListItem]

  /// An item.
  public init(marker: Bullet, mark: TextRange, content: Passage, items: [ListItem] = []) {
    self.marker = marker
    self.mark = mark
    self.content = content
    self.items = items
  }
}

/// A bullet mark.
public enum Bullet: UInt8, Sendable, CaseIterable {
  /// "-" and other dashes.
  case dash
  /// "+".
  case plus
  /// "*".
  case star
  /// "•" and other dots.
  case dot

  /// The mark as the JSON contract writes it.
  public var text: StaticString {
    switch self {
    case .dash: "-"
    case .plus: "+"
    case .star: "*"
    case .dot: "•"
    }
  }
}

/// A table, one passage a cell.
public struct Table: Sendable {
  /// Everything of the table.
  public var range: TextRange
  /// The cells of the head row, empty where there is none.
  public var header: [Passage]
  /// The rows.
  public var rows: [[Passage]]

  /// A table.
  public init(range: TextRange, header: [Passage], rows: [[Passage]]) {
    self.range = range
    self.header = header
    self.rows = rows
  }
}
