/// What pieces of OCR strings may stand for, laid out for a walk over the trie: each piece once for the whole text.
///
/// All costs are in hundredths.
final class PieceTable {
  /// A pair of letters with its cost.
  struct Pair {
    let first: UInt8
    let second: UInt8
    let cost: Int32
  }

  /// Letters as sets of 128 bits: those that cost one `PieceTable.step` at most, two, and so on; the last has all.
  struct Letters {
    var low: InlineArray<8, UInt64> = .init(repeating: 0)
    var high: InlineArray<8, UInt64> = .init(repeating: 0)

    /// Adds a letter at `cost`.
    mutating func insert(_ slot: Int, _ cost: Int32) {
      let bit: UInt64 = 1 << UInt64(slot & 63)
      for tier in PieceTable.tier(cost)..<8 {
        if slot < 64 { low[tier] |= bit } else { high[tier] |= bit }
      }
    }

    /// Adds the letters of `other`, each of which costs `more` here.
    mutating func add(_ other: Letters, _ more: Int32) {
      for tier in 0..<8 {
        let most = tier < 7 ? Int32(tier + 1) * PieceTable.step - more : PieceTable.none
        if most < 0 { continue }
        let from = PieceTable.tier(most)
        low[tier] |= other.low[from]
        high[tier] |= other.high[from]
      }
    }
  }

  /// The segments of a piece: single letters, and pairs as a list, cheapest first.
  struct Piece {
    /// The single letters.
    var singles = Letters()
    /// The single letters and the first ones of the pairs.
    var letters = Letters()
    var firstPair: Int32 = 0
    var endPair: Int32 = 0
    /// What the cheapest of its segments costs, and of its pairs.
    var least = PieceTable.none
    var leastPair = PieceTable.none
  }

  /// More than any word may cost.
  static let none: Int32 = 1 << 24
  /// How much more a letter may cost from one set to the next.
  fileprivate static let step: Int32 = 100

  private let channel: ChannelModel
  @exclusivity(unchecked) private var slots: [(key: UInt32, piece: Int32)]
  @exclusivity(unchecked) private var pieces: UnsafeMutablePointer<Piece>
  @exclusivity(unchecked) private var costs: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) private var pairs: [Pair] = []
  @exclusivity(unchecked) private var count = 1
  @exclusivity(unchecked) private var capacity = 1 << 12
  @exclusivity(unchecked) private var used = 0

  init(_ channel: ChannelModel) {
    self.channel = channel
    slots = .init(repeating: (0, 0), count: 1 << 12)
    pieces = .allocate(capacity: capacity)
    costs = .allocate(capacity: capacity * 128)
    pieces.initialize(to: Piece())
  }

  deinit {
    pieces.deallocate()
    costs.deallocate()
  }

  /// The number of the piece that is printed as `packed`, at most three glyphs of nine bits each, in a word of `style`;
  /// 0 for one that stands for nothing.
  func find(_ packed: UInt32, _ style: LetterCase, isFirst: Bool) -> Int32 {
    let print = style == .title && !isFirst ? LetterCase.lower : style
    let key = (packed << 2 | UInt32(print.rawValue)) + 1
    var slot = place(key)
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot].piece }
      slot = (slot + 1) & (slots.count - 1)
    }
    let piece = make(channel.entries(packed), print)
    slots[slot] = (key, piece)
    used += 1
    if used * 2 > slots.count { widen() }
    return piece
  }

  /// A piece by its number.
  @inline(__always) func piece(_ number: Int32) -> UnsafePointer<Piece> {
    UnsafePointer(pieces + Int(number))
  }

  /// The costs of the single letters of a piece, in steps of the channel.
  @inline(__always) func row(_ number: Int32) -> UnsafePointer<UInt8> {
    UnsafePointer(costs + Int(number) * 128)
  }

  /// A pair of letters.
  @inline(__always) func pair(_ number: Int32) -> Pair { pairs[Int(number)] }

  /// The first of a piece's sets that has all letters which cost no more than `most`.
  @inline(__always) static func tier(_ most: Int32) -> Int {
    Int(min(7, UInt32(bitPattern: max(0, most &- 1)) / UInt32(step)))
  }

  /// Lays out the segments of one OCR string, which the channel gives in order of their cost.
  private func make(_ entries: Range<Int>, _ print: LetterCase) -> Int32 {
    if count == capacity { grow() }
    var piece = Piece()
    let row = costs + count * 128
    piece.firstPair = Int32(truncatingIfNeeded: pairs.count)
    for entry in entries {
      let (first, second) = (channel.first(entry), channel.second(entry))
      guard Self.fits(first, print, isFirst: true),
        second == 0 || Self.fits(second, print, isFirst: false)
      else { continue }
      let slot = Int(first & ~ChannelModel.capital)
      let byte = channel.cost(entry)
      let cost = Int32(byte) * ChannelModel.unit
      if second == 0 {
        piece.singles.insert(slot, cost)
        row[slot] = byte
      } else {
        pairs.append(
          Pair(first: UInt8(slot), second: second & ~ChannelModel.capital, cost: cost))
        piece.leastPair = min(piece.leastPair, cost)
      }
      piece.letters.insert(slot, cost)
      piece.least = min(piece.least, cost)
    }
    if piece.least == Self.none { return 0 }
    piece.endPair = Int32(truncatingIfNeeded: pairs.count)
    (pieces + count).initialize(to: piece)
    count += 1
    return Int32(truncatingIfNeeded: count - 1)
  }

  private func grow() {
    let widerPieces = UnsafeMutablePointer<Piece>.allocate(capacity: capacity * 2)
    let widerCosts = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 256)
    widerPieces.moveInitialize(from: pieces, count: count)
    widerCosts.moveInitialize(from: costs, count: count * 128)
    pieces.deallocate()
    costs.deallocate()
    (pieces, costs, capacity) = (widerPieces, widerCosts, capacity * 2)
  }

  private func widen() {
    let old = slots
    slots = .init(repeating: (0, 0), count: old.count * 2)
    for entry in old where entry.key != 0 {
      var slot = place(entry.key)
      while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  @inline(__always) private func place(_ key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> 8) & (slots.count - 1)
  }

  @inline(__always) private static func fits(_ letter: UInt8, _ print: LetterCase, isFirst: Bool)
    -> Bool
  {
    let capital = letter & ChannelModel.capital != 0
    switch print {
    case .lower: return !capital
    case .title: return capital == isFirst
    case .upper: return capital || letter >= 94
    }
  }
}
