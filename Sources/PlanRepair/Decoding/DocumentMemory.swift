import Glibc

/// Which words follow which in the document itself, as far as a first reading is sure of it.
///
/// Documents repeat their terms, often ones no model knows well; what was read surely in one place helps elsewhere.
final class DocumentMemory {
  @exclusivity(unchecked) private var keys: [UInt32]
  @exclusivity(unchecked) private var counts: [Float]
  @exclusivity(unchecked) private var firsts: [Float]
  private let mask: Int

  /// How much the document's own usage weighs against the language model's.
  static let share: Float = 0.3
  private static let empty = UInt32.max

  /// A memory for a text of about `tokens` words.
  init(words: Int, tokens: Int) {
    var size = 256
    while size < tokens * 2 { size *= 2 }
    mask = size - 1
    keys = [UInt32](repeating: Self.empty, count: size)
    counts = [Float](repeating: 0, count: size)
    firsts = [Float](repeating: 0, count: words)
  }

  /// Notes that `second` was read after `first`.
  func learn(_ first: UInt16, _ second: UInt16) {
    let slot = slot(first, second)
    keys[slot] = UInt32(first) << 16 | UInt32(second)
    counts[slot] += 1
    firsts[Int(first)] += 1
  }

  /// The weighted log chance of `second` after `first`; minus infinity for what was not seen twice.
  func score(_ first: UInt16, _ second: UInt16) -> Float {
    let count = counts[slot(first, second)]
    return count > 1 ? log(Self.share * (count - 1) / (firsts[Int(first)] + 2)) : -.infinity
  }

  private func slot(_ first: UInt16, _ second: UInt16) -> Int {
    let key = UInt32(first) << 16 | UInt32(second)
    var slot = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != key && keys[slot] != Self.empty { slot = (slot + 1) & mask }
    return slot
  }

  /// Calls `body` with every pair that was seen twice.
  func forEachRepeated(_ body: (UInt16, UInt16) -> Void) {
    for slot in keys.indices where counts[slot] > 1 {
      body(UInt16(truncatingIfNeeded: keys[slot] >> 16), UInt16(truncatingIfNeeded: keys[slot]))
    }
  }
}
