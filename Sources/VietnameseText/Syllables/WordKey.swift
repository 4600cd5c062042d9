/// A word as one number, whatever its case and the place of its tone mark.
///
/// Words of the Vietnamese alphabet are told apart exactly; others ("website", "QH15") by a hash.
public struct WordKey: Hashable, Sendable {
  /// The number; zero is no word.
  public let rawValue: UInt64

  /// Whether the word is none of the Vietnamese alphabet's, or of no Vietnamese shape.
  public var isForeign: Bool { rawValue >> 63 == 1 }

  /// No word.
  public static let none = WordKey(rawValue: 0)

  private init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// The key of letters that spell one syllable.
  init(_ syllable: SpelledSyllable) {
    rawValue = syllable.key | UInt64(syllable.tone) << 36
  }

  /// The key of other characters; ASCII letters count the same in both cases.
  init(hashing word: some Sequence<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word {
      let isCapital = byte &- 0x41 < 26
      hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    rawValue = hash | 1 << 63
  }

  /// The key of one word.
  public init(_ word: String) {
    self = Self.words(word).first ?? .none
  }

  /// The key of a word's bytes.
  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self = SpelledSyllable(bytes).map { WordKey($0) } ?? WordKey(hashing: bytes)
  }

  /// The keys of words with blanks or line breaks between them.
  public static func words(_ list: String) -> [WordKey] {
    var list = list
    return list.withUTF8 { words($0) }
  }

  /// The keys of words in UTF-8 with blanks or line breaks between them.
  public static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> [WordKey] {
    var keys: [WordKey] = []
    var end = 0
    while let key = next(in: bytes, &end) { keys.append(key) }
    return keys
  }

  /// The key of the word behind `end`, which is moved behind it; nil where none follows.
  public static func next(in bytes: UnsafeBufferPointer<UInt8>, _ end: inout Int) -> WordKey? {
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    let start = end
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    guard start < end else { return nil }
    return WordKey(bytes: UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }
}
