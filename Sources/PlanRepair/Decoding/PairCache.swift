/// Remembers the scores of word pairs: a document uses few, again and again.
struct PairCache {
  private struct Entry {
    var key: UInt32
    var pair: LanguageModel.Pair
  }

  private static let bits: UInt32 = 16
  let model: LanguageModel
  private var entries: [Entry]

  private var memory: DocumentMemory?

  init(_ model: LanguageModel) {
    self.model = model
    let empty = Entry(key: .max, pair: LanguageModel.Pair(score: 0, place: -1, successor: -1))
    entries = [Entry](repeating: empty, count: 1 << Self.bits)
  }

  /// The score of `second` after `first`.
  @inline(__always) mutating func pair(_ first: UInt16, _ second: UInt16) -> LanguageModel.Pair {
    let key = UInt32(first) << 16 | UInt32(second)
    let slot = Self.slot(key)
    return entries.withUnsafeMutableBufferPointer { entries in
      if entries[slot].key == key { return entries[slot].pair }
      var pair = model.pair(first, second)
      if let memory { pair.memory = memory.score(first, second) }
      entries[slot] = Entry(key: key, pair: pair)
      return pair
    }
  }

  /// Lets the document's own usage speak from now on.
  mutating func use(_ memory: DocumentMemory) {
    self.memory = memory
    // What is remembered without it stays right but for the pairs the document repeats.
    memory.forEachRepeated { first, second in
      let key = UInt32(first) << 16 | UInt32(second)
      let slot = Self.slot(key)
      if entries[slot].key == key { entries[slot].pair.memory = memory.score(first, second) }
    }
  }

  @inline(__always) private static func slot(_ key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> (32 - bits))
  }
}
