import Glibc

/// What each n-gram is worth: how much better it tells its last word from the words that look like it.
///
/// An n-gram counts by its occurrences times the gain in log P(word | history, look), where the look is the accent
/// skeleton. N-grams with the same history and look share their gain: one without its rivals would mislead.
struct Gains {
  private(set) var gain2: [Float]
  private(set) var gain3: [Float]

  init(_ estimate: Estimate, looks: [[Int32]]) {
    gain2 = [Float](repeating: 0, count: estimate.word2.count)
    gain3 = [Float](repeating: 0, count: estimate.word3.count)
    for look in looks { add(estimate, look) }
  }

  private mutating func add(_ model: Estimate, _ look: [Int32]) {
    var mass = [Float](repeating: 0, count: Int(look.max() ?? 0) + 1)
    for word in look.indices { mass[Int(look[word])] += model.p1[word] }
    for history in 0..<model.vocabulary {
      let range = model.first2[history]..<model.first2[history + 1]
      Self.groups(range, { look[Int(model.word2[$0])] }) { group, kind in
        var seen: Float = 0
        var seenLower: Float = 0
        for index in group {
          seen += model.p2[index]
          seenLower += model.p1[Int(model.word2[index])]
        }
        let all = seen + model.lambda2[history] * max(0, mass[kind] - seenLower)
        var gain: Float = 0
        for index in group {
          let plain = model.p1[Int(model.word2[index])]
          gain += model.count2[index] * (log(model.p2[index] / all) - log(plain / mass[kind]))
        }
        for index in group { gain2[index] += gain / Float(group.count) }
      }
    }
    addTrigrams(model, look, mass)
  }

  private mutating func addTrigrams(_ model: Estimate, _ look: [Int32], _ mass: [Float]) {
    for history in model.word2.indices {
      let middle = model.word2[history]
      let range = model.first3[history]..<model.first3[history + 1]
      Self.groups(range, { look[Int(model.word3[$0])] }) { group, kind in
        let lowerAll = Self.massAfter(model, middle, look, kind, mass)
        var seen: Float = 0
        var seenLower: Float = 0
        for index in group {
          seen += model.p3[index]
          seenLower += model.lower(middle, model.word3[index])
        }
        let all = seen + model.lambda3[history] * max(0, lowerAll - seenLower)
        var gain: Float = 0
        for index in group {
          let plain = model.lower(middle, model.word3[index])
          gain += model.count3[index] * (log(model.p3[index] / all) - log(plain / lowerAll))
        }
        for index in group { gain3[index] += gain / Float(group.count) }
      }
    }
  }

  /// The bigram probability of all words of one look after `history`.
  private static func massAfter(
    _ model: Estimate, _ history: UInt16, _ look: [Int32], _ kind: Int, _ mass: [Float]
  ) -> Float {
    var low = model.first2[Int(history)]
    let end = model.first2[Int(history) + 1]
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if Int(look[Int(model.word2[middle])]) < kind { low = middle + 1 } else { high = middle }
    }
    var sum: Float = 0
    var seen: Float = 0
    while low < end, Int(look[Int(model.word2[low])]) == kind {
      sum += model.p2[low]
      seen += model.p1[Int(model.word2[low])]
      low += 1
    }
    return sum + model.lambda2[Int(history)] * max(0, mass[kind] - seen)
  }

  /// Calls `body` for each run of equal looks in `range`.
  private static func groups(
    _ range: Range<Int>, _ look: (Int) -> Int32, _ body: (Range<Int>, Int) -> Void
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      let kind = look(start)
      var end = start + 1
      while end < range.upperBound, look(end) == kind { end += 1 }
      body(start..<end, Int(kind))
      start = end
    }
  }
}
