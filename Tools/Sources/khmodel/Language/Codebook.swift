/// Thirty-two values that stand for all others with the least squared error.
struct Codebook {
  private(set) var values: [Float]

  init(_ samples: [Float]) {
    let sorted = samples.sorted()
    values = (0..<32).map {
      sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, ($0 * 2 + 1) * sorted.count / 64)]
    }
    for _ in 0..<30 {
      var sums = [Double](repeating: 0, count: 32)
      var counts = [Double](repeating: 0, count: 32)
      var level = 0
      for sample in sorted {
        while level < 31 && sample > (values[level] + values[level + 1]) / 2 { level += 1 }
        sums[level] += Double(sample)
        counts[level] += 1
      }
      for index in 0..<32 where counts[index] > 0 {
        values[index] = Float(sums[index] / counts[index])
      }
    }
  }

  /// The place of the nearest value.
  func level(_ sample: Float) -> UInt16 {
    var level = 0
    while level < 31 && sample > (values[level] + values[level + 1]) / 2 { level += 1 }
    return UInt16(level)
  }
}
