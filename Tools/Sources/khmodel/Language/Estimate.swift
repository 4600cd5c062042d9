import Glibc

/// Interpolated absolute discounting over all counted n-grams, as parallel arrays in key order.
struct Estimate {
  let vocabulary: Int
  /// P(word).
  private(set) var p1: [Float]
  /// Bigrams: history word, last word, count, P(last | history); `first2[h]..<first2[h + 1]` are those after h.
  private(set) var first2: [Int]
  private(set) var word2: [UInt16]
  private(set) var count2: [Float]
  private(set) var p2: [Float]
  /// What a history leaves to the unigrams.
  private(set) var lambda2: [Float]
  /// Trigrams: the index of the history among the bigrams gives `first3`.
  private(set) var first3: [Int]
  private(set) var word3: [UInt16]
  private(set) var count3: [Float]
  private(set) var p3: [Float]
  private(set) var lambda3: [Float]

  static let discount2: Float = 0.7
  static let discount3: Float = 0.9

  init(vocabulary: Int, unigrams: Counts, bigrams: Counts, trigrams: Counts) {
    self.vocabulary = vocabulary
    var p1 = [Float](repeating: 0.05, count: vocabulary)
    for index in unigrams.keys.indices { p1[Int(unigrams.keys[index])] += unigrams.counts[index] }
    let total = p1.reduce(0.0) { $0 + Double($1) }
    self.p1 = p1.map { Float(Double($0) / total) }

    first2 = [Int](repeating: 0, count: vocabulary + 1)
    for key in bigrams.keys { first2[Int(key >> Counts.width) + 1] += 1 }
    for index in 1...vocabulary { first2[index] += first2[index - 1] }
    word2 = bigrams.keys.map { UInt16($0 & Counts.mask) }
    count2 = bigrams.counts
    p2 = [Float](repeating: 0, count: word2.count)
    lambda2 = [Float](repeating: 1, count: vocabulary)
    for history in 0..<vocabulary {
      let range = first2[history]..<first2[history + 1]
      let (sum, kept) = Self.sums(count2, range, Self.discount2)
      guard sum > 0 else { continue }
      lambda2[history] = 1 - kept / sum
      for index in range {
        let seen = max(0, count2[index] - Self.discount2) / sum
        p2[index] = seen + lambda2[history] * self.p1[Int(word2[index])]
      }
    }

    first3 = [Int](repeating: 0, count: word2.count + 1)
    var bigram = 0
    for key in trigrams.keys {
      let history = key >> Counts.width
      while bigrams.keys[bigram] < history { bigram += 1 }
      first3[bigram + 1] += 1
    }
    for index in 1..<first3.count { first3[index] += first3[index - 1] }
    word3 = trigrams.keys.map { UInt16($0 & Counts.mask) }
    count3 = trigrams.counts
    p3 = [Float](repeating: 0, count: word3.count)
    lambda3 = [Float](repeating: 1, count: word2.count)
    for history in word2.indices {
      let range = first3[history]..<first3[history + 1]
      let (sum, kept) = Self.sums(count3, range, Self.discount3)
      guard sum > 0 else { continue }
      lambda3[history] = 1 - kept / sum
      for index in range {
        let seen = max(0, count3[index] - Self.discount3) / sum
        p3[index] = seen + lambda3[history] * lower(word2[history], word3[index])
      }
    }
  }

  /// P(last | history) from the bigrams and unigrams.
  func lower(_ history: UInt16, _ last: UInt16) -> Float {
    if let index = bigram(history, last) { return p2[index] }
    return lambda2[Int(history)] * p1[Int(last)]
  }

  /// The index of a bigram.
  func bigram(_ history: UInt16, _ last: UInt16) -> Int? {
    var low = first2[Int(history)]
    let end = first2[Int(history) + 1]
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if word2[middle] < last { low = middle + 1 } else { high = middle }
    }
    return low < end && word2[low] == last ? low : nil
  }

  private static func sums(_ counts: [Float], _ range: Range<Int>, _ discount: Float) -> (
    Float, Float
  ) {
    var sum: Float = 0
    var kept: Float = 0
    for index in range {
      sum += counts[index]
      kept += max(0, counts[index] - discount)
    }
    return (sum, kept)
  }
}
