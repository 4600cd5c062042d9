/// A line of the text, as far as its shape tells whether a sentence runs on into it.
struct Line {
  var range: Range<Int> = 0..<0
  /// Whether most of its letters are capitals.
  var isCapital = false
  var isBlank = true
  /// Whether it holds one sign only: a cross in a table, a stray mark.
  var isSingleGlyph = false
  /// Whether it holds two signs at most.
  var isShort = false
  private var isAllCapital = false
  /// Whether it is one word of capitals, the rest of whose heading was moved off.
  private var isLoneWord = false
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
    var count = 0
    for index in range {
      let glyph = text.glyphs[index]
      if glyph == GlyphText.blank { continue }
      if first == nil { first = glyph }
      count += 1
      if letters.isLetter(glyph) {
        total += 1
        capital += letters.isUpper(glyph) ? 1 : 0
      }
    }
    guard let first else { return }
    isBlank = false
    isSingleGlyph = count == 1
    isShort = count <= 2
    isCapital = total >= 4 && capital * 10 > total * 7
    isAllCapital = total >= 2 && capital == total
    isLoneWord = isAllCapital && total == range.count
    startsWithLetter = letters.isLetter(first)
    startsSmall = startsWithLetter && !letters.isUpper(first)
    length = range.count
  }

  /// Takes a short line of capitals for a part of the heading above it.
  mutating func join(_ previous: Line) {
    if isAllCapital && previous.isCapital { isCapital = true }
  }

  /// Whether the sentence of the line before may run on into this one.
  func continues(_ previous: Line) -> Bool {
    if previous.isBlank { return false }
    if startsSmall { return true }
    if isCapital && previous.isCapital && startsWithLetter {
      return !previous.blankFollows || previous.isLoneWord
    }
    return !previous.blankFollows && previous.length > 60
  }
}
