internal import VietnameseText

/// Reads references to parts of this document: "Mục V", "Phụ lục II", "Chương III".
enum ReferenceScanner {
  /// The reference at `start`.
  static func scan(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (range: TextRange, target: Citation.Target)? {
    if let after = match("phu luc", text, start, end) { return annex(text, start, after, end) }
    guard
      let after = match("muc", text, start, end) ?? match("phan", text, start, end)
        ?? match("chuong", text, start, end)
    else { return nil }
    guard let value = numeral(text, after, end) ?? capital(text, after, end) else { return nil }
    let isRoman = text[Int(value.start)] &- 0x30 > 9
    guard isRoman || text.foldedLetter(at: start).isUpper else { return nil }
    return (TextRange(start, Int(value.end)), .section(value))
  }

  private static func annex(
    _ text: Span<UInt8>, _ start: Int, _ after: Int, _ end: Int
  ) -> (range: TextRange, target: Citation.Target)? {
    let isTitle = text.foldedLetter(at: start).isUpper
    if let value = numeral(text, after, end) {
      return (TextRange(start, Int(value.end)), .annex(value))
    }
    return isTitle ? (TextRange(start, after), .annex(TextRange(start, after))) : nil
  }

  private static func match(_ word: StaticString, _ text: Span<UInt8>, _ start: Int, _ end: Int)
    -> Int?
  {
    text.matchFolded(word, at: start, before: end)
  }

  /// The letter of "Mục B".
  private static func capital(_ text: Span<UInt8>, _ after: Int, _ end: Int) -> TextRange? {
    let start = text.skipBlanks(after, end)
    guard start < end, start > after else { return nil }
    let letter = text.foldedLetter(at: start)
    let stop = start + letter.length
    guard letter.isUpper,
      stop >= end || text.foldedLetter(at: stop).ascii == 0 && text[stop] != 0x2E
    else { return nil }
    return TextRange(start, stop)
  }

  private static func numeral(_ text: Span<UInt8>, _ after: Int, _ end: Int) -> TextRange? {
    let start = text.skipBlanks(after, end)
    guard start < end, start > after else { return nil }
    var index = start
    while index < end, text[index] &- 0x30 < 10, index - start < 3 { index += 1 }
    if index == start {
      guard let roman = RomanNumeral.read(text, start, end, damaged: false) else { return nil }
      index = roman.end
    }
    guard index >= end || text.foldedLetter(at: index).ascii == 0 && text[index] != 0x2F else {
      return nil
    }
    return TextRange(start, index)
  }
}
