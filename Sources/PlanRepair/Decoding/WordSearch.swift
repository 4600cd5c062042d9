/// Finds the words an OCR string may stand for, with the channel's cost of each.
///
/// A depth-first walk over the lexicon's trie consumes the string piece by piece. Two bounds prune it: what the rest of
/// the string costs at least, and how rare the likeliest word below a node is.
final class WordSearch {
  /// A word the string may stand for.
  struct Hit {
    let word: UInt16
    let newStyle: Bool
    let cost: Float
  }

  /// The longest string that is searched.
  static let maximum = 20
  /// How far above the best word a word may rank.
  static let width: Float = 6.5
  /// How much a word's rarity counts in its rank.
  static let rarityWeight: Float = 0.6

  private let lexicon: Lexicon
  private let segments: SegmentTable
  private let best: UnsafeMutablePointer<Float>
  private let styled: UnsafeMutablePointer<Bool>
  @exclusivity(unchecked) private var touched: [UInt16] = []
  @exclusivity(unchecked) private var length = 0
  @exclusivity(unchecked) private var bound: Float = 0
  @exclusivity(unchecked) private var wild = false
  @exclusivity(unchecked) private var budget = 0

  private static let extra: Float = 7.5
  private static let none: Float = 1e9
  /// How many steps a search may take: words need a few hundred, noise would need millions.
  private static let mostSteps = 3000
  /// The first bounds above the cheapest reading: a close word is mostly there.
  private static let bounds: [Float] = [7, 12, 20]

  init(_ lexicon: Lexicon, _ channel: ChannelModel) {
    self.lexicon = lexicon
    segments = SegmentTable(channel)
    best = .allocate(capacity: lexicon.words)
    styled = .allocate(capacity: lexicon.words)
    best.initialize(repeating: Self.none, count: lexicon.words)
    styled.initialize(repeating: false, count: lexicon.words)
  }

  deinit {
    best.deallocate()
    styled.deallocate()
  }

  /// Appends to `hits` the words `text` may stand for when printed in `style`.
  func find(_ text: UnsafeBufferPointer<Glyph>, _ style: LetterCase, into hits: inout [Hit]) {
    guard !text.isEmpty, text.count <= Self.maximum else { return }
    length = text.count
    segments.prepare(text, style)
    budget = Self.mostSteps
    wild = false
    var searched: Float = 0
    for extra in Self.bounds where touched.isEmpty && segments.rest(0) < 60 {
      searched = segments.rest(0) + extra
      bound = searched
      walk(0, 0, 0, false)
    }
    if touched.isEmpty {
      wild = true
      budget = min(budget, Self.mostSteps / 4)
      bound = min(segments.rest(0), 9) + 20
      walk(0, 0, 0, false)
    } else {
      // Once more where the best word allows a wider bound than was searched.
      bound = Self.none
      for word in touched { bound = min(bound, rank(Int(word)) + Self.width) }
      if bound > searched { walk(0, 0, 0, false) }
    }
    for word in touched {
      hits.append(Hit(word: word, newStyle: styled[Int(word)], cost: best[Int(word)]))
      best[Int(word)] = Self.none
    }
    touched.removeAll(keepingCapacity: true)
  }

  private func rank(_ word: Int) -> Float {
    best[word] + Self.rarityWeight * lexicon.wordRarity(word)
  }

  private func walk(_ node: Int, _ index: Int, _ paid: Float, _ lost: Bool) {
    budget -= 1
    if budget < 0 { return }
    if index == length { arrive(node, paid) }
    let (low, high) = lexicon.children(node)
    let first = lexicon.firstChild(node)
    for size in 1...4 {
      // A letter may be lost altogether, once a word and not at its start: tried last.
      let piece = size & 3
      if index + piece > length || piece == 0 && (lost || index == 0) { continue }
      let rest = paid + segments.rest(index + piece)
      if rest > bound { continue }
      let table = index * 4 + piece
      let singles = segments.singles(table)
      var (left, right) = (low & singles.low, high & singles.high)
      while left != 0 {
        let slot = left.trailingZeroBitCount
        let next = first + (low & ((1 << UInt64(slot)) - 1)).nonzeroBitCount
        go(next, index + piece, paid, segments.cost(table, slot), lost || piece == 0)
        left &= left - 1
      }
      while right != 0 {
        let slot = right.trailingZeroBitCount
        let next = first + low.nonzeroBitCount + (high & ((1 << UInt64(slot)) - 1)).nonzeroBitCount
        go(next, index + piece, paid, segments.cost(table, 64 + slot), lost || piece == 0)
        right &= right - 1
      }
      for pair in segments.doubles(table) {
        let double = segments.double(pair)
        if rest + double.cost > bound { break }
        let middle = lexicon.child(node, double.first)
        if middle == 0 { continue }
        let next = lexicon.child(middle, double.second)
        if next != 0 { go(next, index + piece, paid, double.cost, lost || piece == 0) }
      }
    }
    if wild { walkAnyway(node, index, paid, lost) }
  }

  @inline(__always)
  private func go(_ node: Int, _ index: Int, _ paid: Float, _ cost: Float, _ lost: Bool) {
    let price = paid + cost
    if price + segments.rest(index) + Self.rarityWeight * lexicon.rarity(node) > bound { return }
    walk(node, index, price, lost)
  }

  /// Takes any letter for the next glyph, or passes the glyph over.
  private func walkAnyway(_ node: Int, _ index: Int, _ paid: Float, _ lost: Bool) {
    guard index < length, !lost else { return }
    let price = paid + SegmentTable.anyLetter
    if price + segments.rest(index + 1) > bound { return }
    let (low, high) = lexicon.children(node)
    let first = lexicon.firstChild(node)
    for child in 0..<low.nonzeroBitCount + high.nonzeroBitCount {
      walk(first + child, index + 1, price, true)
    }
    if index > 0 { walk(node, index + 1, paid + Self.extra, true) }
  }

  private func arrive(_ node: Int, _ paid: Float) {
    let value = lexicon.value(node)
    if value == 0 { return }
    let word = Int(value & ~Lexicon.newStyle)
    if best[word] <= paid { return }
    if best[word] == Self.none { touched.append(UInt16(truncatingIfNeeded: word)) }
    best[word] = paid
    styled[word] = value & Lexicon.newStyle != 0
    bound = min(bound, rank(word) + Self.width)
  }
}
