import Glibc
import PlanRepair

/// Learns what the words around a place say beyond the trigram, by gradient descent over running text.
///
/// At each place the true word stands against all words of its accent skeleton and some that an engine may take for it. What
/// the trigram gives each is where the model starts from, so that it learns only what the trigram lacks.
struct WindowTrainer {
  let words: WindowWords
  /// How much each number of a neighbour's vector counts, by the neighbour's place.
  let weights: Vectors
  /// Each word as a neighbour, and as itself.
  let neighbours: Vectors
  let selves: Vectors
  let biases: UnsafeMutablePointer<Float>

  private let trigram: TrigramScorer
  private var dice = Dice()
  private let sum = Vectors(1)
  private let slope = Vectors(1)
  private var rivals: [Int] = []
  private var odds: [Float] = []
  private var starts: [Float] = []
  /// Places learnt from, and those of them that the trigram alone and the model got wrong among words of one look.
  private var total = 0
  private var wrongBefore = 0
  private var wrongAfter = 0

  /// How many words that an engine may take for the true one stand against it, besides those of its look.
  private static let others = 8
  private static let firstRate: Float = 0.1
  private static let lastRate: Float = 0.0001
  /// The weights of the places learn so much more slowly than the words.
  private static let slowness: Float = 0.01
  /// Text is learnt from in blocks of so many words, in an order drawn by lot.
  private static let block = 10_000
  private static let notes = 10

  init(_ words: WindowWords, _ trigram: TrigramScorer) {
    self.words = words
    self.trigram = trigram
    let count = words.words.count
    weights = Vectors(2 * WindowShape.reach)
    neighbours = Vectors(count)
    selves = Vectors(count)
    biases = .allocate(capacity: count)
    biases.initialize(repeating: 0, count: count)
    for row in 0..<count {
      for number in 0..<WindowShape.size { neighbours[row, number] = (dice.fraction() - 0.5) * 0.5 }
    }
    for side in 0..<2 * WindowShape.reach {
      let offset = WindowShape.offset(side)
      for number in 0..<WindowShape.size {
        let isOwn = (offset < 0) == (number % 2 == 1)
        weights[side, number] = (0.5 + 0.5 / Float(abs(offset))) * (isOwn ? 1 : 0.5)
      }
    }
  }

  /// Learns from `sources`, each as often as its weight says.
  mutating func learn(_ sources: [[UInt16]], weights: [Float]) {
    var blocks: [(source: Int, start: Int)] = []
    for (source, tokens) in sources.enumerated() {
      for start in stride(from: 0, to: tokens.count, by: Self.block) {
        let times = Int(weights[source] + dice.fraction())
        for _ in 0..<times { blocks.append((source, start)) }
      }
    }
    for index in stride(from: blocks.count - 1, to: 0, by: -1) {
      blocks.swapAt(index, dice.number(below: index + 1))
    }
    for (index, block) in blocks.enumerated() {
      let rate = Self.firstRate * (1 - Float(index) / Float(blocks.count)) + Self.lastRate
      let tokens = sources[block.source]
      tokens.withUnsafeBufferPointer { tokens in
        let end = min(block.start + Self.block, tokens.count - WindowShape.reach)
        for place in max(block.start, WindowShape.reach)..<max(end, block.start, WindowShape.reach)
        {
          learn(tokens, place, rate)
        }
      }
      if (index + 1) * Self.notes / blocks.count > index * Self.notes / blocks.count { note() }
    }
  }

  private mutating func note() {
    Files.note(
      "window: \(wrongBefore) of \(total) words wrong by the trigram, \(wrongAfter) with the window"
    )
    (total, wrongBefore, wrongAfter) = (0, 0, 0)
  }

  /// Learns from one place of a text.
  private mutating func learn(
    _ tokens: UnsafeBufferPointer<UInt16>, _ place: Int, _ rate: Float
  ) {
    let row = Int(words.rows[Int(tokens[place])])
    guard row >= WindowWords.special, words.coarse[row].count > 1 else { return }
    let look = words.looks[row]
    let correction = gather(row)
    sum.clear()
    for side in 0..<2 * WindowShape.reach {
      sum.add(neighbours, neighbour(tokens, place, side), times: weights, side)
    }
    let around = trigram.place(
      tokens[place - 2], tokens[place - 1], tokens[place + 1], tokens[place + 2])
    odds.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    for (index, rival) in rivals.enumerated() {
      let start = trigram.score(words.words[rival], around)
      starts.append(start)
      odds.append(
        start + biases[rival] + sum.product(selves, rival) + (index < look.count ? 0 : correction))
    }
    let truth = row - look.lowerBound
    count(truth, look.count)
    correct(tokens, place, truth, rate)
  }

  /// Notes the rows that stand against `row`, those of its look first, then some of the others that an engine may take for
  /// it; returns the log of how many each of these stands for.
  private mutating func gather(_ row: Int) -> Float {
    let (look, coarse) = (words.looks[row], words.coarse[row])
    rivals.removeAll(keepingCapacity: true)
    rivals.append(contentsOf: look)
    let others = coarse.count - look.count
    if others <= Self.others {
      rivals.append(contentsOf: coarse.lowerBound..<look.lowerBound)
      rivals.append(contentsOf: look.upperBound..<coarse.upperBound)
      return 0
    }
    for _ in 0..<Self.others {
      let other = coarse.lowerBound + dice.number(below: others)
      rivals.append(other < look.lowerBound ? other : other + look.count)
    }
    return log(Float(others) / Float(Self.others))
  }

  private mutating func count(_ truth: Int, _ look: Int) {
    guard look > 1 else { return }
    total += 1
    for index in 0..<look where starts[index] > starts[truth] {
      wrongBefore += 1
      break
    }
    for index in 0..<look where odds[index] > odds[truth] {
      wrongAfter += 1
      break
    }
  }

  /// Moves all vectors towards the truth.
  private func correct(
    _ tokens: UnsafeBufferPointer<UInt16>, _ place: Int, _ truth: Int, _ rate: Float
  ) {
    var most = -Float.infinity
    for value in odds { most = max(most, value) }
    var all: Float = 0
    for value in odds { all += exp(value - most) }
    slope.clear()
    for index in odds.indices {
      let excess = exp(odds[index] - most) / all - (index == truth ? 1 : 0)
      if abs(excess) < 1e-4 { continue }
      let rival = rivals[index]
      slope.add(selves, rival, times: excess)
      selves.add(sum, to: rival, times: -rate * excess)
      biases[rival] -= rate * excess
    }
    for side in 0..<2 * WindowShape.reach {
      neighbours.descend(
        weights, row: neighbour(tokens, place, side), side, slope, rate, rate * Self.slowness)
    }
  }

  @inline(__always) private func neighbour(
    _ tokens: UnsafeBufferPointer<UInt16>, _ place: Int, _ side: Int
  ) -> Int {
    Int(words.rows[Int(tokens[place + WindowShape.offset(side)])])
  }
}

/// Numbers by lot, the same in every run.
private struct Dice {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func number(below limit: Int) -> Int { Int((next() >> 20) % UInt64(limit)) }

  mutating func fraction() -> Float { Float(next() >> 40) / 16_777_216 }
}
