/// Text decoded to UTF-8, with what was learnt on the way.
public struct DecodedText: Sendable {
  /// The text without a byte order mark: valid UTF-8, controls and all.
  public var utf8: [UInt8]
  /// The encoding the bytes were in.
  public var encoding: TextEncoding
  /// Whether the bytes began with a byte order mark.
  public var hadByteOrderMark: Bool
  /// How many invalid bytes or units became U+FFFD.
  public var replacements: Int
  /// Whether the text had been encoded twice (`Cá»™ng` for `Cộng`) and was set right.
  public var wasEncodedTwice = false

  /// Text as it was decoded.
  public init(
    utf8: [UInt8], encoding: TextEncoding = .utf8, hadByteOrderMark: Bool = false,
    replacements: Int = 0
  ) {
    self.utf8 = utf8
    self.encoding = encoding
    self.hadByteOrderMark = hadByteOrderMark
    self.replacements = replacements
  }
}
