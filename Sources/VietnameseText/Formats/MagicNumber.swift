/// The bytes a format is known by, and where they stand.
struct MagicNumber {
  let name: String
  let offset: Int
  let bytes: [UInt8]
  /// Where a zero must stand among the first bytes, when the magic alone may begin a text.
  private let zeros: Range<Int>

  private init(_ name: String, _ bytes: [UInt8], at offset: Int = 0, zeros: Range<Int> = 0..<0) {
    self.name = name
    self.offset = offset
    self.bytes = bytes
    self.zeros = zeros
  }

  private init(_ name: String, _ text: String, at offset: Int = 0, zeros: Range<Int> = 0..<0) {
    self.init(name, Array(text.utf8), at: offset, zeros: zeros)
  }

  /// The magic numbers of the formats that people mistake for documents. [the formats' own
  /// specifications; file(1)]
  static let all: [MagicNumber] = [
    MagicNumber("PDF", "%PDF-"),
    MagicNumber("RTF", "{\\rtf"),
    MagicNumber("ZIP", [0x50, 0x4B, 0x03, 0x04]),
    MagicNumber("ZIP", [0x50, 0x4B, 0x05, 0x06]),
    MagicNumber("OLE", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    MagicNumber("GZIP", [0x1F, 0x8B, 0x08]),
    MagicNumber("BZIP2", "BZh91AY"),
    MagicNumber("XZ", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    MagicNumber("ZSTD", [0x28, 0xB5, 0x2F, 0xFD]),
    MagicNumber("7Z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    MagicNumber("RAR", [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]),
    MagicNumber("TAR", "ustar", at: 257),
    MagicNumber("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    MagicNumber("JPEG", [0xFF, 0xD8, 0xFF]),
    MagicNumber("GIF", "GIF87a"),
    MagicNumber("GIF", "GIF89a"),
    MagicNumber("TIFF", [0x49, 0x49, 0x2A, 0x00]),
    MagicNumber("TIFF", [0x4D, 0x4D, 0x00, 0x2A]),
    MagicNumber("BMP", "BM", zeros: 6..<10),
    MagicNumber("WEBP", "WEBPVP8", at: 8),
    MagicNumber("HEIC", "ftypheic", at: 4),
    MagicNumber("ELF", [0x7F, 0x45, 0x4C, 0x46]),
    MagicNumber("PE", "MZ", zeros: 2..<16),
    MagicNumber("Mach-O", [0xCF, 0xFA, 0xED, 0xFE]),
    MagicNumber("Mach-O", [0xCA, 0xFE, 0xBA, 0xBE]),
    MagicNumber("SQLite", "SQLite format 3\0"),
  ]

  /// Whether a file begins this way.
  func matches(_ file: UnsafeBufferPointer<UInt8>) -> Bool {
    offset + bytes.count <= file.count
      && file[offset..<offset + bytes.count].elementsEqual(bytes)
      && (zeros.isEmpty || file[zeros.clamped(to: file.indices)].contains(0))
  }
}
