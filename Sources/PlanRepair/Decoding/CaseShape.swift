/// Which ways of capitalising a word its OCR string allows.
struct CaseShape {
  private var lower = true
  private var title = true
  private var upper = true
  /// How the word is capitalised, letter by letter; nil where it is in none of the usual ways.
  private(set) var exact: LetterCase?
  /// Whether the first letter is printed small.
  private(set) var isSmall = false

  /// Letters whose capital has the same shape, so that an engine tells them by size only, and capitals that engines print
  /// for an l, or for a small a with a mark.
  private static let sameShape = Set(
    "AcosuvwxzkpCOSUVWXZKPiIljJT[MN".unicodeScalars.map { Glyph($0.value) })

  init(_ text: UnsafeBufferPointer<Glyph>, _ letters: LetterTable) {
    var capitals = 0
    var smalls = 0
    var bars = 0
    for (index, glyph) in text.enumerated() where letters.isLetter(glyph) {
      let isUpper = letters.isUpper(glyph)
      if index > 0 {
        capitals += isUpper ? 1 : 0
        smalls += isUpper ? 0 : 1
        bars += glyph == 0x6C ? 1 : 0
      } else if !Self.sameShape.contains(letters.plain[Int(glyph)]) {
        if isUpper { lower = false } else { (title, upper) = (false, false) }
      }
    }
    if let first = text.first, letters.isLetter(first) { isSmall = !letters.isUpper(first) }
    if let first = text.first, letters.isUpper(first) {
      exact = smalls == 0 && text.count > 1 ? .upper : capitals == 0 ? .title : nil
    } else {
      exact = capitals == 0 ? .lower : nil
    }
    // An l may be an I (`Al`).
    smalls -= bars
    if smalls > capitals { upper = false }
    if capitals > smalls && text.count > 2 { (lower, title) = (false, false) }
    if !lower && !title && !upper { (lower, title, upper) = (true, true, true) }
  }

  /// The ways of capitalising to search for `text` where it stands.
  func searched(_ text: UnsafeBufferPointer<Glyph>, _ place: Unit.Place) -> [LetterCase] {
    [.lower, .title, .upper].filter { style in
      // Engines enlarge a small letter now and then, and hardly ever shrink a capital.
      if style != .lower, isSmall, place == .inside, lower { return false }
      return allows(style) && !(style == .upper && text.count == 1 && title)
    }
  }

  func allows(_ style: LetterCase) -> Bool {
    switch style {
    case .lower: lower
    case .title: title
    case .upper: upper
    }
  }
}
