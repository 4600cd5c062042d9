/// A line of the text, as far as its shape tells whether a sentence runs on into it.
struct Line {
  var range: Range<Int> = 0..<0
  /// Whether most of its letters are capitals.
  var isCapital = false
  var isBlank = true
  var blankFollows = false
  private var startsSmall = false
  private var startsWithLetter = false
  private var length = 0

  init() {}

  init(_ text: GlyphText, _ range: Range<Int>) {
    self.range = range
    let letters = LetterTable.shared
    var first: Glyph?
    var capital = 0
    var total = 0
    for index in range {
      let glyph = text.glyphs[index]
      if glyph == GlyphText.blank { continue }
      if first == nil { first = glyph }
      if letters.isLetter(glyph) {
        total += 1
        capital += letters.isUpper(glyph) ? 1 : 0
      }
    }
    guard let first else { return }
    isBlank = false
    isCapital = total >= 4 && capital * 10 > total * 7
    startsWithLetter = letters.isLetter(first)
    startsSmall = startsWithLetter && !letters.isUpper(first)
    length = range.count
  }

  /// Whether the sentence of the line before may run on into this one.
  func continues(_ previous: Line) -> Bool {
    if previous.isBlank { return false }
    if startsSmall { return true }
    return !previous.blankFollows && previous.length > 60
  }
}
