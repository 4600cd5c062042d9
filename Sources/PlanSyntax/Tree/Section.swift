/// A numbered part of the content.
public struct Section: Sendable {
  /// The mark as printed ("II.", "Điều 3.", "a)").
  public var mark: TextRange
  /// The normalised mark.
  public var label: Label
  /// The level the mark stands on.
  public var level: Level
  /// The title, or null where the marked line is a running paragraph (then the first block).
  public var heading: Passage?
  /// The content before the first subsection.
  public var blocks: [Block]
  /// The parts below.
  public var sections: [Section]

  /// A section.
  public init(
    mark: TextRange, label: Label, level: Level, heading: Passage? = nil, blocks: [Block] = [],
    sections: [Section] = []
  ) {
    self.mark = mark
    self.label = label
    self.level = level
    self.heading = heading
    self.blocks = blocks
    self.sections = sections
  }
}

/// The level of a numbered part, from the outermost in.
public enum Level: String, Sendable, CaseIterable {
  /// "Phần".
  case part
  /// "Chương".
  case chapter
  /// "Mục" above articles.
  case section
  /// "Tiểu mục".
  case subsection
  /// "Điều".
  case article
  /// "1." under an article (khoản).
  case clause
  /// "a)" under an article or clause (điểm).
  case point
  /// "I.".
  case roman
  /// "1." outside articles, also "(1)".
  case arabic
  /// "1.1.".
  case decimal
  /// "a)" or "A." outside articles.
  case letter
}

/// The normalised mark of a numbered part.
public struct Label: Sendable, Hashable {
  /// What the mark counts with, and the word before it.
  public enum Style: UInt8, Sendable {
    case partRoman, partArabic, chapterRoman, chapterArabic, sectionRoman, sectionArabic
    case subsectionRoman, subsectionArabic, article
    case roman, upperLetter, arabic, decimal, letter, letterNumber, lowerRoman
  }

  // The small ones stand last, so that a part takes 64 bytes: a hostile text has one in every line.

  /// The number, or the letter's place in the Vietnamese alphabet of marks.
  public var value: Int32
  /// Where the number stands, for decimals and articles.
  public var digits: TextRange
  /// How the mark is written.
  public var style: Style
  /// The suffix letter of an inserted article or clause ("Điều 5a"), or 0.
  public var suffix: UInt8

  /// A label.
  public init(style: Style, value: Int, suffix: UInt8 = 0, digits: TextRange = TextRange(0, 0)) {
    self.style = style
    self.value = Int32(truncatingIfNeeded: value)
    self.suffix = suffix
    self.digits = digits
  }
}
