internal import VietnameseText

/// Marks that begin with a word: "Phần I", "Chương II", "Mục 1", "Tiểu mục 2", "Điều 3.".
enum WordMark {
  /// The word mark at `start`, where the line holds one.
  static func scan(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Mark? {
    for (word, style) in words {
      guard let after = text.matchFolded(word, at: start, before: end) else { continue }
      return number(text, start, after, end, style)
    }
    return nil
  }

  /// The style that a line holding just the word announces ("Chương" with "III" on the next line).
  static func styleOfLoneWord(_ text: Span<UInt8>, _ range: Range<Int>) -> Mark.Style? {
    guard range.count < 16, text.foldedLetter(at: range.lowerBound).isUpper else { return nil }
    for (word, style) in loneWords
    where text.matchFolded(word, at: range.lowerBound, before: range.upperBound) == range.upperBound
    {
      return style
    }
    return nil
  }

  private static let words: [(StaticString, Mark.Style)] = [
    ("dieu ", .article), ("chuong ", .chapter), ("phan ", .part), ("muc ", .section),
    ("tieu muc ", .subsection),
  ]

  private static let loneWords: [(StaticString, Mark.Style)] = [
    ("dieu", .article), ("chuong", .chapter), ("phan", .part), ("muc", .section),
    ("tieu muc", .subsection),
  ]

  private static let ordinals: [(StaticString, Int)] = [
    ("thu nhat", 1), ("thu hai", 2), ("thu ba", 3), ("thu tu", 4), ("thu nam", 5), ("thu sau", 6),
    ("thu bay", 7), ("thu tam", 8), ("thu chin", 9), ("thu muoi", 10),
  ]

  private static func number(
    _ text: Span<UInt8>, _ start: Int, _ from: Int, _ end: Int, _ style: Mark.Style
  ) -> Mark? {
    guard from < end else { return nil }
    var index = from
    var value = 0
    var detail = 0
    if text[from] &- 0x30 < 10 {
      while index < end, text[index] &- 0x30 < 10, index - from < 4 { index += 1 }
      value = MarkScanner.decimalValue(text, from, index)
      if index < end, text[index] &- 0x61 < 26,
        index + 1 >= end || text[index + 1] == 0x2E || isSpacing(text[index + 1])
      {
        detail = Int(text[index])
        index += 1
      }
    } else if style != .article, let roman = RomanNumeral.read(text, from, end, damaged: false) {
      (value, index) = roman
      detail = 1
    } else if style == .part, let (ordinal, after) = ordinal(text, from, end) {
      (value, index) = (ordinal, after)
      detail = 1
    } else {
      return nil
    }
    return finish(text, start, index, end, style, value, detail)
  }

  private static func ordinal(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> (Int, Int)? {
    for (word, value) in ordinals {
      if let after = text.matchFolded(word, at: from, before: end) { return (value, after) }
    }
    return nil
  }

  private static func finish(
    _ text: Span<UInt8>, _ start: Int, _ after: Int, _ end: Int, _ style: Mark.Style, _ value: Int,
    _ detail: Int
  ) -> Mark? {
    var index = after
    while index < end, text[index] == 0x20 { index += 1 }
    if index >= end {
      return MarkScanner.make(style, value, text, start, after, end, detail: detail)
    }
    if text[index] == 0x2E || text[index] == 0x3A {
      return MarkScanner.make(style, value, text, start, index + 1, end, detail: detail)
    }
    guard isSpacing(text[after]) else { return nil }
    return MarkScanner.make(style, value, text, start, after, end, form: .bare, detail: detail)
  }
}
