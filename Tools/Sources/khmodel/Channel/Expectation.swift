import Glibc
import PlanRepair

/// P(OCR string | one or two true letters), learnt by expectation maximisation from word pairs.
struct SegmentModel {
  /// A true segment and what it was read as: two and three glyphs of nine bits.
  typealias Key = UInt64

  private(set) var probability: [Key: Double] = [:]
  /// How often each true segment was seen.
  private(set) var seen: [UInt32: Double] = [:]
  /// The share of double segments.
  static let double = 0.08

  init(_ pairs: WordPairs, rounds: Int) {
    let list = pairs.counts.sorted { WordPairs.less($0.key, $1.key) }
    for round in 0..<rounds {
      var counts: [Key: Double] = [:]
      for (pair, count) in list {
        let weight = min(Double(count), 3 + log(1 + Double(count)) * 6)
        expect(pair, weight, first: round == 0, &counts)
      }
      maximise(counts, round)
    }
  }

  static func key(_ truth: UInt32, _ ocr: UInt32) -> Key { UInt64(truth) << 27 | UInt64(ocr) }

  static func pack(_ glyphs: ArraySlice<Glyph>) -> UInt32 {
    glyphs.reduce(0) { $0 << 9 | UInt32($1) }
  }

  private struct Arc {
    let row: Int, column: Int, down: Int, right: Int
    let key: Key
    let probability: Double
  }

  private func expect(
    _ pair: WordPairs.Pair, _ weight: Double, first: Bool, _ counts: inout [Key: Double]
  ) {
    let (rows, columns) = (pair.truth.count, pair.ocr.count)
    let width = columns + 1
    var forward = [Double](repeating: 0, count: (rows + 1) * width)
    var arcs: [Arc] = []
    forward[0] = 1
    for row in 0..<rows {
      for down in 1...2 where row + down <= rows {
        let truth = pair.truth[row..<row + down]
        let packed = Self.pack(truth)
        let prior = down == 2 ? Self.double : row + 1 < rows ? 1 - Self.double : 1
        for column in 0...columns where forward[row * width + column] > 1e-40 {
          for right in 0...3 where column + right <= columns {
            let read = pair.ocr[column..<column + right]
            let key = Self.key(packed, Self.pack(read))
            let chance = (first ? Self.start(truth, read) : probability[key] ?? 0) * prior
            if chance <= 0 { continue }
            forward[(row + down) * width + column + right] += forward[row * width + column] * chance
            arcs.append(
              Arc(row: row, column: column, down: down, right: right, key: key, probability: chance)
            )
          }
        }
      }
    }
    let total = forward[rows * width + columns]
    if total <= 0 { return }
    var backward = [Double](repeating: 0, count: (rows + 1) * width)
    backward[rows * width + columns] = 1
    arcs.sort { ($0.row, $0.column, $0.right) > ($1.row, $1.column, $1.right) }
    for arc in arcs {
      let after = backward[(arc.row + arc.down) * width + arc.column + arc.right]
      let share = forward[arc.row * width + arc.column] * arc.probability * after / total
      backward[arc.row * width + arc.column] += arc.probability * after
      if share > 1e-6 { counts[arc.key, default: 0] += share * weight }
    }
  }

  private mutating func maximise(_ counts: [Key: Double], _ round: Int) {
    var sums: [UInt32: Double] = [:]
    var kept: [Key: Double] = [:]
    for (key, count) in counts {
      let truth = UInt32(key >> 27)
      let isDouble = truth > 511
      if count < 0.01 || isDouble && count < (round > 1 ? 2.5 : 0.3) { continue }
      kept[key] = count
      sums[truth, default: 0] += count
    }
    probability = [:]
    seen = [:]
    for (key, count) in kept {
      let truth = UInt32(key >> 27)
      guard let sum = sums[truth] else { continue }
      if truth > 511, round > 1, sum < 3.75 { continue }
      probability[key] = count / sum
      seen[truth] = sum
    }
  }

  /// The chance before anything is learnt: letters mostly read as themselves without accents.
  private static func start(_ truth: ArraySlice<Glyph>, _ read: ArraySlice<Glyph>) -> Double {
    if truth.count == 2 { return read.isEmpty ? 1e-7 : 1e-4 }
    if truth == read { return 0.5 }
    if let letter = truth.first, read.count == 1,
      read.first == LetterTable.shared.plain[Int(letter)]
    {
      return 0.4
    }
    return [0.004, 0.01, 0.004, 0.0004][read.count]
  }
}
