import Glibc

/// Finds the likeliest way through a lattice of readings, and how likely each reading on it is.
///
/// The states at a node are pairs of a last reading and the word before it; those too far behind the best are dropped.
/// Nodes are numbered in the order of the text. Edges of one node lie together.
struct Beam {
  private struct State {
    var edge: Int32
    var previous: UInt16
    var place: Int32
    var best: Float
    var forward: Float
    var back: Int32
  }

  private struct Arc {
    let from: Int32
    let to: Int32
    let weight: Float
  }

  private let model: LanguageModel
  private let sums = LogSum.shared
  private var pairs: PairCache
  private var best: [Float] = []
  private var arriving: [[State]] = []
  private var arcs: [[Arc]] = []
  private var states: [State] = []
  private var firstState: [Int] = []
  private var backward: [Float] = []

  /// How far behind the best state of its node a state may lie.
  static let width: Float = 6.5
  /// How much a third word is expected to say for a step at most, over what a pair says.
  static let gain: Float = 2
  /// How many states a node keeps.
  static let most = 24

  init(_ model: LanguageModel) {
    self.model = model
    pairs = PairCache(model)
  }

  /// Lets the document's own usage speak from now on.
  mutating func use(_ memory: DocumentMemory) { pairs.use(memory) }

  /// The edges of the best path, with `posterior` filled for every edge.
  mutating func run(
    edges: [Edge], first: [Int], posterior: inout [Float], path: inout [Int32]
  ) {
    let nodes = first.count - 1
    reset(nodes)
    posterior.removeAll(keepingCapacity: true)
    posterior.append(contentsOf: repeatElement(0, count: edges.count))
    arriving[0].append(State(edge: -1, previous: 0, place: -1, best: 0, forward: 0, back: -1))
    for node in 0..<nodes {
      settle(node)
      for edge in first[node]..<first[node + 1] { extend(node, edges, edge) }
    }
    settle(nodes)
    finish(edges, &posterior, &path)
  }

  private mutating func reset(_ nodes: Int) {
    while arriving.count <= nodes {
      arriving.append([])
      arcs.append([])
    }
    for node in 0...nodes {
      arriving[node].removeAll(keepingCapacity: true)
      arcs[node].removeAll(keepingCapacity: true)
    }
    best.removeAll(keepingCapacity: true)
    best.append(contentsOf: repeatElement(-Float.infinity, count: nodes + 1))
    best[0] = 0
    states.removeAll(keepingCapacity: true)
    firstState.removeAll(keepingCapacity: true)
  }

  /// Moves the states that arrived at `node` to the settled ones, without those that lie too far behind.
  private mutating func settle(_ node: Int) {
    firstState.append(states.count)
    let cut = threshold(node)
    for index in arriving[node].indices {
      if arriving[node][index].best >= cut {
        states.append(arriving[node][index])
        arriving[node][index].back = Int32(states.count - 1)
      } else {
        arriving[node][index].back = -1
      }
    }
  }

  /// The least score a state of `node` must have to stay, so that about `most` do.
  private func threshold(_ node: Int) -> Float {
    let top = best[node]
    if arriving[node].count <= Self.most { return top - Self.width }
    var counts: InlineArray<32, Int> = .init(repeating: 0)
    for state in arriving[node] {
      let bucket = (top - state.best) * (32 / Self.width)
      if bucket < 32 { counts[max(0, Int(bucket))] += 1 }
    }
    var sum = 0
    for bucket in 0..<32 {
      sum += counts[bucket]
      if sum >= Self.most { return top - Float(bucket + 1) * (Self.width / 32) }
    }
    return top - Self.width
  }

  private func word(_ state: Int, _ edges: [Edge]) -> UInt16 {
    let edge = states[state].edge
    return edge < 0 ? LanguageModel.boundary : edges[Int(edge)].word
  }

  /// Takes `edge` from every state of `node`; states whose last word is the same become one.
  private mutating func extend(_ node: Int, _ edges: [Edge], _ number: Int) {
    let edge = edges[number]
    let target = Int(edge.to)
    var index = firstState[node]
    while index < states.count {
      let last = word(index, edges)
      if states[index].best - edge.cost < best[target] - Self.width {
        index += 1
        continue
      }
      let pair = pairs.pair(last, edge.word)
      var new = State(
        edge: Int32(truncatingIfNeeded: number), previous: last, place: pair.place,
        best: -Float.infinity,
        forward: -Float.infinity, back: -1)
      let local = Int32(truncatingIfNeeded: arriving[target].count)
      while index < states.count, word(index, edges) == last {
        if states[index].best + max(pair.score, pair.memory) - edge.cost < best[target] - Self.width - Self.gain {
          index += 1
          continue
        }
        var weight = model.triple(states[index].place, pair) - edge.cost
        if pair.memory > -100 { weight = sums.add(weight - 0.2, pair.memory - edge.cost) }
        let score = states[index].best + weight
        if score > new.best {
          new.best = score
          new.back = Int32(truncatingIfNeeded: index)
        }
        new.forward = sums.add(new.forward, states[index].forward + weight)
        arcs[target].append(Arc(from: Int32(truncatingIfNeeded: index), to: local, weight: weight))
        index += 1
      }
      if new.back < 0 { continue }
      best[target] = max(best[target], new.best)
      arriving[target].append(new)
    }
  }

  /// Closes the sentence, walks the best path back and sums the chances of every edge.
  private mutating func finish(_ edges: [Edge], _ posterior: inout [Float], _ path: inout [Int32]) {
    path.removeAll(keepingCapacity: true)
    backward.removeAll(keepingCapacity: true)
    backward.append(contentsOf: repeatElement(-Float.infinity, count: states.count))
    let last = firstState.count - 1
    var best = -Float.infinity
    var end = -1
    var total = -Float.infinity
    for index in firstState[last]..<states.count {
      let pair = pairs.pair(word(index, edges), LanguageModel.boundary)
      let close = model.triple(states[index].place, pair)
      backward[index] = close
      total = sums.add(total, states[index].forward + close)
      if states[index].best + close > best {
        best = states[index].best + close
        end = index
      }
    }
    sumBackward(last)
    for index in states.indices where states[index].edge >= 0 {
      posterior[Int(states[index].edge)] += exp(
        min(0, states[index].forward + backward[index] - total))
    }
    while end >= 0, states[end].edge >= 0 {
      path.append(states[end].edge)
      end = Int(predecessor(end))
    }
    path.reverse()
  }

  private mutating func sumBackward(_ last: Int) {
    for node in stride(from: last, to: 0, by: -1) {
      for arc in arcs[node] {
        let to = arriving[node][Int(arc.to)].back
        if to < 0 { continue }
        backward[Int(arc.from)] = sums.add(backward[Int(arc.from)], arc.weight + backward[Int(to)])
      }
    }
  }

  private func predecessor(_ state: Int) -> Int32 { states[state].back }
}
