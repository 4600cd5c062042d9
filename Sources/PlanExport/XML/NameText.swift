internal import PlanSyntax
internal import VietnameseText

/// Turns text of a document into names of plain letters, for identifiers and addresses.
enum NameText {
  /// The text in small letters without marks, its words joined by hyphens: "so-cong-thuong".
  static func slug(_ text: Span<UInt8>, _ range: TextRange) -> String {
    var name = ""
    var needsHyphen = false
    var index = range.bounds.lowerBound
    while index < range.bounds.upperBound {
      let letter = text.foldedLetter(at: index)
      let isDigit = text[index] &- 0x30 < 10
      if isDigit || letter.lower != 0 {
        if needsHyphen, !name.isEmpty { name.append("-") }
        name.unicodeScalars.append(Unicode.Scalar(isDigit ? text[index] : letter.lower))
        needsHyphen = false
      } else if !isMark(text, index, letter.length) {
        needsHyphen = true
      }
      index += max(letter.length, 1)
    }
    return name
  }

  /// The slug of fixed words.
  static func slug(_ words: StaticString) -> String {
    let bytes = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    return slug(bytes.span, TextRange(0, bytes.count))
  }

  /// A number as identifiers carry it: digits without leading zeros and letters, other characters as
  /// hyphens, and the letters that only Vietnamese has as one types them ("đ" is "dd").
  static func number(_ text: Span<UInt8>, _ range: TextRange) -> String {
    var name = ""
    var isLeading = true
    var index = range.bounds.lowerBound
    while index < range.bounds.upperBound {
      let letter = text.foldedLetter(at: index)
      if text[index] &- 0x30 < 10 {
        isLeading = isLeading && text[index] == 0x30
        if !isLeading { name.unicodeScalars.append(Unicode.Scalar(text[index])) }
      } else if letter.ascii != 0 {
        name.unicodeScalars.append(Unicode.Scalar(letter.ascii))
        if letter.length > 1 { append(typed(text, index, letter), to: &name) }
      } else if !name.isEmpty, name.utf8.last != 0x2D {
        name.append("-")
      }
      if letter.ascii != 0 || text[index] &- 0x30 > 9 { isLeading = letter.ascii == 0 }
      index += max(letter.length, 1)
    }
    while name.utf8.last == 0x2D { name.removeLast() }
    return name
  }

  private static func append(_ letter: UInt8, to name: inout String) {
    name.unicodeScalars.append(Unicode.Scalar(letter))
  }

  /// The second key for a letter with a bar, hat or horn.
  private static func typed(_ text: Span<UInt8>, _ index: Int, _ letter: FoldedLetter) -> UInt8 {
    switch (text[index], text[index + 1]) {
    case (0xC4, 0x82), (0xC4, 0x83), (0xC6, _): letter.isUpper ? 0x57 : 0x77
    default: letter.ascii
    }
  }

  /// Combining marks belong to the letter before them.
  private static func isMark(_ text: Span<UInt8>, _ index: Int, _ length: Int) -> Bool {
    length == 2 && text[index] == 0xCC
  }
}
