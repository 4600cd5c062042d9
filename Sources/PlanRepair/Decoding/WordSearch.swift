/// Finds the words an OCR string may stand for, with the channel's cost of each.
///
/// A depth-first walk over the lexicon's trie consumes the string by the channel's entries, cheapest first. Two bounds
/// prune it: what the rest of the string costs at least, and how rare the likeliest word below a node is.
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
  static let width: Float = 9
  /// How much a word's rarity counts in its rank.
  static let rarityWeight: Float = 0.6

  private let lexicon: Lexicon
  private let channel: ChannelModel
  private let ranges: UnsafeMutablePointer<(start: Int32, end: Int32)>
  private let ahead: UnsafeMutablePointer<Float>
  private let best: UnsafeMutablePointer<Float>
  private let styled: UnsafeMutablePointer<Bool>
  private var touched: [UInt16] = []
  private var length = 0
  private var bound: Float = 0
  private var style = LetterCase.lower
  private var wild = false

  private static let anyLetter: Float = 7
  private static let extra: Float = 7.5
  private static let none: Float = 1e9

  init(_ lexicon: Lexicon, _ channel: ChannelModel) {
    self.lexicon = lexicon
    self.channel = channel
    ranges = .allocate(capacity: (Self.maximum + 1) * 4)
    ahead = .allocate(capacity: Self.maximum + 4)
    best = .allocate(capacity: lexicon.words)
    styled = .allocate(capacity: lexicon.words)
    best.initialize(repeating: Self.none, count: lexicon.words)
    styled.initialize(repeating: false, count: lexicon.words)
  }

  deinit {
    ranges.deallocate()
    ahead.deallocate()
    best.deallocate()
    styled.deallocate()
  }

  /// Appends to `hits` the words `text` may stand for when printed in `style`.
  func find(_ text: UnsafeBufferPointer<Glyph>, _ style: LetterCase, into hits: inout [Hit]) {
    guard !text.isEmpty, text.count <= Self.maximum else { return }
    length = text.count
    self.style = style
    prepare(text)
    wild = false
    if ahead[0] < 60 {
      bound = ahead[0] + Self.width + 0.6 * Float(length) + 4
      walk(0, 0, 0, 0, false)
    }
    if touched.isEmpty {
      wild = true
      bound = min(ahead[0], 9) + 20
      walk(0, 0, 0, 0, false)
    }
    for word in touched {
      hits.append(Hit(word: word, newStyle: styled[Int(word)], cost: best[Int(word)]))
      best[Int(word)] = Self.none
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Looks up the channel's entries at each place and bounds what the rest of the string costs at least.
  private func prepare(_ text: UnsafeBufferPointer<Glyph>) {
    let deleted = channel.entries(0)
    ahead[length] = 0
    for index in stride(from: length, through: 0, by: -1) {
      ranges[index * 4] = (Int32(deleted.lowerBound), Int32(deleted.upperBound))
      var cheapest: Float = index == length ? 0 : Self.anyLetter + ahead[index + 1]
      var packed: UInt32 = 0
      for size in 1...3 {
        guard index + size <= length else {
          ranges[index * 4 + size] = (0, 0)
          continue
        }
        packed = packed << 9 | UInt32(text[index + size - 1])
        let range = channel.entries(packed)
        ranges[index * 4 + size] = (Int32(range.lowerBound), Int32(range.upperBound))
        if let first = range.first(where: { mayFit(channel.first($0), index) }) {
          cheapest = min(cheapest, channel.cost(first) + ahead[index + size])
        }
      }
      ahead[index] = cheapest
    }
  }

  private func walk(_ node: Int, _ index: Int, _ depth: Int, _ paid: Float, _ lost: Bool) {
    if index == length { arrive(node, paid) }
    var size = min(3, length - index)
    let least = lost || depth == 0 ? 1 : 0
    while size >= least {
      let rest = ahead[index + size] + paid
      let range = ranges[index * 4 + size]
      var entry = Int(range.start)
      let end = Int(range.end)
      while entry < end {
        let cost = channel.cost(entry)
        // A word of the commonest kind must still be within reach.
        if rest + cost + Self.commonest > bound { break }
        step(node, index + size, depth, paid + cost, lost || size == 0, entry)
        entry += 1
      }
      size -= 1
    }
    if wild { walkAnyway(node, index, depth, paid, lost) }
  }

  private static let commonest: Float = 2.4

  /// Goes from `node` by the letters of one entry, if the trie has them.
  @inline(__always)
  private func step(_ node: Int, _ index: Int, _ depth: Int, _ paid: Float, _ lost: Bool, _ entry: Int) {
    let first = channel.first(entry)
    guard fits(first, depth) else { return }
    var next = lexicon.child(node, first & ~ChannelModel.capital)
    if next == 0 { return }
    let second = channel.second(entry)
    var steps = 1
    if second != 0 {
      guard fits(second, depth + 1) else { return }
      next = lexicon.child(next, second & ~ChannelModel.capital)
      if next == 0 { return }
      steps = 2
    }
    if paid + ahead[index] + Self.rarityWeight * lexicon.rarity(next) > bound { return }
    walk(next, index, depth + steps, paid, lost)
  }

  /// Takes any letter for the next glyph, or passes the glyph over.
  private func walkAnyway(_ node: Int, _ index: Int, _ depth: Int, _ paid: Float, _ lost: Bool) {
    guard index < length, !lost else { return }
    let price = paid + Self.anyLetter
    if price + ahead[index + 1] > bound { return }
    var (low, high) = lexicon.children(node)
    while low != 0 {
      walk(lexicon.child(node, UInt8(low.trailingZeroBitCount)), index + 1, depth + 1, price, true)
      low &= low - 1
    }
    while high != 0 {
      walk(lexicon.child(node, UInt8(64 + high.trailingZeroBitCount)), index + 1, depth + 1, price, true)
      high &= high - 1
    }
    if depth > 0 { walk(node, index + 1, depth, paid + Self.extra, true) }
  }

  private func arrive(_ node: Int, _ paid: Float) {
    let value = lexicon.value(node)
    if value == 0 { return }
    let word = Int(value & ~Lexicon.newStyle)
    if best[word] <= paid { return }
    if best[word] == Self.none { touched.append(UInt16(truncatingIfNeeded: word)) }
    best[word] = paid
    styled[word] = value & Lexicon.newStyle != 0
    bound = min(bound, paid + Self.rarityWeight * lexicon.wordRarity(word) + Self.width)
  }

  @inline(__always) private func fits(_ letter: UInt8, _ depth: Int) -> Bool {
    let capital = letter & ChannelModel.capital != 0
    switch style {
    case .lower: return !capital
    case .title: return capital == (depth == 0)
    case .upper: return capital || letter >= 94
    }
  }

  /// Whether a letter may be printed from `index` on in the style, whatever came before.
  @inline(__always) private func mayFit(_ letter: UInt8, _ index: Int) -> Bool {
    let capital = letter & ChannelModel.capital != 0
    switch style {
    case .lower: return !capital
    case .title: return index == 0 ? capital : !capital
    case .upper: return capital || letter >= 94
    }
  }
}
