/// The legal grounds of a document, whose last sign is a semicolon that engines print as a colon.
struct GroundLines {
  private static let openers = ["can", "theo", "xet"].map {
    $0.unicodeScalars.map { Glyph($0.value) }
  }
  private var isOpen = false
  private var colon: Int?

  /// Reads a line that begins at `start`; returns the change to the colon before it, if it is one.
  mutating func read(_ glyphs: [Glyph], _ line: Range<Int>, begins: Bool) -> SignFix? {
    let opens = Self.opens(glyphs, line)
    var fix: SignFix?
    if let colon, opens { fix = SignFix(range: colon..<colon + 1, glyph: 0x3B, confidence: 0.9) }
    if begins { isOpen = opens }
    var end = line.upperBound
    while end > line.lowerBound, glyphs[end - 1] == GlyphText.blank { end -= 1 }
    colon = isOpen && end > line.lowerBound && glyphs[end - 1] == 0x3A ? end - 1 : nil
    return fix
  }

  /// Whether a line begins with "Căn", "Theo" or "Xét", with or without accents.
  private static func opens(_ glyphs: [Glyph], _ line: Range<Int>) -> Bool {
    let letters = LetterTable.shared
    let word = glyphs[line].drop { $0 == GlyphText.blank }.prefix { $0 != GlyphText.blank }
    guard let first = word.first, letters.isUpper(first) else { return false }
    return openers.contains { opener in
      guard word.count == opener.count else { return false }
      // The vowel of "Căn" is read as many things.
      return zip(opener, word).allSatisfy {
        $0 == 0x61 || $0 == letters.lower[Int(letters.plain[Int($1)])]
      }
    }
  }
}
