import PlanRepair

/// Numbers the distinct words of a corpus in the order they are met.
struct WordTable {
  private var slots = [Int32](repeating: -1, count: 1 << 22)
  private var arena: [Glyph] = []
  private var starts: [Int32] = [0]

  /// The number of distinct words.
  var count: Int { starts.count - 1 }

  /// The word numbered `id`.
  func word(_ id: Int) -> [Glyph] { Array(arena[Int(starts[id])..<Int(starts[id + 1])]) }

  /// The number of `word`, given on first sight.
  mutating func id(of word: [Glyph]) -> Int32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for glyph in word { hash = (hash ^ UInt64(glyph)) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    var slot = Int(hash & UInt64(slots.count - 1))
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      if isWord(id, word) { return Int32(id) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(count)
    arena.append(contentsOf: word)
    starts.append(Int32(arena.count))
    return Int32(count - 1)
  }

  private func isWord(_ id: Int, _ word: [Glyph]) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == word.count else { return false }
    for index in word.indices where arena[start + index] != word[index] { return false }
    return true
  }
}
