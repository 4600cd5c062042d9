internal import VietnameseText

/// Markdown emphasis and heading marks, which are no part of a document's words.
enum MarkdownMarks {
  /// Whether a text is Markdown: by its name, or because emphasis marks stand in pairs or headings
  /// repeat.
  static func isMarkdown(_ text: Span<UInt8>, name: String) -> Bool {
    name.hasSuffix(".md") || name.hasSuffix(".markdown") || hasPairs(text) || hasHeadings(text)
  }

  /// Whether two lines are headings.
  private static func hasHeadings(_ text: Span<UInt8>) -> Bool {
    var headings = 0
    var index = first(0x23, text, 0)
    while index < text.count {
      if markLength(text, index) > 0 { headings += 1 }
      if headings > 1 { return true }
      while index < text.count, text[index] == 0x23 { index += 1 }
      index = first(0x23, text, index)
    }
    return false
  }

  private static func hasPairs(_ text: Span<UInt8>) -> Bool {
    var pairs = 0
    var index = first(0x2A, text, 0)
    while index + 2 < text.count {
      if text[index + 1] == 0x2A {
        let isInside = text[index + 2] != 0x2A && text[index + 2] > 0x20
        let follows = index > 0 && text[index - 1] > 0x20 && text[index - 1] != 0x2A
        if isInside || follows { pairs += 1 }
        if pairs > 1 { return true }
        while index < text.count, text[index] == 0x2A { index += 1 }
      } else {
        index += 1
      }
      index = first(0x2A, text, index)
    }
    return false
  }

  /// Where a byte stands next, the end where it does not.
  private static func first(_ byte: UInt8, _ text: Span<UInt8>, _ from: Int) -> Int {
    from < text.count ? text.first(byte, in: from..<text.count) ?? text.count : text.count
  }

  /// The text without its marks, and the ranges that were kept; null where there are none.
  static func strip(_ text: Span<UInt8>) -> (text: [UInt8], kept: [TextRange])? {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var kept: [TextRange] = []
    var from = 0
    var index = 0
    while index < text.count {
      let length = markLength(text, index)
      if length > 0 {
        keep(text, from, index, &plain, &kept)
        from = index + length
      }
      index += max(length, 1)
    }
    guard !kept.isEmpty || from > 0 else { return nil }
    keep(text, from, text.count, &plain, &kept)
    return (plain, kept)
  }

  private static func keep(
    _ text: Span<UInt8>, _ from: Int, _ to: Int, _ plain: inout [UInt8],
    _ kept: inout [TextRange]
  ) {
    guard from < to else { return }
    for index in from..<to { plain.append(text[index]) }
    kept.append(TextRange(from, to))
  }

  /// Whether at most three blanks stand before on the line, as Markdown allows.
  private static func startsLine(_ text: Span<UInt8>, _ index: Int) -> Bool {
    var start = index
    while start > 0, text[start - 1] == 0x20, index - start < 3 { start -= 1 }
    return start == 0 || text[start - 1] == 0x0A
  }

  /// How many bytes of a mark begin at `index`: "**", a lone "*" beside a word, "## " at a line's start.
  private static func markLength(_ text: Span<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case 0x2A:
      var end = index
      while end < text.count, text[end] == 0x2A { end += 1 }
      if end - index > 3 { return 0 }
      if end - index > 1 { return end - index }
      let opens = end < text.count && text[end] > 0x20
      let closes = index > 0 && text[index - 1] > 0x20
      return opens != closes || opens && closes ? 1 : 0
    case 0x23 where startsLine(text, index):
      var end = index
      while end < text.count, text[end] == 0x23 { end += 1 }
      guard end < text.count, text[end] == 0x20, end - index <= 6 else { return 0 }
      return end - index + 1
    default:
      return 0
    }
  }
}
