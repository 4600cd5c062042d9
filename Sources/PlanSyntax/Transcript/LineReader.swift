internal import VietnameseText

/// Reads a text into its lines that are not blank.
enum LineReader {
  /// The lines of `text`.
  static func read(_ text: Span<UInt8>) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.count / 64 + 16)
    var blank = false
    var position = 0
    while position < text.count {
      let lineEnd = endOfLine(text, position)
      if let line = readLine(text, position, lineEnd, blankBefore: blank) {
        lines.append(line)
        blank = false
      } else {
        blank = true
      }
      position = lineEnd + 1
    }
    return lines
  }

  /// Measures the part of a line between `from` and `to`; null where it is blank.
  static func readLine(_ text: Span<UInt8>, _ from: Int, _ to: Int, blankBefore: Bool) -> Line? {
    var start = from
    var end = to
    while start < end, isBlank(text[start]) { start += 1 }
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    guard start < end else { return nil }
    var flags: Line.Flags = blankBefore ? .blankBefore : []
    if start > from { flags.insert(.indented) }
    readStart(text, start, &flags)
    readEnd(text, start, end, &flags)
    let length = measure(text, start, end, &flags)
    return Line(
      start: Int32(start), end: Int32(end), length: UInt16(clamping: length),
      firstWord: firstWord(text, start, end), cue: .none, flags: flags, mark: .none)
  }

  private static func endOfLine(_ text: Span<UInt8>, _ from: Int) -> Int {
    var index = from
    while index < text.count, text[index] != 0x0A { index += 1 }
    return index
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private static func readStart(_ text: Span<UInt8>, _ start: Int, _ flags: inout Line.Flags) {
    let first = text[start]
    if first &- 0x30 < 10 {
      flags.insert(.startsDigit)
    } else if text.foldedLetter(at: start).isLower {
      flags.insert(.startsLower)
    }
  }

  private static func readEnd(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ flags: inout Line.Flags
  ) {
    var last = end - 1
    skipClosing(text, start, &last)
    switch text[last] {
    case 0x2E, 0x3B, 0x3A, 0x21, 0x3F:
      flags.insert(.endsTerminal)
      if text[last] == 0x2E { flags.insert(.endsStop) }
      if text[last] == 0x2E, last > start, text[last - 1] == 0x2F { flags.insert(.endsDocument) }
    case 0xA6 where last >= start + 2 && text[last - 1] == 0x80 && text[last - 2] == 0xE2:
      flags.insert(.endsTerminal)  // "…"
    case 0x2C, 0x2D, 0x28, 0x2B, 0x2F:
      flags.insert(.endsOpen)
    default:
      break
    }
  }

  /// Steps back over closing quotes and brackets, which may follow the stop.
  private static func skipClosing(_ text: Span<UInt8>, _ start: Int, _ last: inout Int) {
    while last > start {
      if text[last] == 0x22 || text[last] == 0x29 || text[last] == 0x5D {
        last -= 1
      } else if last >= start + 3, text[last - 2] == 0xE2, text[last - 1] == 0x80,
        text[last] == 0x9D || text[last] == 0x99
      {
        last -= 3
      } else {
        return
      }
    }
  }

  /// Counts the characters, and notes tabs and pipes on the way.
  private static func measure(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ flags: inout Line.Flags
  ) -> Int {
    var count = 0
    var tabs = 0
    var pipes = 0
    for index in start..<end {
      let byte = text[index]
      count &+= byte & 0xC0 == 0x80 ? 0 : 1
      tabs &+= byte == 0x09 ? 1 : 0
      pipes &+= byte == 0x7C ? 1 : 0
    }
    if tabs > 0 { flags.insert(.hasTab) }
    if pipes > 0 { flags.insert(.hasPipe) }
    if isAllCaps(text, start, end) { flags.insert(.allCaps) }
    return count
  }

  /// Whether a text has at least two letters and none of them small.
  static func isAllCaps(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var capitals = 0
    var index = start
    while index < end {
      let letter = text.foldedLetter(at: index)
      if letter.isLower { return false }
      if letter.isUpper { capitals += 1 }
      index += letter.length
    }
    return capitals > 1
  }

  private static func firstWord(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt8 {
    var count = 0
    var index = start
    while index < end, text[index] != 0x20, text[index] != 0x09, count < 255 {
      count += text[index] & 0xC0 == 0x80 ? 0 : 1
      index += 1
    }
    return UInt8(count)
  }
}
