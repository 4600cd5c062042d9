/// Numbers by hashes that are taken for the keys themselves.
///
/// A dictionary asks the runtime how its keys are hashed and compared, once for each type of key, which
/// takes as long as checking a page.
struct HashTable: Sendable {
  /// A hash of a number that stands for a word.
  static func hash(of key: UInt64) -> UInt128 {
    UInt128((key &* 0x9E37_79B9_7F4A_7C15) >> 20) << 64 | UInt128(key)
  }

  private var slots: [(hash: UInt128, number: Int)] = []
  private var count = 0

  /// The number that is kept for a hash.
  subscript(hash: UInt128) -> Int? {
    guard !slots.isEmpty else { return nil }
    let slot = slots[slot(of: hash)]
    return slot.number < 0 ? nil : slot.number
  }

  /// Keeps a number for a hash that has none; gives the one that it has otherwise.
  mutating func insert(_ number: Int, for hash: UInt128) -> Int? {
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: hash)
    guard slots[slot].number < 0 else { return slots[slot].number }
    slots[slot] = (hash, number)
    count += 1
    return nil
  }

  /// Where a hash is, or would be.
  private func slot(of hash: UInt128) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 64) & (slots.count - 1)
    while slots[slot].number >= 0, slots[slot].hash != hash {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let full = slots
    slots = Array(repeating: (0, -1), count: max(full.count * 2, 16))
    for entry in full where entry.number >= 0 { slots[slot(of: entry.hash)] = entry }
  }
}
