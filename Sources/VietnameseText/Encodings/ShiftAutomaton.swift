/// A small automaton over bytes that takes one shift and no branch for a byte.
///
/// A state is a multiple of six. The row of a byte is a word that holds, at bit `s`, the state that
/// follows state `s`; shifting the row by the state thus gives the next one, in its low six bits.
/// (The shape is Per Vognsen's.) Ten states fit; state 0 is where text begins, state 6 is for good.
struct ShiftAutomaton: Sendable {
  /// The state nothing leads out of.
  static let sink: UInt64 = 6

  private let rows: StaticTable<UInt64>

  /// Builds the rows from the rule that says which state follows.
  init(states: [UInt64], next: (_ state: UInt64, _ byte: UInt8) -> UInt64) {
    rows = StaticTable(
      (0...255).map { byte in
        states.reduce(Self.sink << Self.sink) { $0 | next($1, UInt8(byte)) << $1 }
      })
  }

  /// The state after some bytes.
  @inline(__always)
  func run(_ bytes: UnsafeBufferPointer<UInt8>, from state: UInt64) -> UInt64 {
    var state = state
    for byte in bytes { state = rows[Int(byte)] &>> state }
    return state & 63
  }
}
