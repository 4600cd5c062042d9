import Glibc

/// The n-grams that fit the size, in back-off form: log probabilities, and the weight of each history's back-off.
///
/// A trigram is kept only with the bigrams of its first and its last two words: the first leads to it, and its last
/// word is written as a place among the successors of the middle one, which takes eleven bits.
struct Pruned {
  private(set) var log1: [Float]
  private(set) var back1: [Float]
  private(set) var first2: [Int] = [0]
  private(set) var word2: [UInt16] = []
  private(set) var log2: [Float] = []
  private(set) var back2: [Float] = []
  private(set) var first3: [Int] = [0]
  /// The last word's place among the successors of the middle word.
  private(set) var place3: [UInt16] = []
  private(set) var log3: [Float] = []

  /// Bytes of a bigram, of a bigram's being a history, and of a trigram.
  static let bytes2: Float = 3
  static let bytesHistory: Float = 3
  static let bytes3: Float = 2
  /// How many successors a place can tell apart.
  static let mostPlaces = 2048

  private struct Choice {
    var keep2: [Bool]
    var keep3: [Bool]
    var size: Float
  }

  init(_ model: Estimate, _ gains: Gains, size: Int) {
    let suffix = Self.suffixes(model)
    var low: Float = 0
    var high: Float = 1e6
    for _ in 0..<40 {
      let middle = (low * high).squareRoot() > 0 ? (low * high).squareRoot() : high / 50
      if Self.choose(model, gains, suffix, middle).size > Float(size) {
        low = middle
      } else {
        high = middle
      }
      if low > 0, high / low < 1.005 { break }
    }
    log1 = model.p1.map { log($0) }
    back1 = [Float](repeating: 0, count: model.vocabulary)
    keep(model, Self.choose(model, gains, suffix, high))
  }

  /// For every trigram, the place of its last two words among the bigrams.
  private static func suffixes(_ model: Estimate) -> [Int32] {
    var suffix = [Int32](repeating: -1, count: model.word3.count)
    for history in model.word2.indices {
      let middle = model.word2[history]
      for index in model.first3[history]..<model.first3[history + 1] {
        suffix[index] = Int32(model.bigram(middle, model.word3[index]) ?? -1)
      }
    }
    return suffix
  }

  private static func choose(
    _ model: Estimate, _ gains: Gains, _ suffix: [Int32], _ threshold: Float
  ) -> Choice {
    var choice = Choice(
      keep2: gains.gain2.map { $0 > threshold * bytes2 },
      keep3: gains.gain3.map { $0 > threshold * bytes3 }, size: 0)
    var histories = 0
    var trigrams = 0
    for history in model.word2.indices {
      var any = false
      for index in model.first3[history]..<model.first3[history + 1] where choice.keep3[index] {
        guard suffix[index] >= 0 else {
          choice.keep3[index] = false
          continue
        }
        any = true
        trigrams += 1
        choice.keep2[Int(suffix[index])] = true
      }
      if any {
        choice.keep2[history] = true
        histories += 1
      }
    }
    let bigrams = choice.keep2.reduce(0) { $0 + ($1 ? 1 : 0) }
    choice.size =
      Float(bigrams) * bytes2 + Float(histories) * bytesHistory + Float(trigrams) * bytes3
    return choice
  }

  private mutating func keep(_ model: Estimate, _ choice: Choice) {
    var probability2: [Float] = []
    var kept: [Int] = []
    for history in 0..<model.vocabulary {
      var sum: Float = 0
      var sumLower: Float = 0
      for bigram in model.first2[history]..<model.first2[history + 1] where choice.keep2[bigram] {
        kept.append(bigram)
        word2.append(model.word2[bigram])
        probability2.append(model.p2[bigram])
        sum += model.p2[bigram]
        sumLower += model.p1[Int(model.word2[bigram])]
      }
      first2.append(word2.count)
      back1[history] = log(max(1e-4, 1 - sum)) - log(max(1e-4, 1 - sumLower))
    }
    log2 = probability2.map { log($0) }
    for bigram in kept {
      let middle = model.word2[bigram]
      var sum: Float = 0
      var sumLower: Float = 0
      for index in model.first3[bigram]..<model.first3[bigram + 1] where choice.keep3[index] {
        guard let place = place(middle, model.word3[index]), place < Self.mostPlaces else {
          continue
        }
        place3.append(UInt16(place))
        log3.append(log(model.p3[index]))
        sum += model.p3[index]
        sumLower += probability2[first2[Int(middle)] + place]
      }
      first3.append(place3.count)
      back2.append(min(0.7, log(max(1e-4, 1 - sum)) - log(max(1e-4, 1 - sumLower))))
    }
  }

  private func place(_ history: UInt16, _ last: UInt16) -> Int? {
    let start = first2[Int(history)]
    var low = start
    let end = first2[Int(history) + 1]
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if word2[middle] < last { low = middle + 1 } else { high = middle }
    }
    return low < end && word2[low] == last ? low - start : nil
  }
}
