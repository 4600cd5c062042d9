/// The words that were read before, so that a frequent word is not spelled again and again.
///
/// A text has few distinct words: a small table with one place for each hash answers nearly always.
public struct WordMemory {
  private struct Entry {
    var bytes: (low: UInt64, high: UInt64)
    var key: WordKey
    var traits: WordTraits
  }

  private var entries: [Entry]
  private static let size = 1024

  /// Nothing read yet.
  public init() {
    let empty = Entry(bytes: (0, 0), key: .none, traits: [])
    entries = Array(repeating: empty, count: Self.size)
  }

  /// The letters of a word as two numbers; nil where it has more than 16 bytes.
  @inline(__always)
  static func bytes(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (low: UInt64, high: UInt64)? {
    let count = range.count
    guard count <= 16, let base = text.baseAddress else { return nil }
    guard range.lowerBound + 16 <= text.count else { return slowBytes(text, range) }
    let start = UnsafeRawPointer(base + range.lowerBound)
    let low = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
    if count <= 8 { return (low & UInt64.max >> UInt64(64 - 8 * count), 0) }
    let high = UInt64(littleEndian: (start + 8).loadUnaligned(as: UInt64.self))
    return (low, high & UInt64.max >> UInt64(128 - 8 * count))
  }

  /// The same near the end of the text, where 16 bytes cannot be loaded.
  private static func slowBytes(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (low: UInt64, high: UInt64) {
    var (low, high) = (UInt64(0), UInt64(0))
    for (offset, byte) in text[range].enumerated() {
      if offset < 8 {
        low |= UInt64(byte) << UInt64(8 * offset)
      } else {
        high |= UInt64(byte) << UInt64(8 * offset - 64)
      }
    }
    return (low, high)
  }

  @inline(__always)
  private static func slot(_ bytes: (low: UInt64, high: UInt64)) -> Int {
    let mixed = (bytes.low ^ bytes.high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 54)
  }

  /// What is known of a word; nil where it was not read yet.
  @inline(__always)
  func recall(_ bytes: (low: UInt64, high: UInt64)) -> (key: WordKey, traits: WordTraits)? {
    entries.withUnsafeBufferPointer { entries in
      let entry = entries[Self.slot(bytes)]
      return entry.bytes == bytes ? (entry.key, entry.traits) : nil
    }
  }

  /// Keeps what is known of a word.
  mutating func keep(_ bytes: (low: UInt64, high: UInt64), _ key: WordKey, _ traits: WordTraits) {
    entries[Self.slot(bytes)] = Entry(bytes: bytes, key: key, traits: traits)
  }
}
