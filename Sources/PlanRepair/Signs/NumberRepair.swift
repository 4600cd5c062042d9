/// Repairs how a number is printed, whatever it counts: no digit is changed.
enum NumberRepair {
  /// The letter O at the head of a number below ten: `O1`, `O6/2025`.
  static func nought(_ glyphs: [Glyph], _ range: Range<Int>) -> SignFix? {
    let letters = LetterTable.shared
    let start = range.lowerBound
    guard range.count >= 2, glyphs[start] == 0x4F, letters.isDigit(glyphs[start + 1]) else {
      return nil
    }
    if range.count > 2 {
      guard Signs.numeric.contains(glyphs[start + 2]), glyphs[start + 2] != 0x25,
        range.dropFirst(2).allSatisfy({
          letters.isDigit(glyphs[$0]) || Signs.numeric.contains(glyphs[$0])
        })
      else { return nil }
    }
    return SignFix(range: start..<start + 1, glyph: 0x30, confidence: 0.95)
  }

  /// The blank between two ones, where what follows them shows that they are one number: `41 1/QĐ-TTg`, `201 1/QĐ-TTg`.
  static func blank(_ glyphs: [Glyph], between token: Range<Int>, and next: Range<Int>) -> SignFix?
  {
    let letters = LetterTable.shared
    guard !token.isEmpty, token.upperBound + 1 == next.lowerBound, next.count >= 4,
      glyphs[token.upperBound - 1] == 0x31, glyphs[next.lowerBound] == 0x31,
      glyphs[next.lowerBound + 1] == 0x2F,
      token.allSatisfy({ letters.isDigit(glyphs[$0]) || glyphs[$0] == 0x2F })
    else { return nil }
    let after = glyphs[next.lowerBound + 2..<min(next.upperBound, next.lowerBound + 7)]
    let isYear =
      after.count == 5 && after.last == 0x2F && after.dropLast().allSatisfy { letters.isDigit($0) }
    guard isYear || after.prefix(2).allSatisfy({ letters.isUpper($0) }) else { return nil }
    return SignFix(range: token.upperBound..<next.lowerBound, glyph: 0, confidence: 0.95)
  }

  /// The ones of a token that are printed as other signs, as far as the token `previous` before it shows that.
  static func ones(_ glyphs: [Glyph], _ token: Range<Int>, after previous: Range<Int>) -> [SignFix]
  {
    if let fix = bracket(glyphs, token, after: previous) { return [fix] }
    return eleventh(glyphs, token, after: previous)
  }

  /// The two ones of the eleventh month between "tháng" and "năm": `thang I] nam`, `thang 1} nim`, `thang Ul nam`.
  private static func eleventh(_ glyphs: [Glyph], _ token: Range<Int>, after previous: Range<Int>)
    -> [SignFix]
  {
    let letters = LetterTable.shared
    let year = glyphs[token.upperBound...].dropFirst().prefix(3)
    guard token.count == 2, letters.isWord(month, glyphs[previous]),
      year.count == 3, year.first == 0x6E, year.last == 0x6D,
      firstOnes.contains(glyphs[token.lowerBound]),
      lastOnes.contains(glyphs[token.lowerBound + 1])
    else { return [] }
    return token.filter { glyphs[$0] != 0x31 }
      .map { SignFix(range: $0..<$0 + 1, glyph: 0x31, confidence: 0.95) }
  }

  /// The bracket that is the one of a date after "ngày", or of a hundred in a hundred: `ngay [1/8/2025`, `[00%`.
  private static func bracket(
    _ glyphs: [Glyph], _ token: Range<Int>, after previous: Range<Int>
  ) -> SignFix? {
    let letters = LetterTable.shared
    let start = token.lowerBound
    guard token.count >= 4, glyphs[start] == 0x5B, letters.isDigit(glyphs[start + 1]),
      !glyphs[token].contains(0x5D)
    else { return nil }
    let rest = glyphs[start + 1..<start + 4]
    let isHundred = rest.elementsEqual([0x30, 0x30, 0x25])
    let isDay = glyphs[start + 2] == 0x2F && letters.isWord(day, glyphs[previous])
    guard isHundred || isDay else { return nil }
    return SignFix(range: start..<start + 1, glyph: 0x31, confidence: 0.95)
  }

  /// What engines print for the first of two ones, and for the second.
  private static let firstOnes = Set("1Il|[]}!ULi".unicodeScalars.map { Glyph($0.value) })
  private static let lastOnes = Set("1Il|[]}!t".unicodeScalars.map { Glyph($0.value) })
  private static let month = "thang".unicodeScalars.map { Glyph($0.value) }
  private static let day = "ngay".unicodeScalars.map { Glyph($0.value) }
}
