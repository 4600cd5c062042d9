import Glibc

/// Finds the likeliest way through a lattice of readings, and how likely each reading on it is.
///
/// The states at a node are pairs of a last reading and the word before it; those too far behind the best are dropped.
/// Nodes are numbered in the order of the text, and the edges into one node lie together.
struct Beam {
  private let store = StateStore()
  private let sums = LogSum.shared
  private let pairs: PairCache
  private var firstState: [Int] = []

  /// How far behind the best state of its node a state may lie.
  static let width: Float = 7.2
  /// How much a third word is expected to say for a step at most, over what a pair says.
  static let gain: Float = 2
  /// About how many states a node keeps.
  static let most = 24

  /// A search through the lattices of a text of about `tokens` words.
  init(_ model: LanguageModel, tokens: Int) { pairs = PairCache(model, tokens: tokens) }

  /// Lets the document's own usage speak from now on.
  mutating func use(_ memory: DocumentMemory) { pairs.use(memory) }

  /// The edges of the best path, with `posterior` filled for every edge; `first` tells where each node's edges begin.
  mutating func run(edges: [Edge], first: [Int], posterior: inout [Float], path: inout [Int32]) {
    store.clear()
    posterior.removeAll(keepingCapacity: true)
    posterior.append(contentsOf: repeatElement(0, count: edges.count))
    firstState.removeAll(keepingCapacity: true)
    firstState.append(0)
    store.add(
      StateStore.State(
        edge: -1, word: LanguageModel.boundary, place: -1, best: 0, forward: 0,
        backward: -.infinity, back: -1))
    firstState.append(1)
    edges.withUnsafeBufferPointer { edges in
      for node in 1..<first.count - 1 { settle(node, edges, first[node]..<first[node + 1]) }
    }
    finish(&posterior, &path)
  }

  /// Makes the states of `node` from the edges that lead to it.
  private mutating func settle(
    _ node: Int, _ edges: UnsafeBufferPointer<Edge>, _ incoming: Range<Int>
  ) {
    let begin = store.count
    let firstArc = store.arcCount
    var top = -Float.infinity
    for number in incoming { extend(edges[number], number, &top) }
    if store.count > begin {
      store.prune(from: begin, arcsFrom: firstArc, below: threshold(begin, top))
    }
    firstState.append(store.count)
  }

  /// Takes `edge` from every state before it; states whose last word is the same become one.
  @inline(__always)
  private mutating func extend(_ edge: Edge, _ number: Int, _ top: inout Float) {
    var index = firstState[Int(edge.from)]
    let end = firstState[Int(edge.from) + 1]
    while index < end {
      let last = store.states[index].word
      if store.states[index].best - edge.cost < top - Self.width {
        index += 1
        continue
      }
      let pair = pairs.pair(last, edge.word)
      let said = max(pair.score, pair.memory) + Self.gain - edge.cost
      var new = StateStore.State(
        edge: Int32(truncatingIfNeeded: number), word: edge.word, place: pair.place,
        best: -.infinity,
        forward: -.infinity, backward: -.infinity, back: -1)
      let place = Int32(truncatingIfNeeded: store.count)
      while index < end, store.states[index].word == last {
        defer { index += 1 }
        let state = store.states[index]
        if state.best + said < top - Self.width { continue }
        var weight = pairs.model.triple(state.place, pair) - edge.cost
        if pair.memory > -100 { weight = sums.add(weight - 0.2, pair.memory - edge.cost) }
        if state.best + weight > new.best {
          new.best = state.best + weight
          new.back = Int32(truncatingIfNeeded: index)
        }
        new.forward = sums.add(new.forward, state.forward + weight)
        store.add(StateStore.Arc(from: Int32(truncatingIfNeeded: index), to: place, weight: weight))
      }
      if new.back < 0 { continue }
      top = max(top, new.best)
      store.add(new)
    }
  }

  /// The least score a new state must have to stay, so that about `most` do.
  private func threshold(_ begin: Int, _ top: Float) -> Float {
    if store.count - begin <= Self.most { return top - Self.width }
    var counts: InlineArray<32, Int> = .init(repeating: 0)
    for index in begin..<store.count {
      let bucket = (top - store.states[index].best) * (32 / Self.width)
      if bucket < 32 { counts[max(0, Int(bucket))] += 1 }
    }
    var sum = 0
    for bucket in 0..<32 {
      sum += counts[bucket]
      if sum >= Self.most { return top - Float(bucket + 1) * (Self.width / 32) }
    }
    return top - Self.width
  }

  /// Closes the sentence, walks the best path back and sums the chances of every edge.
  private mutating func finish(_ posterior: inout [Float], _ path: inout [Int32]) {
    path.removeAll(keepingCapacity: true)
    var best = -Float.infinity
    var end = -1
    var total = -Float.infinity
    for index in firstState[firstState.count - 2]..<store.count {
      let pair = pairs.pair(store.states[index].word, LanguageModel.boundary)
      let close = pairs.model.triple(store.states[index].place, pair)
      store.states[index].backward = close
      total = sums.add(total, store.states[index].forward + close)
      if store.states[index].best + close > best {
        best = store.states[index].best + close
        end = index
      }
    }
    for index in stride(from: store.arcCount - 1, through: 0, by: -1) {
      let arc = store.arcs[index]
      let after = arc.weight + store.states[Int(arc.to)].backward
      store.states[Int(arc.from)].backward = sums.add(store.states[Int(arc.from)].backward, after)
    }
    posterior.withUnsafeMutableBufferPointer { posterior in
      for index in 1..<store.count {
        let state = store.states[index]
        posterior[Int(state.edge)] += exp(min(0, state.forward + state.backward - total))
      }
    }
    while end > 0 {
      path.append(store.states[end].edge)
      end = Int(store.states[end].back)
    }
    path.reverse()
  }
}
