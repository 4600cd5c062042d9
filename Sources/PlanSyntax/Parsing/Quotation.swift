internal import VietnameseText

/// Finds the end of a quotation that runs over several paragraphs.
enum Quotation {
  /// The line that closes a quotation left open at line `index`; null where none does soon.
  static func end(
    _ text: Span<UInt8>, _ cursor: LineCursor, after index: Int, before limit: Int
  ) -> Int? {
    for other in index + 1..<max(index + 1, min(limit, index + 200)) {
      let line = cursor.lines[other]
      switch line.cue {
      case .recipientsLabel, .annexLabel, .authority, .enacting: return nil
      default: break
      }
      if closes(text, line.bounds) { return other }
    }
    return nil
  }

  /// Whether a quotation begins in a text and does not end.
  static func opens(_ text: Span<UInt8>, _ range: TextRange) -> Bool {
    if text.count(of: 0x22, in: range.bounds) % 2 == 1 { return true }
    var (open, index) = (0, Int(range.start))
    while let mark = text.first(0xE2, in: index..<Int(range.end)) {
      index = mark + 1
      guard mark + 2 < Int(range.end), text[mark + 1] == 0x80 else { continue }
      if text[mark + 2] == 0x9C { open += 1 }
      if text[mark + 2] == 0x9D { open = max(0, open - 1) }
    }
    return open > 0
  }

  /// Whether a text holds a quotation mark without the one that belongs to it.
  static func isOpen(_ text: Span<UInt8>, _ range: TextRange) -> Bool {
    var straight = 0
    var curved = 0
    for index in range.bounds {
      if text[index] == 0x22 { straight += 1 }
      guard text[index] == 0xE2, index + 2 < Int(range.end), text[index + 1] == 0x80 else {
        continue
      }
      if text[index + 2] == 0x9C { curved += 1 }
      if text[index + 2] == 0x9D { curved -= 1 }
    }
    return straight % 2 == 1 || curved != 0
  }

  /// The number right behind the last quotation mark that a text opens, or 0.
  static func number(_ text: Span<UInt8>, _ range: TextRange) -> Int {
    var index = Int(range.end) - 1
    while index > Int(range.start), text[index] != 0x22, text[index] != 0x9C { index -= 1 }
    let start = text[index] == 0x22 || text[index] == 0x9C ? index + 1 : index
    guard start < Int(range.end) else { return 0 }
    let mark = MarkScanner.scan(text, start, Int(range.end))
    return mark.style == .arabic ? Int(mark.value) : 0
  }

  /// Whether a line holds more closing quotation marks than it opens.
  private static func closes(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Bool {
    var depth = 1
    for index in bounds {
      if text[index] == 0x22 {
        let opens = index == bounds.lowerBound || text[index - 1] == 0x20 || text[index - 1] == 0x28
        depth += opens ? 1 : -1
      } else if text[index] == 0xE2, index + 2 < bounds.upperBound, text[index + 1] == 0x80 {
        if text[index + 2] == 0x9C { depth += 1 }
        if text[index + 2] == 0x9D { depth -= 1 }
      }
      if depth == 0 { return true }
    }
    return false
  }
}
