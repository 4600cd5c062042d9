internal import VietnameseText

/// Reads the line that gives a document's own number.
enum NumberLineReader {
  /// Reads "Số: 47/KH-THSH"; the number may stand on the next line, up to `limit`.
  ///
  /// `rest` is what follows the number on the line.
  static func read(
    _ text: Span<UInt8>, _ bounds: Range<Int>, upTo limit: Int
  ) -> (line: NumberLine, rest: TextRange?) {
    var index = labelEnd(text, bounds)
    if index + 1 < bounds.upperBound, text[index] == 0x2E, isSpacing(text[index + 1]) { index += 1 }
    index = skipPunctuation(text, index, bounds.upperBound)
    var end = bounds.upperBound
    if index >= end {
      index = skipPunctuation(text, index, limit)
      end = limit
    }
    guard
      let number = NumberScanner.scan(text, index, end, isNamed: true, allowsBlank: true)
    else {
      return (NumberLine(range: TextRange(bounds.lowerBound, bounds.upperBound), number: nil), nil)
    }
    let rest = text.trimmed(Int(number.range.end), bounds.upperBound)
    return (
      NumberLine(range: TextRange(bounds.lowerBound, Int(number.range.end)), number: number),
      rest.isEmpty ? nil : rest
    )
  }

  /// Reads "Nghị quyết số: 87/2025/UBTVQH15" on a line of its own.
  static func named(_ text: Span<UInt8>, _ line: Line) -> NumberLine? {
    guard line.length < 60, let kind = DocumentKind.named(text, Int(line.start), Int(line.end)),
      let after = text.matchFolded(" so", at: kind.end, before: Int(line.end))
    else { return nil }
    let index = skipPunctuation(text, after, Int(line.end))
    guard let number = NumberScanner.scan(text, index, Int(line.end), isNamed: true),
      number.range.end == line.end
    else { return nil }
    return NumberLine(range: line.range, number: number)
  }

  /// Where the word "Số" ends, which OCR reads as "S6" or "S86", too.
  private static func labelEnd(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Int {
    for word: StaticString in ["so", "s6", "s86"] {
      if let end = text.matchFolded(word, at: bounds.lowerBound, before: bounds.upperBound) {
        return end
      }
    }
    return bounds.lowerBound
  }

  private static func skipPunctuation(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var index = from
    while index < end, isSpacing(text[index]) || text[index] == 0x3A { index += 1 }
    return index
  }
}
