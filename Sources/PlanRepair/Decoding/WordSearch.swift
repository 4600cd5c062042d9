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
  static let width: Float = 7.5
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
  private static let mostSteps = 2000
  private static let mostWildSteps = 1000
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
    prepare(text, style, steps: Self.mostSteps)
    var searched: Float = 0
    for extra in Self.bounds where touched.isEmpty && segments.rest(0) < 60 {
      searched = segments.rest(0) + extra
      bound = searched
      walk(0, 0, 0, false)
    }
    guard !touched.isEmpty else { return }
    // Once more where the best word allows a wider bound than was searched.
    bound = Self.none
    for word in touched { bound = min(bound, rank(Int(word)) + Self.width) }
    if bound > searched { walk(0, 0, 0, false) }
    collect(into: &hits)
  }

  /// Like `find`, for a string that no word explains: glyphs may be passed over, or stand for any letter.
  func findAnyway(_ text: UnsafeBufferPointer<Glyph>, _ style: LetterCase, into hits: inout [Hit]) {
    guard !text.isEmpty, text.count <= Self.maximum else { return }
    prepare(text, style, steps: Self.mostWildSteps)
    wild = true
    bound = min(segments.rest(0), 9) + 20
    walk(0, 0, 0, false)
    wild = false
    collect(into: &hits)
  }

  private func prepare(
    _ text: UnsafeBufferPointer<Glyph>, _ style: LetterCase, steps: Int
  ) {
    length = text.count
    segments.prepare(text, style)
    budget = steps
  }

  private func collect(into hits: inout [Hit]) {
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
    let branch = lexicon.branch(node)
    // No word below costs less than what is paid with this.
    let floor = paid + Self.rarityWeight * lexicon.rarity(node)
    for size in 1...4 {
      // A letter may be lost altogether, once a word and not at its start: tried last.
      let step = size & 3
      if index + step > length || step == 0 && (lost || index == 0) { continue }
      let piece = segments.piece(index * 4 + step)
      if floor + piece.pointee.least > bound { continue }
      let rest = floor + segments.rest(index + step)
      let isTight = bound - rest <= SegmentTable.little
      var left = branch.low & (isTight ? piece.pointee.cheapLow : piece.pointee.low)
      while left != 0 {
        let slot = left.trailingZeroBitCount
        left &= left - 1
        let cost = segments.cost(piece, slot)
        if rest + cost > bound { continue }
        go(branch.child(low: slot), index + step, paid + cost, lost || step == 0)
      }
      var right = branch.high & (isTight ? piece.pointee.cheapHigh : piece.pointee.high)
      while right != 0 {
        let slot = right.trailingZeroBitCount
        right &= right - 1
        let cost = segments.cost(piece, 64 + slot)
        if rest + cost > bound { continue }
        go(branch.child(high: slot), index + step, paid + cost, lost || step == 0)
      }
      var number = piece.pointee.firstDouble
      while number < piece.pointee.endDouble {
        let double = segments.double(number)
        if rest + double.cost > bound { break }
        number += 1
        let middle = branch.child(double.first)
        if middle == 0 { continue }
        let next = lexicon.child(middle, double.second)
        if next != 0 { go(next, index + step, paid + double.cost, lost || step == 0) }
      }
    }
    if wild { walkAnyway(node, index, paid, lost) }
  }

  @inline(__always)
  private func go(_ node: Int, _ index: Int, _ paid: Float, _ lost: Bool) {
    if paid + segments.rest(index) + Self.rarityWeight * lexicon.rarity(node) > bound { return }
    walk(node, index, paid, lost)
  }

  /// Takes any letter for the next glyph, or passes the glyph over.
  private func walkAnyway(_ node: Int, _ index: Int, _ paid: Float, _ lost: Bool) {
    guard index < length, !lost else { return }
    let price = paid + SegmentTable.anyLetter
    if price + segments.rest(index + 1) > bound { return }
    for child in lexicon.branch(node).all { walk(child, index + 1, price, true) }
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
