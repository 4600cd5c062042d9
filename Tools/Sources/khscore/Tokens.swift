import PlanRepair

/// The whitespace tokens of a line, each with its tone placement normalised, as the score compares them.
struct Tokens {
  private(set) var list: [[Glyph]] = []
  /// The bytes of each token in the text it was read from.
  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: ArraySlice<UInt8>) {
    var token: [Glyph] = []
    var start = 0
    let base = bytes.startIndex
    Array(bytes).withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset < buffer.count {
        let before = offset
        let scalar = Glyphs.next(buffer, &offset)
        if scalar <= 0x20 || scalar == 0xA0 {
          if !token.isEmpty { add(token, base + start..<base + before) }
          token = []
        } else {
          if token.isEmpty { start = before }
          token.append(Glyphs.code(of: scalar))
        }
      }
      if !token.isEmpty { add(token, base + start..<base + buffer.count) }
    }
  }

  private mutating func add(_ token: [Glyph], _ range: Range<Int>) {
    list.append(Self.normal(token))
    ranges.append(range)
  }

  /// Each run of letters with its tone in the old place.
  private static func normal(_ token: [Glyph]) -> [Glyph] {
    let letters = LetterTable.shared
    var out: [Glyph] = []
    var index = 0
    while index < token.count {
      var end = index
      while end < token.count, letters.isLetter(token[end]) { end += 1 }
      if end == index {
        out.append(token[index])
        index += 1
        continue
      }
      var lower = token[index..<end].map { letters.lower[Int($0)] }
      ToneStyle.makeOld(&lower)
      for place in index..<end {
        let letter = lower[place - index]
        out.append(letters.isUpper(token[place]) ? letters.upper[Int(letter)] : letter)
      }
      index = end
    }
    return out
  }

  /// The lines of a text.
  static func lines(_ bytes: [UInt8]) -> [Tokens] {
    bytes.split(separator: 10, omittingEmptySubsequences: false).map { Tokens($0) }
  }

  /// The tokens as text.
  var text: String {
    var bytes: [UInt8] = []
    for token in list {
      for glyph in token where glyph != 0 { Glyphs.append(glyph, to: &bytes) }
      bytes.append(32)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The tokens that are equal in a best alignment with `truth`, and the edit distance.
  func compare(_ truth: Tokens) -> (isRight: [Bool], distance: Int) {
    let (rows, columns) = (list.count, truth.list.count)
    let width = columns + 1
    var cost = [Int](repeating: 0, count: (rows + 1) * width)
    for row in 0...rows { cost[row * width] = row }
    for column in 0...columns { cost[column] = column }
    for row in stride(from: 1, through: rows, by: 1) {
      for column in stride(from: 1, through: columns, by: 1) {
        let same = list[row - 1] == truth.list[column - 1] ? 0 : 1
        cost[row * width + column] = min(
          cost[(row - 1) * width + column] + 1, cost[row * width + column - 1] + 1,
          cost[(row - 1) * width + column - 1] + same)
      }
    }
    var isRight = [Bool](repeating: false, count: rows)
    var (row, column) = (rows, columns)
    while row > 0 && column > 0 {
      let same = list[row - 1] == truth.list[column - 1]
      if cost[row * width + column] == cost[(row - 1) * width + column - 1] + (same ? 0 : 1) {
        isRight[row - 1] = same
        (row, column) = (row - 1, column - 1)
      } else if cost[row * width + column] == cost[(row - 1) * width + column] + 1 {
        row -= 1
      } else {
        column -= 1
      }
    }
    return (isRight, cost[rows * width + columns])
  }
}
