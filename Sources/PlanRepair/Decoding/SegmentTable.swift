/// The true segments one OCR string may stand for, laid out for a walk over the trie.
///
/// For each place and size of a piece of the string: the single letters as a set of 128 bits with their costs, and
/// the pairs of letters as a list, cheapest first.
final class SegmentTable {
  /// A pair of letters with its cost.
  struct Double {
    let first: UInt8
    let second: UInt8
    let cost: Float
  }

  /// The segments of a piece.
  struct Piece {
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// Those of the single letters that cost `SegmentTable.little` at most.
    var cheapLow: UInt64 = 0
    var cheapHigh: UInt64 = 0
    /// Where the costs of its single letters lie.
    var row: Int32 = 0
    var firstDouble: Int32 = 0
    var endDouble: Int32 = 0
    /// What the string costs at least from here on, when the piece is taken as one.
    var least: Float = 0
  }

  /// The most pieces: four sizes at each place of the longest string.
  private static let most = (WordSearch.maximum + 1) * 4

  private let channel: ChannelModel
  private let pieces: UnsafeMutablePointer<Piece>
  private let costs: UnsafeMutablePointer<Float>
  private let ahead: UnsafeMutablePointer<Float>
  @exclusivity(unchecked) private var doubles: UnsafeMutablePointer<Double>
  @exclusivity(unchecked) private var capacity = 1 << 12
  @exclusivity(unchecked) private var count = 0

  /// What passing over a glyph costs, or taking any letter for it.
  static let anyLetter: Float = 7
  /// Where no more than this can be paid, most letters need not be looked at.
  static let little: Float = 4
  private static let none: Float = 1e9

  init(_ channel: ChannelModel) {
    self.channel = channel
    pieces = .allocate(capacity: Self.most)
    pieces.initialize(repeating: Piece(), count: Self.most)
    costs = .allocate(capacity: Self.most * 128)
    ahead = .allocate(capacity: WordSearch.maximum + 1)
    doubles = .allocate(capacity: capacity)
  }

  deinit {
    pieces.deallocate()
    costs.deallocate()
    ahead.deallocate()
    doubles.deallocate()
  }

  /// Prepares the walk for `text` printed in `style`.
  func prepare(_ text: UnsafeBufferPointer<Glyph>, _ style: LetterCase) {
    count = 0
    // A letter that is lost costs the same wherever it was.
    let lost = fill(0, channel.entries(0), style, isFirst: false)
    for index in 0...text.count {
      var packed: UInt32 = 0
      pieces[index * 4] = index == 0 ? Piece() : lost
      for size in 1...3 {
        let number = index * 4 + size
        pieces[number] = Piece()
        if index + size > text.count { continue }
        packed = packed << 9 | UInt32(text[index + size - 1])
        pieces[number] = fill(number, channel.entries(packed), style, isFirst: index == 0)
      }
    }
    bound(text.count)
  }

  /// Lays out the segments of one OCR string, which the channel gives in order of their cost.
  private func fill(_ number: Int, _ entries: Range<Int>, _ style: LetterCase, isFirst: Bool)
    -> Piece
  {
    reserve(entries.count)
    let row = number * 128
    var piece = Piece()
    piece.row = Int32(truncatingIfNeeded: row)
    piece.firstDouble = Int32(truncatingIfNeeded: count)
    piece.least = Self.none
    for entry in entries {
      let (first, second) = (channel.first(entry), channel.second(entry))
      guard Self.fits(first, style, isFirst: isFirst) else { continue }
      let slot = Int(first & ~ChannelModel.capital)
      let bit: UInt64 = 1 << UInt64(slot & 63)
      let cost = channel.cost(entry)
      if second == 0 {
        let cheap = cost <= Self.little ? bit : 0
        if slot < 64 {
          piece.low |= bit
          piece.cheapLow |= cheap
        } else {
          piece.high |= bit
          piece.cheapHigh |= cheap
        }
        costs[row + slot] = cost
      } else {
        guard Self.fits(second, style, isFirst: false) else { continue }
        doubles[count] = Double(
          first: first & ~ChannelModel.capital, second: second & ~ChannelModel.capital, cost: cost)
        count += 1
      }
      piece.least = min(piece.least, cost)
    }
    piece.endDouble = Int32(truncatingIfNeeded: count)
    return piece
  }

  private func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = (count + more) * 2
    let wider = UnsafeMutablePointer<Double>.allocate(capacity: capacity)
    wider.moveInitialize(from: doubles, count: count)
    doubles.deallocate()
    doubles = wider
  }

  /// Bounds from the end what the rest of the string costs at least.
  private func bound(_ length: Int) {
    ahead[length] = 0
    for index in stride(from: length, through: 0, by: -1) {
      if index < length {
        ahead[index] = Self.anyLetter + ahead[index + 1]
        for size in 1...min(3, length - index) {
          let piece = index * 4 + size
          pieces[piece].least += ahead[index + size]
          ahead[index] = min(ahead[index], pieces[piece].least)
        }
      }
      pieces[index * 4].least += ahead[index]
    }
  }

  /// What the string costs at least from `index` on.
  @inline(__always) func rest(_ index: Int) -> Float { ahead[index] }
  /// A piece: four times its place, and its size.
  @inline(__always) func piece(_ number: Int) -> UnsafeMutablePointer<Piece> { pieces + number }
  /// The cost of a single letter of a piece.
  @inline(__always) func cost(_ piece: UnsafeMutablePointer<Piece>, _ slot: Int) -> Float {
    costs[Int(piece.pointee.row) + slot]
  }
  /// A pair of a piece.
  @inline(__always) func double(_ number: Int32) -> Double { doubles[Int(number)] }

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
