import Glibc

/// Sums of chances given as logarithms, by a small table.
struct LogSum: @unchecked Sendable {
  /// The table all of the module reads.
  static let shared = LogSum()

  private static let steps: Float = 32
  private static let reach: Float = 12
  /// log(1 + exp(-x)) for x from 0 to `reach`.
  private let table: UnsafePointer<Float>

  private init() {
    let count = Int(Self.reach * Self.steps) + 2
    let table = UnsafeMutablePointer<Float>.allocate(capacity: count)
    for step in 0..<count {
      (table + step).initialize(to: log1p(exp(-Float(step) / Self.steps)))
    }
    self.table = UnsafePointer(table)
  }

  /// log(exp(left) + exp(right)).
  @inline(__always) func add(_ left: Float, _ right: Float) -> Float {
    let high = max(left, right)
    let gap = high - min(left, right)
    if !(gap < Self.reach) { return high }
    return high + table[Int(gap * Self.steps + 0.5)]
  }
}
