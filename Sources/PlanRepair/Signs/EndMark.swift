/// The mark `./.` that ends a document, whose first full stop engines print as another sign.
enum EndMark {
  /// Signs that engines print for the first full stop.
  private static let likeStop = Set(",:;/'’".unicodeScalars.map { Glyphs.code(of: $0.value) })

  /// The change to the mark at the end of `token` (`này,/.`, `này../.`), if any.
  static func fix(_ glyphs: [Glyph], _ token: Range<Int>) -> SignFix? {
    let end = token.upperBound
    guard token.count >= 4, glyphs[end - 1] == 0x2E, glyphs[end - 2] == 0x2F else { return nil }
    let sign = end - 3..<end - 2
    let before = glyphs[end - 4]
    if likeStop.contains(glyphs[sign.lowerBound]), ends(before) {
      return SignFix(range: sign, glyph: 0x2E, confidence: 0.95)
    }
    guard glyphs[sign.lowerBound] == 0x2E, before == 0x2E, token.count >= 5, ends(glyphs[end - 5])
    else { return nil }
    return SignFix(range: sign, glyph: 0, confidence: 0.95)
  }

  /// Whether a text may end with `glyph` before the mark.
  private static func ends(_ glyph: Glyph) -> Bool {
    let letters = LetterTable.shared
    return letters.isLetter(glyph) || letters.isDigit(glyph) || glyph == 0x29
  }
}
