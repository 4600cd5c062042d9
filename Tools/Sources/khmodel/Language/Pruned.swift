import Glibc

/// The n-grams that fit the size, in back-off form: log probabilities, and the weight of each history's back-off.
struct Pruned {
  private(set) var log1: [Float]
  private(set) var back1: [Float]
  private(set) var first2: [Int] = [0]
  private(set) var word2: [UInt16] = []
  private(set) var log2: [Float] = []
  private(set) var back2: [Float] = []
  private(set) var first3: [Int] = [0]
  private(set) var word3: [UInt16] = []
  private(set) var log3: [Float] = []

  static let bytes2: Float = 6
  static let bytes3: Float = 3

  init(_ model: Estimate, _ gains: Gains, size: Int) {
    var low: Float = 0
    var high: Float = 1e6
    for _ in 0..<40 {
      let middle = (low * high).squareRoot() > 0 ? (low * high).squareRoot() : high / 50
      let (count2, count3) = Self.sizes(model, gains, middle)
      if Float(count2) * Self.bytes2 + Float(count3) * Self.bytes3 > Float(size) {
        low = middle
      } else {
        high = middle
      }
      if low > 0, high / low < 1.005 { break }
    }
    log1 = model.p1.map { log($0) }
    back1 = [Float](repeating: 0, count: model.vocabulary)
    keep(model, gains, high)
  }

  private static func sizes(_ model: Estimate, _ gains: Gains, _ threshold: Float) -> (Int, Int) {
    var count2 = 0
    var count3 = 0
    for bigram in model.word2.indices {
      var any = gains.gain2[bigram] > threshold * bytes2
      for index in model.first3[bigram]..<model.first3[bigram + 1]
      where gains.gain3[index] > threshold * bytes3 {
        count3 += 1
        any = true
      }
      count2 += any ? 1 : 0
    }
    return (count2, count3)
  }

  private mutating func keep(_ model: Estimate, _ gains: Gains, _ threshold: Float) {
    var probability2: [Float] = []
    for history in 0..<model.vocabulary {
      var sum: Float = 0
      var sumLower: Float = 0
      for bigram in model.first2[history]..<model.first2[history + 1] {
        let before = word3.count
        for index in model.first3[bigram]..<model.first3[bigram + 1]
        where gains.gain3[index] > threshold * Self.bytes3 {
          word3.append(model.word3[index])
          log3.append(model.p3[index])
        }
        guard gains.gain2[bigram] > threshold * Self.bytes2 || word3.count > before else { continue }
        word2.append(model.word2[bigram])
        probability2.append(model.p2[bigram])
        first3.append(word3.count)
        sum += model.p2[bigram]
        sumLower += model.p1[Int(model.word2[bigram])]
      }
      first2.append(word2.count)
      back1[history] = log(max(1e-4, 1 - sum)) - log(max(1e-4, 1 - sumLower))
    }
    log2 = probability2.map { log($0) }
    back2 = word2.indices.map { bigram in
      var sum: Float = 0
      var sumLower: Float = 0
      for index in first3[bigram]..<first3[bigram + 1] {
        sum += log3[index]
        sumLower += exp(lower(word2[bigram], word3[index]))
      }
      return min(0.7, log(max(1e-4, 1 - sum)) - log(max(1e-4, 1 - sumLower)))
    }
    log3 = log3.map { log($0) }
  }

  private func lower(_ history: UInt16, _ last: UInt16) -> Float {
    var low = first2[Int(history)]
    let end = first2[Int(history) + 1]
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if word2[middle] < last { low = middle + 1 } else { high = middle }
    }
    if low < end, word2[low] == last { return log2[low] }
    return back1[Int(history)] + log1[Int(last)]
  }
}
