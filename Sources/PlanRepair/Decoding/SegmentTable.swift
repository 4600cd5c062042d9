/// The true segments one OCR string may stand for, laid out for a walk over the trie.
///
/// For each place and size of a piece of the string: the single letters as a set of 128 bits with their costs, and
/// the pairs of letters as a list.
final class SegmentTable {
  /// A pair of letters with its cost.
  struct Double {
    let first: UInt8
    let second: UInt8
    let cost: Float
  }

  /// The most pieces: four sizes at each place of the longest string.
  private static let pieces = (WordSearch.maximum + 1) * 4

  private let channel: ChannelModel
  private let low: UnsafeMutablePointer<UInt64>
  private let high: UnsafeMutablePointer<UInt64>
  private let costs: UnsafeMutablePointer<Float>
  private let firstDouble: UnsafeMutablePointer<Int32>
  private let ahead: UnsafeMutablePointer<Float>
  @exclusivity(unchecked) private var doubles: [Double] = []

  /// What passing over a glyph costs, or taking any letter for it.
  static let anyLetter: Float = 7

  init(_ channel: ChannelModel) {
    self.channel = channel
    low = .allocate(capacity: Self.pieces)
    high = .allocate(capacity: Self.pieces)
    costs = .allocate(capacity: Self.pieces * 128)
    firstDouble = .allocate(capacity: Self.pieces + 1)
    ahead = .allocate(capacity: WordSearch.maximum + 1)
  }

  deinit {
    low.deallocate()
    high.deallocate()
    costs.deallocate()
    firstDouble.deallocate()
    ahead.deallocate()
  }

  /// Prepares the walk for `text` printed in `style`.
  func prepare(_ text: UnsafeBufferPointer<Glyph>, _ style: LetterCase) {
    doubles.removeAll(keepingCapacity: true)
    for index in 0...text.count {
      var packed: UInt32 = 0
      for size in 0...3 {
        let piece = index * 4 + size
        firstDouble[piece] = Int32(truncatingIfNeeded: doubles.count)
        (low[piece], high[piece]) = (0, 0)
        if index + size > text.count || size == 0 && index == 0 { continue }
        if size > 0 { packed = packed << 9 | UInt32(text[index + size - 1]) }
        fill(piece, channel.entries(packed), style, isFirst: index == 0)
      }
    }
    firstDouble[text.count * 4 + 4] = Int32(truncatingIfNeeded: doubles.count)
    bound(text.count)
  }

  private func fill(_ piece: Int, _ entries: Range<Int>, _ style: LetterCase, isFirst: Bool) {
    for entry in entries {
      let first = channel.first(entry)
      guard Self.fits(first, style, isFirst: isFirst) else { continue }
      let slot = first & ~ChannelModel.capital
      let second = channel.second(entry)
      if second != 0 {
        if Self.fits(second, style, isFirst: false) {
          doubles.append(
            Double(first: slot, second: second & ~ChannelModel.capital, cost: channel.cost(entry)))
        }
      } else {
        if slot < 64 {
          low[piece] |= 1 << UInt64(slot)
        } else {
          high[piece] |= 1 << UInt64(slot - 64)
        }
        costs[piece * 128 + Int(slot)] = channel.cost(entry)
      }
    }
  }

  /// Bounds from the end what the rest of the string costs at least.
  private func bound(_ length: Int) {
    ahead[length] = 0
    for index in stride(from: length - 1, through: 0, by: -1) {
      var least = Self.anyLetter + ahead[index + 1]
      for size in 1...min(3, length - index) {
        least = min(least, cheapest(index * 4 + size) + ahead[index + size])
      }
      ahead[index] = least
    }
  }

  private func cheapest(_ piece: Int) -> Float {
    var least: Float = 1e9
    var (left, right) = (low[piece], high[piece])
    while left != 0 {
      least = min(least, costs[piece * 128 + left.trailingZeroBitCount])
      left &= left - 1
    }
    while right != 0 {
      least = min(least, costs[piece * 128 + 64 + right.trailingZeroBitCount])
      right &= right - 1
    }
    for index in doubles(piece) { least = min(least, doubles[index].cost) }
    return least
  }

  /// What the string costs at least from `index` on.
  @inline(__always) func rest(_ index: Int) -> Float { ahead[index] }
  /// The single letters of a piece.
  @inline(__always) func singles(_ piece: Int) -> (low: UInt64, high: UInt64) {
    (low[piece], high[piece])
  }
  /// The cost of a single letter of a piece.
  @inline(__always) func cost(_ piece: Int, _ slot: Int) -> Float { costs[piece * 128 + slot] }
  /// The places of a piece's pairs.
  @inline(__always) func doubles(_ piece: Int) -> Range<Int> {
    Int(firstDouble[piece])..<Int(firstDouble[piece + 1])
  }
  /// The pair at a place.
  @inline(__always) func double(_ index: Int) -> Double { doubles[index] }

  @inline(__always) private static func fits(_ letter: UInt8, _ style: LetterCase, isFirst: Bool)
    -> Bool
  {
    let capital = letter & ChannelModel.capital != 0
    switch style {
    case .lower: return !capital
    case .title: return capital == isFirst
    case .upper: return capital || letter >= 94
    }
  }
}
