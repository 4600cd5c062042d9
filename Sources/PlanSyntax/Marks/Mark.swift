/// A numbering or bullet mark at the start of a line, before its context has been judged.
struct Mark: Equatable {
  /// What the mark looks like.
  enum Style: UInt8 {
    case none
    /// "Phần I", "Chương II", "Mục 1", "Tiểu mục 1", "Điều 1.".
    case part, chapter, section, subsection, article
    /// "I.", "A.", "1.", "1.1.", "a)", "a.", "(1)", "a1)", "(i)".
    case roman, upperLetter, arabic, decimal, letter, letterDot, bracketed, letterNumber, lowerRoman
    /// "-", "+", "*", "•".
    case bullet
  }

  /// What the mark looks like.
  var style: Style
  /// The bytes of the mark, its punctuation and the blanks after it included.
  var length: UInt8
  /// The suffix letter ("Điều 5a"), the bullet, or for a decimal how many numbers it has.
  var detail: UInt8
  /// How surely the punctuation says that this is a mark.
  var form: Form
  /// The number, or the letter's place in the alphabet of marks.
  var value: Int32

  /// How the mark is punctuated.
  enum Form: UInt8 {
    /// With its usual stop or bracket.
    case full
    /// Without a stop ("Điều 5 Phạm vi"), or with an unusual one ("1-", "I/").
    case bare
    /// Alone on its line.
    case alone
  }

  /// No mark.
  static let none = Mark(style: .none, length: 0, detail: 0, form: .full, value: 0)

  /// Whether there is a mark.
  var exists: Bool { style != .none }
  /// Whether the mark is a bullet.
  var isBullet: Bool { style == .bullet }
  /// Whether the mark numbers a part of the outline.
  var isNumbering: Bool { style != .none && style != .bullet }
}

/// The letters that Vietnamese uses as marks, in their order.
enum MarkAlphabet {
  /// The letters of the decree: no f, j, w, z and no letters with marks except đ.
  private static let letters: StaticString = "abcd*eghiklmnopqrstuvxy"

  /// The place of a letter, from 1; "đ" is `isBarred`.
  ///
  /// Null for letters that number nothing.
  static func place(of lower: UInt8, isBarred: Bool) -> Int? {
    if isBarred { return 5 }
    switch lower {
    case 0x66: return 30  // f, j, w, z stand outside the order; some offices use them
    case 0x6A: return 31
    case 0x77: return 32
    case 0x7A: return 33
    default: break
    }
    for index in 0..<letters.utf8CodeUnitCount where letters.utf8Start[index] == lower {
      return index + 1
    }
    return nil
  }

  /// Whether one place follows another; offices that use f, j, w and z are followed, too.
  static func follows(_ place: Int, _ before: Int) -> Bool {
    switch (before, place) {
    case (6, 30), (30, 7), (9, 31), (31, 10), (22, 32), (32, 22), (23, 33): true
    default: place == before + 1
    }
  }

  private static let small: [StaticString] = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
    "u", "v", "x", "y",
  ]
  private static let capital: [StaticString] = [
    "A", "B", "C", "D", "Đ", "E", "G", "H", "I", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T",
    "U", "V", "X", "Y",
  ]

  /// The letter at a place, in UTF-8.
  static func letter(at place: Int, upper: Bool) -> StaticString {
    switch place {
    case 1...23: return upper ? capital[place - 1] : small[place - 1]
    case 30: return upper ? "F" : "f"
    case 31: return upper ? "J" : "j"
    case 32: return upper ? "W" : "w"
    case 33: return upper ? "Z" : "z"
    default: return "?"
    }
  }
}
