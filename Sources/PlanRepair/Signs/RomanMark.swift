/// The Roman number at the head of a section as an engine misreads it, like `I1.`, `Il.` or `|.`.
struct RomanMark {
  /// The changes that make it a Roman number again.
  private(set) var fixes: [SignFix] = []

  /// Reads the first token of a line; nil where it is no Roman number.
  init?(_ glyphs: [Glyph], _ token: Range<Int>, _ line: Line) {
    guard token.count <= 6, line.isCapital || Self.isMark(glyphs, token, line) else { return nil }
    var end = token.upperBound
    let pointed = glyphs[end - 1] == 0x2E
    if pointed { end -= 1 }
    guard end > token.lowerBound, !Self.isNumber(glyphs, token.lowerBound..<end) else { return nil }
    var text: [Glyph] = []
    for index in token.lowerBound..<end {
      guard let numeral = Self.numeral(glyphs[index]) else { return nil }
      text.append(numeral)
      if numeral != glyphs[index] {
        fixes.append(SignFix(range: index..<index + 1, glyph: numeral, confidence: 0.9))
      }
    }
    if !pointed {
      // The point hides in the foot of an L.
      guard glyphs[end - 1] == 0x4C, line.isCapital, !fixes.isEmpty else { return nil }
      fixes[fixes.count - 1].next = 0x2E
    }
    guard Self.isRoman(text), text.count > 2 || glyphs[token.lowerBound] != 0x54 else { return nil }
  }

  /// Whether it is a mark before a line of small letters: its signs alone tell, the first a capital.
  private static func isMark(_ glyphs: [Glyph], _ token: Range<Int>, _ line: Line) -> Bool {
    let next = token.upperBound + 1
    guard token.count >= 3, glyphs[token.upperBound - 1] == 0x2E, next < line.range.upperBound,
      LetterTable.shared.isUpper(glyphs[next])
    else { return false }
    return [0x49, 0x56, 0x58].contains(glyphs[token.lowerBound])
      && glyphs[token.dropLast()].allSatisfy { [0x49, 0x56, 0x58, 0x6C, 0x7C].contains($0) }
  }

  private static func numeral(_ glyph: Glyph) -> Glyph? {
    switch glyph {
    case 0x49, 0x56, 0x58: glyph
    case 0x31, 0x6C, 0x7C, 0x4C, 0x54, 0x69, 0x21, 0x5D: 0x49
    case 0x76: 0x56
    default: nil
    }
  }

  private static func isNumber(_ glyphs: [Glyph], _ range: Range<Int>) -> Bool {
    range.allSatisfy { LetterTable.shared.isDigit(glyphs[$0]) }
  }

  private static func isRoman(_ text: [Glyph]) -> Bool {
    let known = [
      "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    ]
    return known.contains { $0.unicodeScalars.map { Glyph($0.value) } == text }
  }
}
