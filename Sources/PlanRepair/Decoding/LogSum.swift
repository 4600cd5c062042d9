import Glibc

/// Sums of chances given as logarithms, by a small table.
struct LogSum: Sendable {
  /// The table all of the module reads.
  static let shared = LogSum()

  private static let steps: Float = 32
  private static let reach: Float = 12
  /// log(1 + exp(-x)) for x from 0 to `reach`.
  private let table: [Float]

  private init() {
    table = (0...Int(Self.reach * Self.steps) + 1).map { log1p(exp(-Float($0) / Self.steps)) }
  }

  /// log(exp(left) + exp(right)).
  @inline(__always) func add(_ left: Float, _ right: Float) -> Float {
    let high = max(left, right)
    let gap = high - min(left, right)
    if !(gap < Self.reach) { return high }
    return high + table[Int(gap * Self.steps + 0.5)]
  }
}
