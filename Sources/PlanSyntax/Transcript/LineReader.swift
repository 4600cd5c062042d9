internal import Glibc
internal import VietnameseText

/// Reads a text into its lines that are not blank.
enum LineReader {
  /// The lines of `text`.
  static func read(_ text: Span<UInt8>) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(count(of: 0x0A, text) + 1)  // what is not used is never touched
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

  private static func count(of byte: UInt8, _ text: Span<UInt8>) -> Int {
    var count = 0
    for index in text.indices where text[index] == byte { count += 1 }
    return count
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
    text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + from, 0x0A, buffer.count - from)
      else { return buffer.count }
      return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
    }
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
      if text[last] == 0x3B { flags.insert(.endsSemicolon) }
      if text[last] == 0x2E, last > start, text[last - 1] == 0x2F { flags.insert(.endsDocument) }
      if text[last] == 0x2E, last > start, text[last - 1] == 0x2E { flags.insert(.endsEllipsis) }
    case 0xA6 where last >= start + 2 && text[last - 1] == 0x80 && text[last - 2] == 0xE2:
      flags.formUnion([.endsTerminal, .endsEllipsis])  // "…"
    case 0x2D, 0x2F:
      flags.insert(.endsOpen)
      if last > start + 1, isTokenByte(text[last - 1]) { flags.insert(.endsInToken) }
    case 0x2C, 0x28, 0x2B:
      flags.insert(.endsOpen)
    default:
      break
    }
  }

  /// Whether a byte is a letter's or a digit.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
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
    let census = text.withUnsafeBufferPointer { ByteCensus($0, start, end) }
    if census.hasTab { flags.insert(.hasTab) }
    if census.hasPipe { flags.insert(.hasPipe) }
    if isAllCaps(text, start, end) { flags.insert(.allCaps) }
    return census.characters
  }

  /// Whether a text has at least two letters and none of them small.
  static func isAllCaps(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var capitals = 0
    var index = start
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        if byte &- 0x61 < 26 { return false }
        if byte &- 0x41 < 26 { capitals += 1 }
        index += 1
        continue
      }
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

/// Counts over a run of bytes, eight at a time.
private struct ByteCensus {
  private(set) var characters = 0
  private(set) var hasTab = false
  private(set) var hasPipe = false

  init(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    guard let base = text.baseAddress else { return }
    var continuations = 0
    var lanes: UInt64 = 0
    var rounds = 0
    var tabs: UInt64 = 0
    var pipes: UInt64 = 0
    var index = start
    while index + 8 <= end {
      let bytes = ByteLanes(at: base + index)
      lanes &+= bytes.continuations
      tabs |= bytes.equal(0x09)
      pipes |= bytes.equal(0x7C)
      index += 8
      rounds += 1
      guard rounds == 31 else { continue }  // as many as a lane can count
      continuations += ByteLanes.sum(lanes)
      (lanes, rounds) = (0, 0)
    }
    continuations += ByteLanes.sum(lanes)
    while index < end {
      continuations += base[index] & 0xC0 == 0x80 ? 1 : 0
      tabs |= base[index] == 0x09 ? 1 : 0
      pipes |= base[index] == 0x7C ? 1 : 0
      index += 1
    }
    characters = end - start - continuations
    hasTab = tabs != 0
    hasPipe = pipes != 0
  }
}
