/// Finds the words an OCR string may stand for, with the channel's cost of each.
///
/// A walk over the lexicon's trie consumes the string piece by piece, the most promising way first: what a way paid, with
/// what the rest of the string costs at least and how rare the likeliest word below is. All costs are in hundredths.
final class WordSearch {
  /// A word the string may stand for.
  struct Hit {
    /// Its number and style, as the trie has them.
    let value: UInt16
    let paid: Int32

    var word: UInt16 { value & ~Lexicon.newStyle }
    var newStyle: Bool { value & Lexicon.newStyle != 0 }
    var cost: Float { Float(paid) * 0.01 }
  }

  /// The longest string that is searched.
  static let maximum = 20
  /// How far above the best word a word may rank.
  private static let width: Int32 = 600
  private static let wideWidth: Int32 = 1200
  /// How much a word's rarity counts in its rank: in hundredths, for each step of the lexicon.
  private static let rarityWeight: Int32 = 6
  /// What passing over a glyph costs, and taking any letter for it.
  private static let anyLetter: Int32 = 700
  private static let extra: Int32 = 750
  /// How many steps a search may take: words need about a hundred, noise would need millions.
  private static let mostSteps = 300
  private static let mostWideSteps = 3000
  private static let mostWildSteps = 1000

  private let lexicon: Lexicon
  private let table: PieceTable
  private let frequent: FrequentStrings?
  private let queue = SearchQueue()
  /// The pieces of the string: four at each place, by their size.
  private let pieces: UnsafeMutablePointer<Int32>
  /// What the string costs at least from each place on.
  private let ahead: UnsafeMutablePointer<Int32>
  /// The letters that may come at each place, with what each costs over the least.
  private let next: UnsafeMutablePointer<PieceTable.Letters>
  private let isFound: UnsafeMutablePointer<Bool>
  @exclusivity(unchecked) private var length = 0
  @exclusivity(unchecked) private var bound: Int32 = 0
  @exclusivity(unchecked) private var width = WordSearch.width
  @exclusivity(unchecked) private var isWild = false

  init(_ lexicon: Lexicon, _ channel: ChannelModel, _ frequent: FrequentStrings?) {
    self.lexicon = lexicon
    self.frequent = frequent
    table = PieceTable(channel)
    pieces = .allocate(capacity: (Self.maximum + 1) * 4)
    ahead = .allocate(capacity: Self.maximum + 1)
    next = .allocate(capacity: Self.maximum + 1)
    isFound = .allocate(capacity: lexicon.words)
    isFound.initialize(repeating: false, count: lexicon.words)
  }

  deinit {
    pieces.deallocate()
    ahead.deallocate()
    next.deallocate()
    isFound.deallocate()
  }

  /// Appends to `hits`, which is empty, the words `text` may stand for when printed in `style`, best first.
  ///
  /// A wide search goes on behind what is kept for the text, and to words that rank far below the best: the context may
  /// speak for them.
  func find(
    _ text: UnsafeBufferPointer<Glyph>, _ style: LetterCase, isWide: Bool = false,
    into hits: inout [Hit]
  ) {
    guard !text.isEmpty, text.count <= Self.maximum else { return }
    if let frequent, let key = FrequentStrings.key(text, style), let kept = frequent.find(key) {
      for index in kept { hits.append(frequent.hit(index)) }
      if !isWide { return }
    }
    prepare(text, style)
    guard ahead[0] < 6000 else { return }
    bound = ahead[0] + SearchQueue.reach
    isWild = false
    width = isWide ? Self.wideWidth : Self.width
    search(steps: isWide ? Self.mostWideSteps : Self.mostSteps, into: &hits)
  }

  /// Like `find`, for a string that no word explains: glyphs may be passed over, or stand for any letter.
  func findAnyway(_ text: UnsafeBufferPointer<Glyph>, _ style: LetterCase, into hits: inout [Hit]) {
    guard !text.isEmpty, text.count <= Self.maximum else { return }
    prepare(text, style)
    bound = min(ahead[0], 900) + 2000
    isWild = true
    width = Self.width
    search(steps: Self.mostWildSteps, into: &hits)
  }

  /// Looks up the pieces of `text`, and bounds from the end what the rest of it costs at least.
  private func prepare(_ text: UnsafeBufferPointer<Glyph>, _ style: LetterCase) {
    length = text.count
    // A letter that is lost costs the same wherever it was.
    let lost = table.find(0, style, isFirst: false)
    ahead[length] = 0
    for index in stride(from: length, through: 0, by: -1) {
      pieces[index * 4] = lost
      let longest = min(3, length - index)
      var least = index < length ? Self.anyLetter + ahead[index + 1] : 0
      var packed: UInt32 = 0
      for size in stride(from: 1, through: longest, by: 1) {
        packed = packed << 9 | UInt32(text[index + size - 1])
        let piece = table.find(packed, style, isFirst: index == 0)
        pieces[index * 4 + size] = piece
        least = min(least, table.piece(piece).pointee.least + ahead[index + size])
      }
      ahead[index] = least
      next[index] = PieceTable.Letters()
      for size in 0...longest {
        let piece = table.piece(pieces[index * 4 + size])
        let more = ahead[index + size] - least
        if piece.pointee.least < PieceTable.none { next[index].add(piece.pointee.letters, more) }
      }
    }
  }

