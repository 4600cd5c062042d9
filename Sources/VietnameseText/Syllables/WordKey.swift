/// A word as one number, whatever its case and the place of its tone mark.
///
/// Words of the Vietnamese alphabet are told apart exactly; others ("website", "QH15") by a hash.
public struct WordKey: Hashable, Sendable {
  /// The number; zero is no word.
  public let rawValue: UInt64

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
  public init(_ word: some StringProtocol) {
    let letters = Array(word.utf8)
    self = letters.withUnsafeBufferPointer { buffer in
      SpelledSyllable(buffer).map { WordKey($0) } ?? WordKey(hashing: buffer)
    }
  }

  /// The keys of words with blanks or line breaks between them.
  public static func words(_ list: String) -> [WordKey] {
    list.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { WordKey(Substring($0)) }
  }
}
