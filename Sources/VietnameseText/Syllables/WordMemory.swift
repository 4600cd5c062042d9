/// The words that were read before, so that a frequent word is not spelled again and again.
public struct WordMemory {
  var words = WordCache<(key: WordKey, traits: WordTraits)>(of: (.none, []))

  /// Nothing read yet.
  public init() {}
}

/// What is known of words that were met before.
///
/// A text has few distinct words: a small table with one place for each hash answers nearly always.
struct WordCache<Known> {
  private var entries: [(word: ShortWord, known: Known)]

  /// A cache of nothing; `filler` stands where no word is.
  init(of filler: Known) {
    entries = Array(repeating: (ShortWord(), filler), count: ShortWord.slots)
  }

  /// What is known of a word; nil where it was not met yet.
  @inline(__always)
  func recall(_ word: ShortWord) -> Known? {
    entries.withUnsafeBufferPointer { entries in
      let slot = word.slot
      return entries[slot].word == word ? entries[slot].known : nil
    }
  }

  /// Keeps what is known of a word.
  mutating func keep(_ word: ShortWord, _ known: Known) {
    entries[word.slot] = (word, known)
  }
}

/// The bytes of a word as two numbers.
struct ShortWord: Equatable {
  static let slots = 1024
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// No word.
  init() {}

  /// A word of a text; nil where it has more than 16 bytes.
  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let count = range.count
    guard count <= 16, let base = text.baseAddress else { return nil }
    guard range.lowerBound + 16 <= text.count else {
      self = Self.slowly(text[range])
      return
    }
    let start = UnsafeRawPointer(base + range.lowerBound)
    low = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
    if count <= 8 {
      low &= UInt64.max >> UInt64(64 - 8 * count)
    } else {
      high = UInt64(littleEndian: (start + 8).loadUnaligned(as: UInt64.self))
      high &= UInt64.max >> UInt64(128 - 8 * count)
    }
  }

  /// The same near the end of the text, where 16 bytes cannot be loaded.
  private static func slowly(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> ShortWord {
    var word = ShortWord()
    for (offset, byte) in bytes.enumerated() {
      if offset < 8 {
        word.low |= UInt64(byte) << UInt64(8 * offset)
      } else {
        word.high |= UInt64(byte) << UInt64(8 * offset - 64)
      }
    }
    return word
  }

  /// Its place in a table.
  @inline(__always)
  var slot: Int {
    let mixed = (low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 54)
  }
}
