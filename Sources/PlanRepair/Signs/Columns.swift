/// Bars between the cells of a row.
enum Columns {
  /// Whether a token is a bar that parts two cells.
  ///
  /// It stands alone behind a rule, a sign or a document's number; behind a word it may be a number.
  static func part(_ glyphs: [Glyph], _ token: Range<Int>, after previous: Range<Int>) -> Bool {
    guard token.count == 1, glyphs[token.lowerBound] == 0x7C, let last = glyphs[previous].last
    else {
      return false
    }
    let letters = LetterTable.shared
    return !letters.isLetter(last) && !letters.isDigit(last)
      || glyphs[previous].contains(0x2F) && glyphs[previous].contains { letters.isUpper($0) }
  }
}
