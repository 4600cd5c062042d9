/// The open ends of a search, cheapest first: one stack for each small step of cost.
final class SearchQueue {
  /// A way through the trie that consumed the string up to `index`.
  struct State {
    /// The trie node reached; of a word that is complete, its number and style.
    var node: Int32
    var paid: Int32
    var index: UInt8
    /// Whether no letter may be lost on this way any more.
    var lost: Bool
    /// Whether it is a complete word.
    var isWord: Bool
    fileprivate var next: Int32 = -1

    init(node: Int, paid: Int32, index: Int, lost: Bool, isWord: Bool = false) {
      self.node = Int32(truncatingIfNeeded: node)
      self.paid = paid
      self.index = UInt8(truncatingIfNeeded: index)
      self.lost = lost
      self.isWord = isWord
    }
  }

  /// States whose costs differ by less than this come in any order.
  private static let grain: UInt32 = 8
  /// How far above the first state's a state's cost may lie.
  static let reach: Int32 = 2800
  private static let stacks = Int(UInt32(reach) / grain) + 1

  private let heads: UnsafeMutablePointer<Int32>
  @exclusivity(unchecked) private var states: UnsafeMutablePointer<State>
  @exclusivity(unchecked) private var capacity = 1 << 12
  @exclusivity(unchecked) private var count = 0
  @exclusivity(unchecked) private var stack = 0
  @exclusivity(unchecked) private var highest = -1
  @exclusivity(unchecked) private var origin: Int32 = 0

  init() {
    heads = .allocate(capacity: Self.stacks)
    heads.initialize(repeating: -1, count: Self.stacks)
    states = .allocate(capacity: capacity)
  }

  deinit {
    heads.deallocate()
    states.deallocate()
  }

  /// Begins anew, with states of at least `origin`.
  func clear(_ origin: Int32) {
    for index in 0..<(highest + 1) { heads[index] = -1 }
    (count, stack, highest) = (0, 0, -1)
    self.origin = origin
  }

  /// Adds a state that will cost `total` at least, which is no less than that of the last one taken.
  @inline(__always) func push(_ state: State, _ total: Int32) {
    if count == capacity { grow() }
    let place = Int(UInt32(bitPattern: max(0, total &- origin)) / Self.grain)
    states[count] = state
    states[count].next = heads[place]
    heads[place] = Int32(truncatingIfNeeded: count)
    if place > highest { highest = place }
    count += 1
  }

  /// Takes the cheapest state off; nil where none costs `bound` or less.
  @inline(__always) func pop(_ bound: Int32) -> State? {
    let last = min(highest, Int(UInt32(bitPattern: bound - origin) / Self.grain))
    while stack <= last {
      let head = Int(heads[stack])
      if head >= 0 {
        heads[stack] = states[head].next
        return states[head]
      }
      stack += 1
    }
    return nil
  }

  private func grow() {
    let wider = UnsafeMutablePointer<State>.allocate(capacity: capacity * 2)
    wider.moveInitialize(from: states, count: count)
    states.deallocate()
    (states, capacity) = (wider, capacity * 2)
  }
}
