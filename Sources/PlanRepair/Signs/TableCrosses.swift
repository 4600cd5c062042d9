/// The crosses of a table, each on a line of its own: engines print some of them large or double.
struct TableCrosses {
  private var small = 0
  private var odd: [Range<Int>] = []
  private var large: [Range<Int>] = []

  /// Notes a line that may be a cross; false where it is none.
  mutating func note(_ glyphs: [Glyph], _ token: Range<Int>) -> Bool {
    guard token.count <= 2, token.allSatisfy({ glyphs[$0] | 0x20 == 0x78 }) else { return false }
    if token.count == 2 {
      odd.append(token)
    } else if glyphs[token.lowerBound] == 0x78 {
      small += 1
    } else {
      large.append(token)
    }
    return true
  }

  /// The changes that make all crosses small, where most single ones are.
  var fixes: [SignFix] {
    guard small >= 3, small >= large.count else { return [] }
    return (odd + large).map { SignFix(range: $0, glyph: 0x78, confidence: 0.9) }
  }
}
