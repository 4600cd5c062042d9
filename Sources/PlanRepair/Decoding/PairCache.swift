/// Remembers the scores of word pairs: a document uses few, again and again.
final class PairCache {
  private struct Entry {
    var key: UInt32
    var pair: LanguageModel.Pair
  }

  let model: LanguageModel
  /// How far a key is shifted for its place: a short text gets few.
  private let shift: UInt32
  private let entries: UnsafeMutablePointer<Entry>
  @exclusivity(unchecked) private var memory: DocumentMemory?

  /// A cache for a text of about `tokens` words.
  init(_ model: LanguageModel, tokens: Int) {
    self.model = model
    var bits: UInt32 = 12
    while bits < 16, 1 << bits < tokens * 8 { bits += 1 }
    shift = 32 - bits
    entries = .allocate(capacity: 1 << bits)
    let empty = Entry(key: .max, pair: LanguageModel.Pair(score: 0, place: -1, successor: -1))
    entries.initialize(repeating: empty, count: 1 << bits)
  }

  deinit { entries.deallocate() }

  /// The score of `second` after `first`.
  @inline(__always) func pair(_ first: UInt16, _ second: UInt16) -> LanguageModel.Pair {
    let key = UInt32(first) << 16 | UInt32(second)
    let entry = entries + slot(key)
    return entry.pointee.key == key ? entry.pointee.pair : look(up: key, entry)
  }

  private func look(up key: UInt32, _ entry: UnsafeMutablePointer<Entry>) -> LanguageModel.Pair {
    let (first, second) = (UInt16(key >> 16), UInt16(truncatingIfNeeded: key))
    var pair = model.pair(first, second)
    if let memory { pair.memory = memory.score(first, second) }
    entry.pointee = Entry(key: key, pair: pair)
    return pair
  }

  /// Lets the document's own usage speak from now on.
  func use(_ memory: DocumentMemory) {
    self.memory = memory
    // What is remembered without it stays right but for the pairs the document repeats.
    memory.forEachRepeated { first, second in
      let key = UInt32(first) << 16 | UInt32(second)
      let entry = entries + slot(key)
      if entry.pointee.key == key { entry.pointee.pair.memory = memory.score(first, second) }
    }
  }

  @inline(__always) private func slot(_ key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) &>> shift)
  }
}
