import PlanRepair

/// Pairs the whitespace tokens of a true line with those of its OCR line.
struct TokenAlignment {
  /// Runs of tokens that stand for each other: mostly one and one, sometimes one and two or two and one.
  private(set) var pairs: [(truth: ArraySlice<[Glyph]>, ocr: ArraySlice<[Glyph]>)] = []

  init(truth: [[Glyph]], ocr: [[Glyph]]) {
    let (rows, columns) = (truth.count, ocr.count)
    let plainTruth = truth.map(Self.plain)
    let plainOCR = ocr.map(Self.plain)
    var cost = [[Float]](repeating: [Float](repeating: 1e9, count: columns + 1), count: rows + 1)
    var step = [[(Int, Int)]](
      repeating: [(Int, Int)](repeating: (0, 0), count: columns + 1), count: rows + 1)
    cost[0][0] = 0
    for row in 0...rows {
      for column in 0...columns where cost[row][column] < 1e9 {
        let here = cost[row][column]
        func go(_ down: Int, _ right: Int, _ price: Float) {
          if here + price < cost[row + down][column + right] {
            cost[row + down][column + right] = here + price
            step[row + down][column + right] = (down, right)
          }
        }
        if row < rows { go(1, 0, 0.75) }
        if column < columns { go(0, 1, 0.75) }
        if row < rows, column < columns { go(1, 1, Self.price(plainTruth[row], plainOCR[column])) }
        if row + 1 < rows, column < columns {
          go(2, 1, 0.35 + 1.5 * Self.price(plainTruth[row] + plainTruth[row + 1], plainOCR[column]))
        }
        if row < rows, column + 1 < columns {
          go(
            1, 2, 0.35 + 1.5 * Self.price(plainTruth[row], plainOCR[column] + plainOCR[column + 1]))
        }
      }
    }
    var (row, column) = (rows, columns)
    while row > 0 || column > 0 {
      let (down, right) = step[row][column]
      pairs.append((truth[row - down..<row], ocr[column - right..<column]))
      row -= down
      column -= right
    }
    pairs.reverse()
  }

  /// The token without accents, in lower case.
  static func plain(_ token: [Glyph]) -> [Glyph] {
    let letters = LetterTable.shared
    return token.map { letters.lower[Int(letters.plain[Int($0)])] }
  }

  private static func price(_ left: [Glyph], _ right: [Glyph]) -> Float {
    Float(distance(left, right)) / Float(max(left.count, right.count, 1))
  }

  /// The edit distance of two tokens.
  static func distance(_ left: [Glyph], _ right: [Glyph]) -> Int {
    var row = Array(0...right.count)
    for (index, glyph) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let above = row[column + 1]
        row[column + 1] = min(
          above + 1, row[column] + 1, diagonal + (glyph == right[column] ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
