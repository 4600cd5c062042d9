/// Sets of signs, by glyph code.
enum Signs {
  static let enDash = Glyphs.code(of: 0x2013)
  static let emDash = Glyphs.code(of: 0x2014)

  /// Signs that open a word.
  static let opening = Set("([{<“\"‘'«-+•*–".unicodeScalars.map { Glyphs.code(of: $0.value) })
  /// Signs that close a word.
  static let closing = Set(".,;:!?)]}>”\"’'»…*".unicodeScalars.map { Glyphs.code(of: $0.value) })
  /// Signs at which the language model begins anew.
  static let ending = Set(".;:?!…".unicodeScalars.map { Glyphs.code(of: $0.value) })
  /// Closing signs that may be what is left of a letter's mark.
  static let doubtful = Set("?’'*\"".unicodeScalars.map { Glyphs.code(of: $0.value) })
  /// Signs that may stand for a letter.
  static let letterlike = Set("&@¢€¥£§©®|$".unicodeScalars.map { Glyphs.code(of: $0.value) })
  /// Signs between two words of one token.
  static let dividing = Set("/-–—+=_,;:.()[]".unicodeScalars.map { Glyphs.code(of: $0.value) })
  /// Signs within a number.
  static let numeric = Set(".,/:-–%".unicodeScalars.map { Glyphs.code(of: $0.value) })

  /// The dash a lone sign stands for.
  static func dash(_ glyph: Glyph, isFirst: Bool) -> Glyph? {
    if glyph == emDash { return enDash }
    return glyph == 0x7E && isFirst ? 0x2D : nil
  }

  /// One byte of flags a glyph, so that no set is searched in a loop.
  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: Glyphs.count)
    for (bit, set) in [opening, closing, ending, doubtful, letterlike, dividing, numeric]
      .enumerated()
    {
      for glyph in set { table[Int(glyph)] |= 1 << UInt8(bit) }
    }
    return table
  }()

  static let isOpening: UInt8 = 1
  static let isClosing: UInt8 = 2
  static let isEnding: UInt8 = 4
  static let isDoubtful: UInt8 = 8
  static let isLetterlike: UInt8 = 16
  static let isDividing: UInt8 = 32
}
