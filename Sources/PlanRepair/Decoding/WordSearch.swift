/// Finds the words an OCR string may stand for, with the channel's cost of each.
///
/// A depth-first walk over the lexicon's trie consumes the string by the channel's entries, cheapest first. A lower
/// bound on what is left to pay prunes the walk, so most of the trie is never touched.
struct WordSearch {
  /// A word the string may stand for.
  struct Hit {
    let word: UInt16
    let newStyle: Bool
    let cost: Float
  }

  /// The longest string that is searched.
  static let maximum = 20

  private let lexicon: Lexicon
  private let channel: ChannelModel
  private var ranges = [Range<Int>](repeating: 0..<0, count: (maximum + 1) * 4)
  private var ahead = [Float](repeating: 0, count: maximum + 4)
  private var best: [Float]
  private var styled: [Bool]
  private var touched: [UInt16] = []
  private var length = 0
  private var bound: Float = 0
  private var slack: Float = 0
  private var style = LetterCase.lower
  private var wild = false

  /// How far above the best word a word may cost.
  static let width: Float = 9
  private static let anyLetter: Float = 7
  private static let extra: Float = 7.5
  private static let none: Float = 1e9

  init(_ lexicon: Lexicon, _ channel: ChannelModel) {
    self.lexicon = lexicon
    self.channel = channel
    best = [Float](repeating: Self.none, count: lexicon.words)
    styled = [Bool](repeating: false, count: lexicon.words)
  }

  /// Appends to `hits` the words `text` may stand for when printed in `style`.
  mutating func find(_ text: UnsafeBufferPointer<Glyph>, _ style: LetterCase, into hits: inout [Hit]) {
    guard !text.isEmpty, text.count <= Self.maximum else { return }
    length = text.count
    self.style = style
    prepare(text)
    slack = Self.width
    wild = false
    if ahead[0] < 60 {
      bound = ahead[0] + Self.width + 0.6 * Float(length)
      walk(0, 0, 0, 0, false)
    }
    if touched.isEmpty {
      wild = true
      bound = min(ahead[0], 9) + 16
      walk(0, 0, 0, 0, false)
    }
    for word in touched {
      if best[Int(word)] <= bound {
        hits.append(Hit(word: word, newStyle: styled[Int(word)], cost: best[Int(word)]))
      }
      best[Int(word)] = Self.none
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Looks up the channel's entries at each place and bounds what the rest of the string costs at least.
  private mutating func prepare(_ text: UnsafeBufferPointer<Glyph>) {
    let deleted = channel.entries(0)
    for index in stride(from: length, through: 0, by: -1) {
      ranges[index * 4] = deleted
      var cheapest: Float = index == length ? 0 : Self.anyLetter + ahead[index + 1]
      var packed: UInt32 = 0
      for size in 1...3 {
        guard index + size <= length else {
          ranges[index * 4 + size] = 0..<0
          continue
        }
        packed = packed << 9 | UInt32(text[index + size - 1])
        let range = channel.entries(packed)
        ranges[index * 4 + size] = range
        if !range.isEmpty { cheapest = min(cheapest, channel.cost(range.lowerBound) + ahead[index + size]) }
      }
      ahead[index] = cheapest
    }
  }

  private mutating func walk(_ node: Int, _ index: Int, _ depth: Int, _ paid: Float, _ lost: Bool) {
    if index == length { arrive(node, paid) }
    for size in stride(from: min(3, length - index), through: lost || depth == 0 ? 1 : 0, by: -1) {
      let rest = ahead[index + size]
      for entry in ranges[index * 4 + size] {
        let price = paid + channel.cost(entry)
        if price + rest > bound { break }
        let first = channel.first(entry)
        guard fits(first, depth) else { continue }
        var next = lexicon.child(node, first & ~ChannelModel.capital)
        if next == 0 { continue }
        var steps = 1
        let second = channel.second(entry)
        if second != 0 {
          guard fits(second, depth + 1) else { continue }
          next = lexicon.child(next, second & ~ChannelModel.capital)
          if next == 0 { continue }
          steps = 2
        }
        walk(next, index + size, depth + steps, price, lost || size == 0)
      }
    }
    if wild { walkAnyway(node, index, depth, paid, lost) }
  }

  /// Takes any letter for the next glyph, or passes the glyph over.
  private mutating func walkAnyway(
    _ node: Int, _ index: Int, _ depth: Int, _ paid: Float, _ lost: Bool
  ) {
    guard index < length, !lost else { return }
    let price = paid + Self.anyLetter
    if price + ahead[index + 1] > bound { return }
    var (low, high) = lexicon.children(node)
    while low != 0 {
      let slot = UInt8(low.trailingZeroBitCount)
      walk(lexicon.child(node, slot), index + 1, depth + 1, price, true)
      low &= low - 1
    }
    while high != 0 {
      let slot = UInt8(64 + high.trailingZeroBitCount)
      walk(lexicon.child(node, slot), index + 1, depth + 1, price, true)
      high &= high - 1
    }
    if depth > 0 { walk(node, index + 1, depth, paid + Self.extra, true) }
  }

  private mutating func arrive(_ node: Int, _ paid: Float) {
    let value = lexicon.value(node)
    if value == 0 { return }
    let word = Int(value & ~Lexicon.newStyle)
    if best[word] <= paid { return }
    if best[word] == Self.none { touched.append(UInt16(word)) }
    best[word] = paid
    styled[word] = value & Lexicon.newStyle != 0
    bound = min(bound, paid + slack)
  }

  @inline(__always) private func fits(_ letter: UInt8, _ depth: Int) -> Bool {
    let capital = letter & ChannelModel.capital != 0
    switch style {
    case .lower: return !capital
    case .title: return capital == (depth == 0)
    case .upper: return capital || (letter & ~ChannelModel.capital) >= 94
    }
  }
}
