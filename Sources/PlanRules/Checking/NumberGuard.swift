/// Tells whether an edit leaves every number as it is.
///
/// A safe edit must not change what a number, a date or an amount says, whatever the rule that
/// proposes it believes: the runs of digits, with the points and commas inside them, are the same
/// before and after, those that the edit only touches included.
enum NumberGuard {
  /// Whether putting `replacement` in the place of `range` keeps all numbers of the text.
  static func keepsNumbers(
    _ text: Span<UInt8>, _ range: Range<Int>, _ replacement: String
  ) -> Bool {
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, isNumeric(text[start - 1]), range.lowerBound - start < 64 { start -= 1 }
    while end < text.count, isNumeric(text[end]), end - range.upperBound < 64 { end += 1 }
    let before = bytes(text, start..<end)
    let after =
      bytes(text, start..<range.lowerBound) + Array(replacement.utf8)
      + bytes(text, range.upperBound..<end)
    return numbers(before) == numbers(after)
  }

  /// A digest of all numbers of a text in order.
  static func digest(_ text: [UInt8]) -> UInt64 {
    var hash = FNV1a()
    for (index, byte) in text.enumerated() where isNumeric(byte) {
      let isInside = index > 0 && isDigit(text[index - 1]) && index + 1 < text.count
      if isDigit(byte) {
        let begins = index == 0 || !isDigit(text[index - 1])
        let joins = index > 1 && isPoint(text[index - 1]) && isDigit(text[index - 2])
        if begins, !joins { hash.add(0) }
        hash.add(byte)
      } else if isInside, isDigit(text[index + 1]) {
        hash.add(byte)
      }
    }
    return hash.value
  }

  /// The runs of digits; a point or comma between two digits belongs to the run.
  private static func numbers(_ bytes: [UInt8]) -> [[UInt8]] {
    var runs: [[UInt8]] = []
    var isOpen = false
    for (index, byte) in bytes.enumerated() {
      let joins = isOpen && isPoint(byte) && index + 1 < bytes.count && isDigit(bytes[index + 1])
      if isDigit(byte) || joins {
        if isOpen { runs[runs.count - 1].append(byte) } else { runs.append([byte]) }
        isOpen = true
      } else {
        isOpen = false
      }
    }
    return runs
  }

  private static func bytes(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    text.extracting(range).withUnsafeBufferPointer(Array.init)
  }

  /// Whether a byte may belong to a number.
  static func isNumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isPoint(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isPoint(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2C }
}
