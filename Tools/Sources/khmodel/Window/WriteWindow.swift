import PlanRepair

/// The window model's file: what `WindowModel` reads in place.
extension WindowTrainer {
  /// The file's bytes.
  func encoded() -> [UInt8] {
    let count = words.words.count
    let (neighbourSteps, selfSteps) = (Self.steps(neighbours, count), Self.steps(selves, count))
    var rows = [UInt16](repeating: 0, count: words.rows.count)
    for (row, word) in words.words.enumerated() { rows[Int(word)] = UInt16(row + 1) }
    var scaled: [Float] = []
    for side in 0..<2 * WindowShape.reach {
      for number in 0..<WindowShape.size {
        scaled.append(weights[side, number] * neighbourSteps[number] * selfSteps[number])
      }
    }
    var bytes: [UInt8] = []
    bytes.put(UInt32(0x4B48_5757))
    bytes.put(UInt32(1))
    bytes.put(UInt32(rows.count))
    bytes.put(UInt32(count))
    bytes.put(rows)
    bytes.put(scaled)
    bytes.put(Self.quantised(neighbours, count, neighbourSteps))
    bytes.put(Self.quantised(selves, count, selfSteps))
    bytes.put(
      (0..<count).map { Int8(max(-127, min(127, (biases[$0] / WindowShape.biasUnit).rounded()))) })
    bytes.align(8)
    return bytes
  }

  /// What one step of each number of the vectors stands for, so that 127 steps reach the largest.
  private static func steps(_ vectors: Vectors, _ count: Int) -> [Float] {
    (0..<WindowShape.size).map { number in
      (0..<count).reduce(1e-6) { max($0, abs(vectors[$1, number])) } / 127
    }
  }

  private static func quantised(_ vectors: Vectors, _ count: Int, _ steps: [Float]) -> [Int8] {
    (0..<count).flatMap { row in
      (0..<WindowShape.size).map { Int8((vectors[row, $0] / steps[$0]).rounded()) }
    }
  }
}
