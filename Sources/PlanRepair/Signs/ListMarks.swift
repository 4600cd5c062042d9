/// The letters of a lettered list as they come, to tell `đ)` from the `d)` before it.
struct ListMarks {
  private var previous: Glyph = 0
  static let barred = Glyphs.code(of: 0x111)

  /// The change to the letter of a mark at `index`, if any.
  mutating func fix(_ glyphs: [Glyph], _ index: Int) -> SignFix? {
    var mark = glyphs[index]
    var confidence: Float = 0
    if mark == 0x64 && previous == 0x64 {
      mark = Self.barred
      confidence = 0.95
    } else if mark == 0xA2 {
      mark = 0x63
      confidence = 0.95
    }
    previous = mark
    return mark == glyphs[index]
      ? nil : SignFix(range: index..<index + 1, glyph: mark, confidence: confidence)
  }
}
