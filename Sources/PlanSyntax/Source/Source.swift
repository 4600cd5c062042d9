public import VietnameseText

/// The bytes of one input, decoded to UTF-8.
///
/// Positions that users see are byte offsets, lines and columns of `text`.
public struct Source: Sendable {
  /// The name to show: a path, or "-".
  public var name: String
  /// The bytes as they came.
  public var bytes: [UInt8]
  /// The text in UTF-8, without a byte order mark.
  public var text: [UInt8]
  /// The encoding that the bytes were read in.
  public var encoding: TextEncoding
  /// How many invalid bytes or units became U+FFFD.
  public var replacements: Int
  /// The SHA-256 digest of the bytes, where somebody has it already.
  public var digest: [UInt8]?
  /// What is told of an input that is not here itself, because the plan was read from its JSON.
  public var record: SourceRecord?

  /// Decodes `bytes`, in `encoding` where one is given.
  public init(name: String, bytes: [UInt8], encoding: TextEncoding? = nil) {
    let decoded = TextDecoder.decode(bytes, as: encoding)
    self.name = name
    self.bytes = bytes
    self.text = decoded.utf8
    self.encoding = decoded.encoding
    self.replacements = decoded.replacements
  }

  /// An input that is not here, but of which something is told.
  public init(name: String, encoding: TextEncoding, record: SourceRecord) {
    self.name = name
    self.bytes = []
    self.text = []
    self.encoding = encoding
    self.replacements = 0
    self.record = record
  }

  /// The bytes that a source may hold: as UTF-8 they grow to three times as many at most, which
  /// ranges can still address.
  public static let maximumLength = Int(Int32.max) / 3
}
