internal import VietnameseText

extension Label {
  /// Reads a label as it is written ("Điều 5a", "IV", "3.1", "đ") for a part of a level.
  ///
  /// Null where no part of that level is called so.
  public init?(_ text: Span<UInt8>, _ range: TextRange, level: Level) {
    var start = Int(range.start)
    for index in range.bounds where text[index] == 0x20 { start = index + 1 }
    let number = TextRange(start, Int(range.end))
    guard !number.isEmpty else { return nil }
    let label: Label? =
      switch level {
      case .part: Self.counted(text, number, .partRoman, .partArabic)
      case .chapter: Self.counted(text, number, .chapterRoman, .chapterArabic)
      case .section: Self.counted(text, number, .sectionRoman, .sectionArabic)
      case .subsection: Self.counted(text, number, .subsectionRoman, .subsectionArabic)
      case .roman: Self.counted(text, number, .roman, nil)
      case .article: Self.counted(text, number, nil, .article)
      case .clause, .arabic: Self.counted(text, number, nil, .arabic)
      case .decimal: Self.decimal(text, number)
      case .point, .letter: Self.lettered(text, number)
      }
    guard let label else { return nil }
    self = label
  }

  /// A number in Roman or Arabic figures, the latter with a letter behind ("5a").
  private static func counted(
    _ text: Span<UInt8>, _ range: TextRange, _ roman: Style?, _ arabic: Style?
  ) -> Label? {
    let (start, end) = (Int(range.start), Int(range.end))
    if let roman, let (value, after) = RomanNumeral.read(text, start, end, damaged: false) {
      return after == end ? Label(style: roman, value: value, digits: range) : nil
    }
    guard let arabic, let (value, after) = digits(text, start, end) else { return nil }
    if after == end { return Label(style: arabic, value: value, digits: range) }
    guard after + 1 == end else { return nil }
    return Label(style: arabic, value: value, suffix: text[after], digits: range)
  }

  private static func decimal(_ text: Span<UInt8>, _ range: TextRange) -> Label? {
    var last = Int(range.start)
    for index in range.bounds where text[index] &- 0x30 > 9 { last = index + 1 }
    let value = digits(text, last, Int(range.end))?.value ?? 0
    return Label(style: .decimal, value: value, digits: range)
  }

  /// A letter, a letter with a number ("a1"), or a small Roman number ("iii").
  private static func lettered(_ text: Span<UInt8>, _ range: TextRange) -> Label? {
    let (start, end) = (Int(range.start), Int(range.end))
    let letter = text.foldedLetter(at: start)
    let after = start + letter.length
    let isBarred = letter.length == 2
    if letter.ascii != 0, let place = MarkAlphabet.place(of: letter.lower, isBarred: isBarred) {
      if after == end {
        return Label(style: letter.isUpper ? .upperLetter : .letter, value: place, digits: range)
      }
      if let (value, last) = digits(text, after, end), last == end {
        return Label(
          style: .letterNumber, value: value, suffix: UInt8(clamping: place), digits: range)
      }
    }
    let capitals = range.bounds.map { text[$0] & 0xDF }
    guard
      let (value, last) = RomanNumeral.read(capitals.span, 0, capitals.count, damaged: false),
      last == capitals.count
    else { return nil }
    return Label(style: .lowerRoman, value: value, digits: range)
  }

  private static func digits(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    while index < end, text[index] &- 0x30 < 10, index - start < 9 {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    return index > start ? (value, index) : nil
  }
}
