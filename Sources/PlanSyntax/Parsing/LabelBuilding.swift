extension Mark.Style {
  /// The level that parts of this style stand on.
  func level(inArticle: Bool) -> Level {
    switch self {
    case .part: .part
    case .chapter: .chapter
    case .section: .section
    case .subsection: .subsection
    case .article: .article
    case .roman: .roman
    case .arabic, .bracketed: inArticle ? .clause : .arabic
    case .decimal: .decimal
    case .letter, .letterDot, .letterNumber: inArticle ? .point : .letter
    case .upperLetter, .lowerRoman, .none, .bullet: .letter
    }
  }
}

extension Label {
  /// The label of a mark that was accepted in a style.
  init(mark: Mark, style: Mark.Style, range: TextRange, _ text: Span<UInt8>) {
    let value = Int(mark.value)
    switch style {
    case .part: self.init(style: mark.detail == 1 ? .partRoman : .partArabic, value: value)
    case .chapter: self.init(style: mark.detail == 1 ? .chapterRoman : .chapterArabic, value: value)
    case .section: self.init(style: mark.detail == 1 ? .sectionRoman : .sectionArabic, value: value)
    case .subsection:
      self.init(style: mark.detail == 1 ? .subsectionRoman : .subsectionArabic, value: value)
    case .article:
      self.init(
        style: .article, value: value, suffix: mark.detail, digits: Self.articleNumber(text, range))
    case .upperLetter:
      self.init(
        style: .upperLetter, value: mark.style == .roman ? Int(mark.detail) : value)
    case .roman: self.init(style: .roman, value: mark.style == .roman ? value : 1)
    case .arabic where mark.style == .letterDot: self.init(style: .arabic, value: 1)
    case .arabic, .bracketed: self.init(style: .arabic, value: value, suffix: mark.detail)
    case .decimal: self.init(style: .decimal, value: value, digits: Self.digits(text, range))
    case .letterNumber: self.init(style: .letterNumber, value: value, suffix: mark.detail)
    case .lowerRoman: self.init(style: .lowerRoman, value: value)
    case .letter, .letterDot, .none, .bullet: self.init(style: .letter, value: value)
    }
  }

  /// The number of an article's mark, its suffix included.
  private static func articleNumber(_ text: Span<UInt8>, _ range: TextRange) -> TextRange {
    let whole = digits(text, range)
    let isSuffixed = whole.end < range.end && text[Int(whole.end)] &- 0x61 < 26
    var start = Int(whole.end)
    while start > Int(whole.start), text[start - 1] &- 0x30 < 10 { start -= 1 }
    return TextRange(start, Int(whole.end) + (isSuffixed ? 1 : 0))
  }

  /// The digits of a decimal mark without its last stop.
  private static func digits(_ text: Span<UInt8>, _ range: TextRange) -> TextRange {
    var end = Int(range.end)
    while end > Int(range.start), text[end - 1] &- 0x30 > 9 { end -= 1 }
    return TextRange(Int(range.start), end)
  }
}
