/// A Latin letter as Vietnamese writes it, taken apart into letter, tone and case.
///
/// The 134 accented letters and the 52 of ASCII have a value; every other scalar has none.
public struct VietnameseLetter: Equatable, Sendable {
  private var entry: UInt16

  /// The letter a scalar stands for.
  @inline(__always)
  public init?(_ scalar: UInt32) {
    guard let index = LetterTable.index(scalar) else { return nil }
    entry = LetterTable.entries[index]
    if entry == 0 { return nil }
  }

  /// Puts a letter together; nil when the letter cannot carry the tone.
  public init?(_ letter: Alphabet, tone: Tone = .level, isHigh: Bool = false) {
    entry = UInt16(letter.rawValue) | UInt16(tone.rawValue) << 6 | (isHigh ? 1 << 9 : 0)
    if LetterTable.scalars[Int(entry)] == 0 { return nil }
  }

  /// The letter without tone and case.
  public var letter: Alphabet { Alphabet(rawValue: UInt8(entry & 0x3F)) ?? .a }

  /// The tone mark the letter carries.
  public var tone: Tone { Tone(rawValue: UInt8(entry >> 6 & 7)) ?? .level }

  /// Whether this is a capital.
  public var isHigh: Bool { entry & 1 << 9 != 0 }

  /// The one code point that writes the letter.
  public var scalar: UInt32 { LetterTable.scalars[Int(entry)] }

  /// The ASCII letter that is left without any mark: `ế` gives `e`, `Đ` gives `D`.
  public var ascii: UInt8 { letter.ascii - (isHigh ? 0x20 : 0) }

  /// The same letter with another tone; nil when it cannot carry one.
  public func with(_ tone: Tone) -> VietnameseLetter? {
    VietnameseLetter(letter, tone: tone, isHigh: isHigh)
  }

  /// The same letter in the low case.
  public var low: VietnameseLetter {
    var copy = self
    copy.entry &= ~(1 << 9)
    return copy
  }

  /// The same letter as a capital.
  public var high: VietnameseLetter {
    var copy = self
    copy.entry |= 1 << 9
    return copy
  }
}
