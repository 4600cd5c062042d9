/// The states and steps of a search through one lattice, in flat memory that is used again for the next.
final class StateStore {
  /// A last reading with the word before it.
  struct State {
    var edge: Int32
    var word: UInt16
    /// The place of the last two words among the bigrams, or -1.
    var place: Int32
    /// The score of the best way here.
    var best: Float
    /// The log sum of all ways here.
    var forward: Float
    /// The log sum of all ways from here to the end.
    var backward: Float
    /// The state before on the best way.
    var back: Int32
  }

  /// A step from one state to another.
  struct Arc {
    var from: Int32
    var to: Int32
    var weight: Float
  }

  private(set) var states: UnsafeMutablePointer<State>
  private(set) var arcs: UnsafeMutablePointer<Arc>
  private(set) var count = 0
  private(set) var arcCount = 0
  private var capacity = 1 << 12
  private var arcCapacity = 1 << 14

  init() {
    states = .allocate(capacity: capacity)
    arcs = .allocate(capacity: arcCapacity)
  }

  deinit {
    states.deallocate()
    arcs.deallocate()
  }

  /// Forgets all states and steps.
  func clear() { (count, arcCount) = (0, 0) }

  /// Adds a state.
  @inline(__always) func add(_ state: State) {
    if count == capacity { growStates() }
    states[count] = state
    count += 1
  }

  /// Adds a step.
  @inline(__always) func add(_ arc: Arc) {
    if arcCount == arcCapacity { growArcs() }
    arcs[arcCount] = arc
    arcCount += 1
  }

  private func growStates() {
    let wider = UnsafeMutablePointer<State>.allocate(capacity: capacity * 2)
    wider.moveInitialize(from: states, count: count)
    states.deallocate()
    states = wider
    capacity *= 2
  }

  private func growArcs() {
    let wider = UnsafeMutablePointer<Arc>.allocate(capacity: arcCapacity * 2)
    wider.moveInitialize(from: arcs, count: arcCount)
    arcs.deallocate()
    arcs = wider
    arcCapacity *= 2
  }

  /// Drops the states from `first` on that score less than `cut`, with the steps to them.
  func prune(from first: Int, arcsFrom firstArc: Int, below cut: Float) {
    var kept = first
    for index in first..<count {
      // A dropped state's `back` tells its steps so; a kept one's backward sum holds its new place meanwhile.
      if states[index].best < cut {
        states[index].backward = -1
      } else {
        states[index].backward = Float(kept)
        kept += 1
      }
    }
    if kept == count { return reset(first) }
    var keptArcs = firstArc
    for index in firstArc..<arcCount {
      let place = states[Int(arcs[index].to)].backward
      if place < 0 { continue }
      arcs[keptArcs] = arcs[index]
      arcs[keptArcs].to = Int32(place)
      keptArcs += 1
    }
    var target = first
    for index in first..<count where states[index].backward >= 0 {
      states[target] = states[index]
      target += 1
    }
    (count, arcCount) = (kept, keptArcs)
    reset(first)
  }

  private func reset(_ first: Int) {
    for index in first..<count { states[index].backward = -.infinity }
  }
}
