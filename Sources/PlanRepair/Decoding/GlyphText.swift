/// A text as glyphs, with the byte at which each begins.
struct GlyphText {
  private(set) var glyphs: [Glyph] = []
  private(set) var offsets: [Int32] = []

  /// Glyph code of a space, a tab or any other blank but a line end.
  static let blank: Glyph = 0x20
  /// Glyph code of a line end.
  static let lineEnd: Glyph = 0x0A

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    glyphs.reserveCapacity(bytes.count + 1)
    offsets.reserveCapacity(bytes.count + 1)
    var offset = 0
    while offset < bytes.count {
      offsets.append(Int32(truncatingIfNeeded: offset))
      let byte = bytes[offset]
      if byte > 0x20 && byte < 0x7F {
        glyphs.append(Glyph(byte))
        offset += 1
        continue
      }
      let scalar = Glyphs.next(bytes, &offset)
      switch scalar {
      case 0x0A: glyphs.append(Self.lineEnd)
      case 0x09, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x3000, 0x2000...0x200B, 0xFEFF:
        glyphs.append(Self.blank)
      default: glyphs.append(Glyphs.code(of: scalar))
      }
    }
    offsets.append(Int32(truncatingIfNeeded: bytes.count))
  }
}
