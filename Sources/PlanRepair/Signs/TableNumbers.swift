/// The numbers of a table's rows, each on a line of its own: an I or a bar before the 2 is the 1.
struct TableNumbers {
  private var first: Range<Int>?
  /// The changes that make numbers of what was printed for them.
  private(set) var fixes: [SignFix] = []

  private static let ones = Set("Il|!i".unicodeScalars.map { Glyph($0.value) })

  /// Notes a line of one or two signs.
  mutating func note(_ glyphs: [Glyph], _ token: Range<Int>) {
    if token.count == 1, Self.ones.contains(glyphs[token.lowerBound]) {
      first = token
    } else if token.allSatisfy({ Self.ones.contains(glyphs[$0]) }) {
      // Roman numbers
      first = nil
    } else if glyphs[token].elementsEqual([0x32]) {
      if let first { fixes.append(SignFix(range: first, glyph: 0x31, confidence: 0.9)) }
      first = nil
    }
  }
}
