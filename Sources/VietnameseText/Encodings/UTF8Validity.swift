/// Whether bytes are well-formed UTF-8. [Unicode, table 3-7]
enum UTF8Validity {
  private static let start: UInt64 = 0, one: UInt64 = 12, two: UInt64 = 18, three: UInt64 = 24
  private static let afterE0: UInt64 = 30, afterED: UInt64 = 36
  private static let afterF0: UInt64 = 42, afterF4: UInt64 = 48

  private static let automaton = ShiftAutomaton(
    states: [start, one, two, three, afterE0, afterED, afterF0, afterF4], next: next)

  /// The state after a byte.
  private static func next(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    let sink = ShiftAutomaton.sink
    return switch (state, byte) {
    case (start, 0x00...0x7F): start
    case (start, 0xC2...0xDF): one
    case (start, 0xE0): afterE0
    case (start, 0xED): afterED
    case (start, 0xE1...0xEF): two
    case (start, 0xF0): afterF0
    case (start, 0xF1...0xF3): three
    case (start, 0xF4): afterF4
    case (one, 0x80...0xBF): start
    case (two, 0x80...0xBF), (afterE0, 0xA0...0xBF), (afterED, 0x80...0x9F): one
    case (three, 0x80...0xBF), (afterF0, 0x90...0xBF), (afterF4, 0x80...0x8F): two
    default: sink
    }
  }

  /// Whether all the bytes are UTF-8.
  static func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    automaton.run(bytes, from: start) == start
  }
}
