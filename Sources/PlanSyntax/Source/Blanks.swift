internal import VietnameseText

extension Span where Element == UInt8 {
  /// Where the blanks that begin at `from` end.
  package func skipBlanks(_ from: Int, _ end: Int) -> Int {
    var index = from
    while index < end, isSpacing(self[index]) { index += 1 }
    return index
  }

  /// The range from `from` to `to` without the blanks at its ends.
  package func trimmed(_ from: Int, _ to: Int) -> TextRange {
    let start = skipBlanks(from, to)
    var end = to
    while end > start, isSpacing(self[end - 1]) { end -= 1 }
    return TextRange(start, end)
  }
}
