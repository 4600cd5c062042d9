import Glibc

/// Which words follow which in the document itself, as far as a first reading is sure of it.
///
/// Documents repeat their terms, often ones no model knows well; what was read surely in one place helps elsewhere.
struct DocumentMemory {
  private var pairs: [UInt32: Float] = [:]
  private var firsts: [Float]

  /// How much the document's own usage weighs against the language model's.
  static let share: Float = 0.2

  init(words: Int) { firsts = [Float](repeating: 0, count: words) }

  /// Notes that `second` was read after `first`.
  mutating func learn(_ first: UInt16, _ second: UInt16) {
    pairs[UInt32(first) << 16 | UInt32(second), default: 0] += 1
    firsts[Int(first)] += 1
  }

  /// The weighted log chance of `second` after `first`; minus infinity for what was not seen twice.
  func score(_ first: UInt16, _ second: UInt16) -> Float {
    guard let count = pairs[UInt32(first) << 16 | UInt32(second)], count > 1 else { return -.infinity }
    return log(Self.share * (count - 1) / (firsts[Int(first)] + 2))
  }
}
