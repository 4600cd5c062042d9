/// A place in the decoded source as people and tools count it.
public struct Position: Sendable, Hashable {
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1; a combining mark belongs to the letter before it.
  public var column: Int
  /// The byte offset in the decoded text, from 0.
  public var byte: Int
}

/// Finds lines and columns of byte offsets in constant time.
///
/// Character counts are kept at every 256th byte, so that a line of any length costs the same.
public struct PositionIndex: Sendable {
  private static let stride = 256
  private var lineStarts: [Int32] = [0]
  private var charactersAt: [Int32] = []
  private var hint = 0

  /// Indexes a text.
  public init(_ text: Span<UInt8>) {
    charactersAt.reserveCapacity(text.count / Self.stride + 1)
    var characters: Int32 = 0
    var index = 0
    while index < text.count {
      charactersAt.append(characters)
      let end = min(index + Self.stride, text.count)
      characters += Self.countCharacters(text, index, end)
      for position in index..<end where text[position] == 0x0A {
        lineStarts.append(Int32(position + 1))
      }
      index = end
    }
    charactersAt.append(characters)
  }

  /// How many lines the text has.
  public func lineCount(_ text: Span<UInt8>) -> Int {
    let last = lineStarts.last.map(Int.init) ?? 0
    return last == text.count ? lineStarts.count - 1 : lineStarts.count
  }

  /// The position of a byte offset. Offsets asked in rising order are found fastest.
  public mutating func position(of offset: Int, in text: Span<UInt8>) -> Position {
    let line = lineIndex(of: offset)
    let start = Int(lineStarts[line])
    let column = Int(characters(before: offset, text) - characters(before: start, text))
    return Position(line: line + 1, column: column + 1, byte: offset)
  }

  private mutating func lineIndex(of offset: Int) -> Int {
    var low = hint
    if Int(lineStarts[low]) <= offset {
      var step = 0
      while step < 8, low + 1 < lineStarts.count, Int(lineStarts[low + 1]) <= offset {
        low += 1
        step += 1
      }
      if low + 1 == lineStarts.count || Int(lineStarts[low + 1]) > offset {
        hint = low
        return low
      }
    } else {
      low = 0
    }
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    hint = low
    return low
  }

  private func characters(before offset: Int, _ text: Span<UInt8>) -> Int32 {
    let block = offset / Self.stride
    return charactersAt[block] + Self.countCharacters(text, block * Self.stride, offset)
  }

  /// Counts scalars that are no combining marks (U+0300–U+036F).
  private static func countCharacters(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    var count: Int32 = 0
    var marks: Int32 = 0
    for index in start..<end {
      let byte = text[index]
      count &+= byte & 0xC0 == 0x80 ? 0 : 1
      marks &+= byte == 0xCC || byte == 0xCD ? 1 : 0
    }
    return marks == 0 ? count : count - combiningMarks(text, start, end)
  }

  private static func combiningMarks(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    var marks: Int32 = 0
    for index in start..<end where index + 1 < text.count {
      if text[index] == 0xCC || text[index] == 0xCD && text[index + 1] < 0xB0 { marks += 1 }
    }
    return marks
  }
}
