internal import Glibc
internal import VietnameseText

/// A place in the decoded source as people and tools count it.
public struct Position: Sendable, Hashable {
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1; a combining mark belongs to the letter before it.
  public var column: Int
  /// The byte offset in the decoded text, from 0.
  public var byte: Int

  /// A place.
  public init(line: Int, column: Int, byte: Int) {
    self.line = line
    self.column = column
    self.byte = byte
  }
}

/// Finds lines and columns of byte offsets in constant time.
///
/// Character counts are kept at every 64th byte, so that a line of any length costs the same.
public struct PositionIndex: Sendable {
  private static let stride = 64
  private var lineStarts: [Int32] = [0]
  private var charactersAt: [Int32] = []
  private var hint = 0
  /// The line that was asked for last and the characters before it.
  private var lastLine = (index: -1, characters: Int32(0))
  private var hasMarks = false

  /// What columns count.
  public enum Unit: Sendable {
    /// Letters as people see them: a combining mark belongs to the letter before it.
    case character
    /// Unicode code points, combining marks too.
    case codePoint
  }

  /// Indexes a text.
  public init(_ text: Span<UInt8>, counting unit: Unit = .character) {
    text.withUnsafeBufferPointer { self.index($0, unit) }
  }

  private mutating func index(_ text: UnsafeBufferPointer<UInt8>, _ unit: Unit) {
    guard let base = text.baseAddress else {
      charactersAt = [0]
      return
    }
    hasMarks =
      unit == .character
      && (memchr(base, 0xCC, text.count) != nil || memchr(base, 0xCD, text.count) != nil)
    charactersAt.reserveCapacity(text.count / Self.stride + 2)
    var characters: Int32 = 0
    var index = 0
    while index < text.count {
      charactersAt.append(characters)
      let end = min(index + Self.stride, text.count)
      characters += countCharacters(base, index, end, text.count)
      index = end
    }
    charactersAt.append(characters)
    indexLines(base, text.count)
  }

  private mutating func indexLines(_ base: UnsafePointer<UInt8>, _ count: Int) {
    lineStarts.reserveCapacity(count / 48 + 1)
    var from = 0
    while from < count, let found = memchr(base + from, 0x0A, count - from) {
      from = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base + 1
      lineStarts.append(Int32(truncatingIfNeeded: from))
    }
  }

  /// How many lines the text has.
  public func lineCount(_ text: Span<UInt8>) -> Int {
    let last = lineStarts.last.map(Int.init) ?? 0
    return last == text.count ? lineStarts.count - 1 : lineStarts.count
  }

  /// The position of a byte offset; offsets asked in rising order are found fastest.
  public mutating func position(of offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Position {
    let line = lineIndex(of: offset)
    let start = Int(lineStarts[line])
    guard let base = text.baseAddress else { return Position(line: 1, column: 1, byte: 0) }
    if lastLine.index != line { lastLine = (line, characters(before: start, base, text.count)) }
    let column = characters(before: offset, base, text.count) - lastLine.characters
    return Position(line: line + 1, column: Int(column) + 1, byte: offset)
  }

  /// The position of a byte offset of `text`.
  public mutating func position(of offset: Int, in text: Span<UInt8>) -> Position {
    text.withUnsafeBufferPointer { position(of: offset, in: $0) }
  }

  private mutating func lineIndex(of offset: Int) -> Int {
    var low = 0
    if Int(lineStarts[hint]) <= offset {
      low = hint
      for _ in 0..<8 {
        guard low + 1 < lineStarts.count, Int(lineStarts[low + 1]) <= offset else {
          hint = low
          return low
        }
        low += 1
      }
    }
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    hint = low
    return low
  }

  private func characters(before offset: Int, _ base: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    let block = offset / Self.stride
    return charactersAt[block] + countCharacters(base, block * Self.stride, offset, count)
  }

  /// Counts scalars that are no combining marks (U+0300–U+036F) in a stride at most, eight bytes at
  /// a time.
  private func countCharacters(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ count: Int
  ) -> Int32 {
    var lanes: UInt64 = 0
    var index = start
    while index + 8 <= end {
      lanes &+= ByteLanes(at: base + index).continuations
      index += 8
    }
    var continuations = 0
    if index < end, index + 8 <= count {
      let wanted: UInt64 = 1 &<< UInt64((end - index) * 8) &- 1
      lanes &+= ByteLanes(at: base + index).continuations & wanted
    } else {
      for rest in index..<end where base[rest] & 0xC0 == 0x80 { continuations += 1 }
    }
    continuations += ByteLanes.sum(lanes)
    let characters = Int32(truncatingIfNeeded: end - start - continuations)
    return hasMarks ? characters - combiningMarks(base, start, end, count) : characters
  }

  private func combiningMarks(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ count: Int
  ) -> Int32 {
    var marks: Int32 = 0
    for index in start..<end where base[index] == 0xCC || base[index] == 0xCD {
      if base[index] == 0xCC || index + 1 < count && base[index + 1] < 0xB0 { marks += 1 }
    }
    return marks
  }
}
