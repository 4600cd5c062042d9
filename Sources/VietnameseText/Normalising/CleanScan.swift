/// Finds the first place of a text that normalising might change.
///
/// It looks at the first bytes of scalars only, so it also stops at some that are clean: whoever
/// asks looks closer there and scans on.
enum CleanScan {
  private static let clean: UInt64 = 0
  private static let afterC2: UInt64 = 12, afterC3: UInt64 = 18, afterC6: UInt64 = 24
  private static let afterE1: UInt64 = 30, afterE2: UInt64 = 36, afterE280: UInt64 = 42

  private static let automaton = ShiftAutomaton(
    states: [clean, afterC2, afterC3, afterC6, afterE1, afterE2, afterE280], next: next)

  /// The state after a byte: what Vietnamese text is made of is clean, the rest leads to the sink.
  private static func next(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    let sink = ShiftAutomaton.sink
    return switch (state, byte) {
    // Tab, line feed, ASCII; the inner bytes of scalars.
    case (clean, 0x09), (clean, 0x0A), (clean, 0x20...0x7E), (clean, 0x80...0xBF): clean
    // Controls, the no-break space and the soft hyphen are U+0080...U+00AD.
    case (clean, 0xC2): afterC2
    case (afterC2, 0xA1...0xAC), (afterC2, 0xAE...0xBF): clean
    // Ð and ð.
    case (clean, 0xC3): afterC3
    case (afterC3, 0x90), (afterC3, 0xB0): sink
    case (afterC3, 0x80...0xBF): clean
    case (clean, 0xC4...0xC5), (clean, 0xC7...0xC8): clean
    // Ɖ.
    case (clean, 0xC6): afterC6
    case (afterC6, 0x80...0x88), (afterC6, 0x8A...0xBF): clean
    // Latin Extended Additional.
    case (clean, 0xE1): afterE1
    case (afterE1, 0xB8...0xBB): clean
    // Dashes, quotation marks, ellipsis, currency, arrows, mathematics, shapes.
    case (clean, 0xE2): afterE2
    case (afterE2, 0x80): afterE280
    case (afterE280, 0x92...0xA7), (afterE280, 0xB0...0xBF): clean
    case (afterE2, 0x82), (afterE2, 0x85...0x8B), (afterE2, 0x8D...0xAA): clean
    // Unified ideographs.
    case (clean, 0xE4...0xE9): clean
    default: sink
    }
  }

  /// The first position at or after `start` worth a closer look; nil when there is none.
  ///
  /// `start` and the position are where a scalar begins.
  static func firstSuspect(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var state = clean
    var position = start
    // Short blocks first: where one suspect is, the next is often near.
    var stride = 16
    while position < text.count {
      let block = position..<min(position + stride, text.count)
      let after = automaton.run(UnsafeBufferPointer(rebasing: text[block]), from: state)
      if after == ShiftAutomaton.sink {
        return firstSuspect(text, in: block, from: state)
      }
      state = after
      position = block.upperBound
      stride = min(2 * stride, 4096)
    }
    return nil
  }

  private static func firstSuspect(
    _ text: UnsafeBufferPointer<UInt8>, in block: Range<Int>, from state: UInt64
  ) -> Int? {
    var state = state
    for position in block {
      let byte = UnsafeBufferPointer(rebasing: text[position..<position + 1])
      state = automaton.run(byte, from: state)
      guard state == ShiftAutomaton.sink else { continue }
      var first = position
      while first > 0, text[first] & 0xC0 == 0x80 { first -= 1 }
      return first
    }
    return nil
  }
}
