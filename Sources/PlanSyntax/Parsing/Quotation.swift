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
