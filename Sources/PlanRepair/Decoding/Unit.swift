/// A part of the text that the search reads as one word, or as a number between words.
struct Unit {
  enum Kind: UInt8 {
    /// Letters, perhaps with signs and digits among them: to be restored.
    case word
    /// A number, a date, a document number: kept, and known to the language model as a number.
    case number
    /// A web address, a foreign script: kept, and a word the model does not know.
    case fixed
  }

  /// What the letters' case suggests where the unit stands.
  enum Place: UInt8 {
    case inside, capitals, start
  }

  /// The sign after a unit, as far as it may be a piece of its last letter.
  enum NextSign: UInt8 {
    /// It is a sign.
    case sound
    /// It is a piece of a letter (`cw?` for `cứ`) or a speck, more likely than itself.
    case doubtful
    /// It is a sign as likely as a piece (`phi:` for `phù`, `NGH]` for `NGHỊ`).
    case possible
  }

  var kind: Kind
  var place: Place
  /// The first glyph, and one past the last.
  var start: Int32
  var end: Int32
  /// Whether the language model sees a sentence boundary before this unit.
  var boundary: Bool
  /// What the sign after the unit may be besides itself.
  var next: NextSign
  /// Whether only one space parts this unit from the one before.
  var joins: Bool
}

/// One way to read a unit, or two joined, or a half of one.
struct Reading {
  /// The glyphs that it stands for.
  var start: Int32
  var end: Int32
  var word: UInt16
  var style: LetterCase
  var newStyle: Bool
  /// Whether the text is kept as it is printed.
  var keeps: Bool
  /// Whether it takes digits for a word: done only where it is sure, else shown as a doubt.
  var replacesDigits = false
  /// Whether it is the left half of a token that is two words.
  var isFirstHalf = false
}

/// A step of the lattice: a reading, from an earlier node.
struct Edge {
  let from: Int32
  let word: UInt16
  var cost: Float
  let reading: Int32
}
