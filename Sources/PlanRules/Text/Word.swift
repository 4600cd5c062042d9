public import PlanSyntax
public import VietnameseText

/// A word of a document's running text, with what stands before it.
public struct Word: Sendable {
  /// The word as a number, whatever its case.
  public let key: WordKey
  /// Where it begins in the transcript.
  let start: Int32
  /// Where it ends.
  let end: Int32
  /// What its letters are.
  public internal(set) var traits: WordTraits
  /// What stands between the word before and this one.
  public let gap: Gap
  /// The number of its piece.
  let piece: Int32

  /// Where it stands in the transcript.
  public var range: TextRange { TextRange(Int(start), Int(end)) }

  /// Whether the first letter is a small one.
  var isLow: Bool {
    traits.isDisjoint(with: [.capital, .allCapitals, .digits, .code, .end])
  }
}

/// What stands between two words: blanks and signs.
public struct Gap: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt16

  /// A set of bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// A blank.
  public static let blank = Gap(rawValue: 1)
  /// Several blanks inside a line.
  public static let blanks = Gap(rawValue: 2)
  /// A line break.
  public static let lineBreak = Gap(rawValue: 4)
  /// A comma.
  public static let comma = Gap(rawValue: 8)
  /// A full stop, a question mark or an exclamation mark.
  public static let stop = Gap(rawValue: 16)
  /// A semicolon.
  public static let semicolon = Gap(rawValue: 32)
  /// A colon.
  public static let colon = Gap(rawValue: 64)
  /// A quotation mark.
  public static let quote = Gap(rawValue: 128)
  /// A bracket.
  public static let bracket = Gap(rawValue: 256)
  /// A hyphen or dash.
  public static let dash = Gap(rawValue: 512)
  /// "…" or "...".
  public static let ellipsis = Gap(rawValue: 1024)
  /// A comma, semicolon, colon or stop that was typed twice.
  public static let doubled = Gap(rawValue: 2048)
  /// A comma with no blank behind it.
  public static let tight = Gap(rawValue: 4096)
  /// Any other sign.
  public static let other = Gap(rawValue: 8192)
  /// The start of a piece.
  public static let start = Gap(rawValue: 16384)
  /// A web address.
  public static let address = Gap(rawValue: 32768)

  /// Whether there are blanks and line breaks only, so that the words stand side by side.
  public var isBlank: Bool { isSubset(of: [.blank, .blanks, .lineBreak]) && !isEmpty }

  /// Whether a sentence begins behind it, or a title or quotation that may begin with a capital.
  public var opens: Bool {
    !isDisjoint(with: [.start, .stop, .colon, .quote, .ellipsis, .address])
  }
}
