/// A printed character as restoration sees it: a small code for each letter and sign an OCR engine prints.
///
/// ASCII and Latin-1 keep their code points; the Vietnamese letters beyond them and a few signs follow.
/// Nine bits hold every code, so up to three glyphs pack into one key of the channel model.
/// Code 0 is any other character: a token that holds one is left alone.
public typealias Glyph = UInt16

/// Conversion between UTF-8 and glyph codes.
public enum Glyphs {
  /// One more than the largest glyph code.
  public static let count = 384

  private static let firstExtended: Glyph = 256
  private static let firstVietnamese: Glyph = 268
  private static let firstSign: Glyph = 358
  private static let extended: [UInt32] = [
    0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0,
  ]
  private static let signs: [UInt32] = [
    0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x2044, 0x20AC,
    0x2122, 0xFB01, 0xFB02,
  ]

  /// The code of a Unicode scalar, 0 where it has none.
  public static func code(of scalar: UInt32) -> Glyph {
    if scalar < 0x100 {
      return scalar > 0x20 && (scalar < 0x7F || scalar > 0xA0) ? Glyph(scalar) : 0
    }
    if scalar >= 0x1EA0 && scalar <= 0x1EF9 { return firstVietnamese + Glyph(scalar - 0x1EA0) }
    if let index = extended.firstIndex(of: scalar) { return firstExtended + Glyph(index) }
    if let index = signs.firstIndex(of: scalar) { return firstSign + Glyph(index) }
    return 0
  }

  /// The Unicode scalar of a glyph code, 0 for code 0.
  public static func scalar(of glyph: Glyph) -> UInt32 {
    switch glyph {
    case ..<firstExtended: UInt32(glyph)
    case ..<firstVietnamese: extended[Int(glyph - firstExtended)]
    case ..<firstSign: 0x1EA0 + UInt32(glyph - firstVietnamese)
    case ..<(firstSign + Glyph(signs.count)): signs[Int(glyph - firstSign)]
    default: 0
    }
  }

  /// Reads one scalar of valid or broken UTF-8 at `offset` and moves past it; a broken byte gives 0.
  @inline(__always)
  public static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int) -> UInt32 {
    let first = UInt32(bytes[offset])
    offset += 1
    if first < 0x80 { return first }
    let length = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0
    if length == 0 || offset + length > bytes.count { return 0 }
    var value = first & (0x3F >> UInt32(length))
    for index in 0..<length {
      let byte = bytes[offset + index]
      if byte & 0xC0 != 0x80 { return 0 }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    offset += length
    return value
  }

  /// Appends the UTF-8 form of `glyph` to `bytes`.
  @inline(__always)
  public static func append(_ glyph: Glyph, to bytes: inout [UInt8]) {
    if glyph < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: glyph))
    } else {
      encode(glyph, &bytes)
    }
  }

  private static func encode(_ glyph: Glyph, _ bytes: inout [UInt8]) {
    let value = LetterTable.shared.scalars[Int(glyph)]
    if value < 0x800 {
      bytes.append(UInt8(0xC0 | value >> 6))
      bytes.append(UInt8(0x80 | value & 0x3F))
    } else {
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    }
  }
}
