/// A file format that is not plain text, with what to do about it.
public struct BinaryFormat: Sendable, Equatable {
  /// A short name that needs no translation: `PDF`, `DOCX`.
  public var name: String
  /// What kind of file that is, for a message: in Vietnamese and in English.
  public var kind: Bilingual
  /// How to get plain text out of it: in Vietnamese and in English.
  public var advice: Bilingual

  /// A phrase in both languages that khplan speaks.
  public struct Bilingual: Sendable, Equatable {
    /// The phrase in Vietnamese.
    public var vi: String
    /// The phrase in English.
    public var en: String
  }

  init(_ name: String, _ kind: Bilingual, _ advice: Bilingual) {
    self.name = name
    self.kind = kind
    self.advice = advice
  }

  /// The format of bytes that are not plain text; nil when they may be text in some encoding.
  public static func detect(_ bytes: Span<UInt8>) -> BinaryFormat? {
    bytes.withUnsafeBufferPointer { bytes in
      if let magic = MagicNumber.all.first(where: { $0.matches(bytes) }) {
        return magic.name == "ZIP" ? ZipContents.format(of: bytes) : named(magic.name)
      }
      return ControlCensus.looksBinary(bytes) ? unknown : nil
    }
  }
}
