/// Finds the text that no node and no leftover holds.
///
/// It is what makes the promise that nothing is lost hold for every input: whatever the readers
/// pass over is set aside instead.
enum RemainderFinder {
  /// The parts of lines with a letter, digit or symbol outside the leaves of `document` and the
  /// ranges in `left`.
  ///
  /// `lines` is how many lines the text has; few hold more than two leaves, a mark and its text.
  static func find(
    _ text: Span<UInt8>, _ document: Document, besides left: [TextRange], lines: Int
  ) -> [TextRange] {
    var held = left
    held.reserveCapacity(left.count + 2 * lines)
    document.forEachLeaf { _, range in held.append(range) }
    held.sort { $0.start < $1.start }
    var found: [TextRange] = []
    var index = 0
    for range in held {
      if Int(range.start) > index { collect(text, index, Int(range.start), &found) }
      index = max(index, Int(range.end))
    }
    collect(text, index, text.count, &found)
    return found
  }

  /// Adds the lines of a gap that say something.
  private static func collect(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ found: inout [TextRange]
  ) {
    var index = start
    while index < end {
      var first = -1
      var last = index
      while index < end, text[index] != 0x0A {
        if says(text, index, end) {
          if first < 0 { first = index }
          last = index
        }
        index += 1
      }
      if first >= 0 {
        last += 1
        while last < end, text[last] & 0xC0 == 0x80 { last += 1 }
        found.append(TextRange(first, last))
      }
      index += 1
    }
  }

  /// Whether a letter, digit or symbol begins at `index`: anything but ASCII and general punctuation.
  private static func says(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
    if byte & 0xC0 == 0x80 { return false }
    return byte != 0xE2 || index + 1 >= end || text[index + 1] != 0x80
  }
}