  private func search(steps: Int, into hits: inout [Hit]) {
    for hit in hits { isFound[Int(hit.word)] = true }
    defer { for hit in hits { isFound[Int(hit.word)] = false } }
    let origin = ahead[0] + rarity(0)
    guard origin <= bound else { return }
    bound = min(bound, origin + SearchQueue.reach)
    queue.clear(origin)
    queue.push(SearchQueue.State(node: 0, paid: 0, index: 0, lost: false), origin)
    var left = steps
    while let state = queue.pop(bound) {
      if state.isWord {
        take(state, into: &hits)
        continue
      }
      left -= 1
      if left < 0 { break }
      expand(state)
      if isWild { expandAnyway(state) }
    }
  }

  /// Notes a complete word, unless a cheaper way led to it.
  private func take(_ state: SearchQueue.State, into hits: inout [Hit]) {
    let value = UInt16(truncatingIfNeeded: state.node)
    let word = value & ~Lexicon.newStyle
    if isFound[Int(word)] { return }
    isFound[Int(word)] = true
    hits.append(Hit(value: value, paid: state.paid))
  }

  /// Goes on from `state` by each piece and letter that may lead to a word within the bound.
  private func expand(_ state: SearchQueue.State) {
    let (node, index) = (Int(state.node), Int(state.index))
    let branch = lexicon.branch(node)
    // No word below costs less than what is paid with this.
    let floor = state.paid &+ rarity(node)
    // A letter may be lost altogether, once a word and not at its start.
    var size = state.lost || index == 0 ? 1 : 0
    let longest = min(3, length &- index)
    while size <= longest {
      let end = index &+ size
      let number = pieces[index &* 4 &+ size]
      let piece = table.piece(number)
      let lost = state.lost || size == 0
      size &+= 1
      let most = bound &- floor &- ahead[end]
      if piece.pointee.least > most { continue }
      let tier = PieceTable.tier(most)
      let row = table.row(number)
      var letters = branch.low & piece.pointee.singles.low[tier]
      while letters != 0 {
        let slot = letters.trailingZeroBitCount
        letters &= letters &- 1
        let paid = state.paid &+ Int32(row[slot]) &* ChannelModel.unit
        go(branch.child(low: slot), end, paid, lost)
      }
      letters = branch.high & piece.pointee.singles.high[tier]
      while letters != 0 {
        let slot = letters.trailingZeroBitCount
        letters &= letters &- 1
        let paid = state.paid &+ Int32(row[64 &+ slot]) &* ChannelModel.unit
        go(branch.child(high: slot), end, paid, lost)
      }
      if piece.pointee.leastPair <= most { goTogether(branch, piece, end, state, lost: lost) }
    }
  }

  /// Takes a piece for two letters.
  private func goTogether(
    _ branch: Lexicon.Branch, _ piece: UnsafePointer<PieceTable.Piece>, _ index: Int,
    _ state: SearchQueue.State, lost: Bool
  ) {
    for number in piece.pointee.firstPair..<piece.pointee.endPair {
      let pair = table.pair(number)
      if state.paid + pair.cost + ahead[index] > bound { return }
      let middle = branch.child(pair.first)
      if middle == 0 { continue }
      let node = lexicon.child(middle, pair.second)
      if node != 0 { go(node, index, state.paid + pair.cost, lost) }
    }
  }

  /// Takes any letter for the next glyph, or passes the glyph over.
  private func expandAnyway(_ state: SearchQueue.State) {
    let (node, index) = (Int(state.node), Int(state.index))
    guard index < length, !state.lost else { return }
    for child in lexicon.branch(node).all {
      go(child, index + 1, state.paid + Self.anyLetter, true)
    }
    if index > 0 { go(node, index + 1, state.paid + Self.extra, true) }
  }

  /// Goes on to a node, and to the word that ends there, where they are within the bound.
  @inline(__always)
  private func go(_ node: Int, _ index: Int, _ paid: Int32, _ lost: Bool) {
    let total = paid &+ ahead[index] &+ rarity(node)
    if total > bound { return }
    if index == length { arrive(node, paid) }
    if lost && index == length { return }
    if lost || !isWild, !leadsOn(node, index, bound - total) { return }
    queue.push(SearchQueue.State(node: node, paid: paid, index: index, lost: lost), total)
  }

  /// Whether a letter that may come at `index` for `most` over the least leads on from a node.
  @inline(__always)
  private func leadsOn(_ node: Int, _ index: Int, _ most: Int32) -> Bool {
    let branch = lexicon.branch(node)
    let tier = PieceTable.tier(most)
    return (branch.low & next[index].low[tier]) | (branch.high & next[index].high[tier]) != 0
  }

  private func arrive(_ node: Int, _ paid: Int32) {
    let value = lexicon.value(node)
    if value == 0 { return }
    let rank = paid + Self.rarityWeight * lexicon.raritySteps(word: Int(value & ~Lexicon.newStyle))
    if rank > bound { return }
    bound = min(bound, rank + width)
    queue.push(
      SearchQueue.State(node: Int(value), paid: paid, index: length, lost: true, isWord: true), rank
    )
  }

  @inline(__always) private func rarity(_ node: Int) -> Int32 {
    Self.rarityWeight &* lexicon.raritySteps(node)
  }
}
