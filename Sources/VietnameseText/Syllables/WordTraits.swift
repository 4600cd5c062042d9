/// What the letters of a word are.
public struct WordTraits: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt16

  /// A set of bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The first letter is a capital.
  public static let capital = WordTraits(rawValue: 1)
  /// All letters are capitals, and there are two at least.
  public static let allCapitals = WordTraits(rawValue: 2)
  /// A letter is outside ASCII.
  public static let accented = WordTraits(rawValue: 4)
  /// The letters can be no Vietnamese syllable, and no acronym, unit or code.
  public static let impossible = WordTraits(rawValue: 8)
  /// A word that is common in other languages and never Vietnamese.
  public static let foreign = WordTraits(rawValue: 16)
  /// Digits only.
  public static let digits = WordTraits(rawValue: 32)
  /// Letters and digits.
  public static let code = WordTraits(rawValue: 64)
  /// The tone stands in the older place of an open oa, oe or uy (hòa).
  public static let oldTone = WordTraits(rawValue: 128)
  /// The tone stands in the newer place of an open oa, oe or uy (hoà).
  public static let newTone = WordTraits(rawValue: 256)
  /// The word is the same as the one before it, or the two before it are repeated.
  public static let repeated = WordTraits(rawValue: 512)
  /// No word: where a piece of text ends.
  public static let end = WordTraits(rawValue: 1024)
}
