/// The "V/v" before what a letter is about, which engines print as `VW`.
enum SubjectMark {
  private static let printed = "VW".unicodeScalars.map { Glyph($0.value) }

  /// The change that makes the first token of a line the mark again; it stands before small letters.
  static func fix(_ glyphs: [Glyph], _ token: Range<Int>, _ isBeforeSmall: Bool) -> SignFix? {
    guard isBeforeSmall, glyphs[token].elementsEqual(printed) else { return nil }
    return SignFix(
      range: token.upperBound - 1..<token.upperBound, glyph: 0x2F, confidence: 0.95, next: 0x76)
  }
}
