import Glibc
import PlanRepair

/// The lexicon's file: the words, how each is capitalised, and a trie over their letters.
struct LexiconWriter {
  private struct Node {
    var children: [UInt8: Int] = [:]
    var word: UInt16 = 0
    /// -10 log P of the likeliest word below, rounded down.
    var rarity: UInt8 = 255
  }

  private var nodes = [Node()]
  private let vocabulary: Vocabulary
  private let cases: [Float]
  private let colons: [Float]
  private var wordRarities: [UInt8] = []

  /// A word spelled with its tone in the new place carries this bit beside its number.
  static let newStyle: UInt16 = 0x8000

  init(_ vocabulary: Vocabulary, _ corpus: Corpus) {
    self.vocabulary = vocabulary
    var cases = [Float](repeating: 0, count: vocabulary.words.count * 6)
    var colons = [Float](repeating: 0, count: vocabulary.words.count * 4)
    for (id, model) in vocabulary.modelID.enumerated() where model > 2 {
      for style in 0..<6 { cases[Int(model) * 6 + style] = corpus.cases[id * 6 + style] }
      for sign in 0..<4 { colons[Int(model) * 4 + sign] = corpus.colons[id * 4 + sign] }
    }
    (self.cases, self.colons) = (cases, colons)
    for (id, word) in vocabulary.words.enumerated() where id > 2 {
      insert(word, UInt16(id))
      var other = word
      if ToneStyle.makeNew(&other) { insert(other, UInt16(id) | Self.newStyle) }
    }
  }

  /// Notes at every node how likely the likeliest word below it is.
  mutating func rank(_ probability: [Float]) {
    wordRarities = probability.map(Self.rarity)
    // Children are made after their parents, so going backwards meets them first.
    for index in nodes.indices.reversed() {
      var least: UInt8 = 255
      let word = Int(nodes[index].word & ~Self.newStyle)
      if word != 0 { least = wordRarities[word] }
      for child in nodes[index].children.values { least = min(least, nodes[child].rarity) }
      nodes[index].rarity = least
    }
  }

  private static func rarity(_ probability: Float) -> UInt8 {
    UInt8(min(255, max(0, -10 * log(probability))))
  }

  private mutating func insert(_ word: [Glyph], _ value: UInt16) {
    var node = 0
    for glyph in word {
      let slot = LetterTable.shared.slot[Int(glyph)]
      if let next = nodes[node].children[slot] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].children[slot] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    if nodes[node].word == 0 { nodes[node].word = value }
  }

  /// The file's bytes.
  func encoded() -> [UInt8] {
    var order = [0]
    var firstChild: [UInt32] = []
    var low: [UInt64] = []
    var high: [UInt64] = []
    var index = 0
    while index < order.count {
      let node = nodes[order[index]]
      firstChild.append(UInt32(order.count))
      var masks: (UInt64, UInt64) = (0, 0)
      for slot in node.children.keys.sorted() {
        if slot < 64 { masks.0 |= 1 << UInt64(slot) } else { masks.1 |= 1 << UInt64(slot - 64) }
        if let child = node.children[slot] { order.append(child) }
      }
      low.append(masks.0)
      high.append(masks.1)
      index += 1
    }
    var letters: [UInt8] = []
    var starts: [UInt32] = [0]
    for word in vocabulary.words {
      letters.append(contentsOf: word.map { LetterTable.shared.slot[Int($0)] })
      starts.append(UInt32(letters.count))
    }
    var bytes: [UInt8] = []
    bytes.put(UInt32(0x4B48_4C58))
    bytes.put(UInt32(3))
    bytes.put(UInt32(vocabulary.words.count))
    bytes.put(UInt32(order.count))
    bytes.put(UInt32(letters.count))
    bytes.put(UInt32(0))
    bytes.put(low)
    bytes.put(high)
    bytes.put(firstChild)
    bytes.put(starts)
    bytes.put(order.map { nodes[$0].word })
    bytes.put(letters)
    bytes.put(casePriors())
    bytes.put(order.map { nodes[$0].rarity })
    bytes.put(wordRarities)
    bytes.put(semicolons(0))
    bytes.put(semicolons(2))
    bytes.align(8)
    return bytes
  }

  /// 20 times the log odds that a semicolon rather than a colon follows a word (the counts from 0 on) or stands before it (from
  /// 2 on), over those of any word; 128 for none.
  private func semicolons(_ first: Int) -> [UInt8] {
    var totals: (colon: Float, semicolon: Float) = (0, 0)
    for word in vocabulary.words.indices {
      totals.colon += colons[word * 4 + first]
      totals.semicolon += colons[word * 4 + first + 1]
    }
    let share = totals.semicolon / (totals.colon + totals.semicolon)
    let base = log(share / (1 - share))
    return vocabulary.words.indices.map { word in
      let semicolon = colons[word * 4 + first + 1] + 4 * share
      let colon = colons[word * 4 + first] + 4 * (1 - share)
      return UInt8(max(0, min(255, 128 + 20 * (log(semicolon / colon) - base))))
    }
  }

  /// -20 log P(case | word, place) as a byte, for lower, title, upper case inside a sentence and at its start.
  private func casePriors() -> [UInt8] {
    var totals = [Float](repeating: 0, count: 6)
    for index in cases.indices { totals[index % 6] += cases[index] }
    var out: [UInt8] = []
    for word in vocabulary.words.indices {
      for place in [0, 3] {
        let sum = (0..<3).reduce(Float(0)) { $0 + cases[word * 6 + place + $1] }
        let all = totals[place] + totals[place + 1] + totals[place + 2]
        for style in 0..<3 {
          let prior = 3 * totals[place + style] / all
          let value = log((cases[word * 6 + place + style] + prior) / (sum + 3))
          out.append(UInt8(max(0, min(255, -20 * value))))
        }
      }
    }
    return out
  }
}
