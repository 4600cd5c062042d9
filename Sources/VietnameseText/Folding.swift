/// A letter of UTF-8 text reduced to its ASCII base: "Ế" and "ẽ" are "E" and "e", "đ" is "d".
@frozen
public struct FoldedLetter: Sendable {
  /// The base letter with its case, or 0 where the bytes are no letter.
  public let ascii: UInt8
  /// How many bytes the scalar takes, at least 1.
  public let length: Int

  /// A folded letter of `length` bytes.
  @inlinable
  public init(ascii: UInt8, length: Int) {
    self.ascii = ascii
    self.length = length
  }

  /// The base letter in lower case, or 0.
  @inlinable public var lower: UInt8 { ascii == 0 ? 0 : ascii | 0x20 }

  /// Whether this is a capital letter.
  @inlinable public var isUpper: Bool { ascii &- 0x41 < 26 }

  /// Whether this is a small letter.
  @inlinable public var isLower: Bool { ascii &- 0x61 < 26 }
}

/// Base letters of U+00C0–U+01B0 as far as Vietnamese or its neighbours write them, "." for the rest.
@usableFromInline
let latinBases: StaticString = """
  AAAAAAACEEEEIIIIDNOOOOO.OUUUUY.saaaaaaaceeeeiiiidnooooo.ouuuuy.y\
  ..Aa............Dd......................Ii......................\
  ........................................Uu......................\
  ................................Oo.............Uu
  """

/// Base letters of U+1EA0–U+1EF9, where capitals and small letters alternate.
@usableFromInline
let vietnameseBases: StaticString =
  "AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy"

extension Span where Element == UInt8 {
  /// The letter at `index`, folded; other scalars give 0 and their length.
  @inlinable
  public func foldedLetter(at index: Int) -> FoldedLetter {
    let first = self[index]
    if first < 0x80 {
      return FoldedLetter(ascii: (first | 0x20) &- 0x61 < 26 ? first : 0, length: 1)
    }
    if first == 0xE1 {
      guard index + 2 < count else { return FoldedLetter(ascii: 0, length: count - index) }
      let low = Int(self[index + 1] & 0x3F) << 6 | Int(self[index + 2] & 0x3F)
      let offset = low - 0xEA0
      guard offset >= 0, offset < 90 else { return FoldedLetter(ascii: 0, length: 3) }
      return FoldedLetter(ascii: vietnameseBases.utf8Start[offset], length: 3)
    }
    if first < 0xE0 {
      guard index + 1 < count else { return FoldedLetter(ascii: 0, length: 1) }
      return FoldedLetter(
        ascii: foldTwoBytes(Int(first & 0x1F) << 6 | Int(self[index + 1] & 0x3F)), length: 2)
    }
    return FoldedLetter(ascii: 0, length: Swift.min(first < 0xF0 ? 3 : 4, count - index))
  }
}

/// The base letter of a scalar in U+0080–U+07FF, or 0.
@inlinable
func foldTwoBytes(_ scalar: Int) -> UInt8 {
  guard scalar >= 0xC0, scalar <= 0x1B0 else { return 0 }
  let base = latinBases.utf8Start[scalar - 0xC0]
  return base == 0x2E ? 0 : base
}
