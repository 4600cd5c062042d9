import PlanRepair

/// Rows of as many numbers as a vector has, four at a time.
struct Vectors {
  private typealias Four = SIMD4<Float>

  private static let fours = WindowShape.size / 4

  private let base: UnsafeMutablePointer<Four>

  /// So many rows of noughts, which are never freed.
  init(_ rows: Int) {
    base = .allocate(capacity: rows * Self.fours)
    base.initialize(repeating: .zero, count: rows * Self.fours)
  }

  subscript(row: Int, number: Int) -> Float {
    get { base[row * Self.fours + number / 4][number % 4] }
    nonmutating set { base[row * Self.fours + number / 4][number % 4] = newValue }
  }

  private func row(_ index: Int) -> UnsafeMutablePointer<Four> { base + index * Self.fours }

  /// Makes the first row noughts.
  func clear() { base.update(repeating: .zero, count: Self.fours) }

  /// Adds to the first row one of `other`, each number times that of a row of `weights`.
  func add(_ other: Vectors, _ index: Int, times weights: Vectors, _ weight: Int) {
    let (from, by) = (other.row(index), weights.row(weight))
    for four in 0..<Self.fours { base[four] += from[four] * by[four] }
  }

  /// Adds to the first row one of `other`, times `factor`.
  func add(_ other: Vectors, _ index: Int, times factor: Float) {
    let from = other.row(index)
    for four in 0..<Self.fours { base[four] += from[four] * factor }
  }

  /// Adds the first row of `other` to a row, times `factor`.
  func add(_ other: Vectors, to index: Int, times factor: Float) {
    let target = row(index)
    for four in 0..<Self.fours { target[four] += other.base[four] * factor }
  }

  /// The product of the first row and one of `other`.
  func product(_ other: Vectors, _ index: Int) -> Float {
    let by = other.row(index)
    var sum = Four.zero
    for four in 0..<Self.fours { sum += base[four] * by[four] }
    return sum.sum()
  }

  /// Moves a row and the row of `weights` it was multiplied with against the slope of their product.
  func descend(
    _ weights: Vectors, row index: Int, _ weight: Int, _ slope: Vectors, _ rate: Float,
    _ weightRate: Float
  ) {
    let (vector, by) = (row(index), weights.row(weight))
    for four in 0..<Self.fours {
      let (old, oldWeight, down) = (vector[four], by[four], slope.base[four])
      vector[four] = old - down * oldWeight * rate
      by[four] = oldWeight - down * old * weightRate
    }
  }
}
