internal import CPlanData

/// How a word is capitalised.
enum LetterCase: UInt8, Sendable {
  case lower, title, upper
}

/// The words of the model: their letters, how each is capitalised, and a trie over them, read in place.
struct Lexicon: @unchecked Sendable {
  /// The embedded lexicon; nil where the build carries none.
  static let shared = Lexicon(kh_lexicon())

  /// The mark beside a word's number where the trie spells it with the tone in the new place.
  static let newStyle: UInt16 = 0x8000

  /// The number of words.
  let words: Int
  private let low: UnsafePointer<UInt64>
  private let high: UnsafePointer<UInt64>
  private let firstChildren: UnsafePointer<UInt32>
  private let starts: UnsafePointer<UInt32>
  private let word: UnsafePointer<UInt16>
  private let letters: UnsafePointer<UInt8>
  private let cases: UnsafePointer<UInt8>
  private let rarities: UnsafePointer<UInt8>
  private let wordRarities: UnsafePointer<UInt8>
  private let semicolons: UnsafePointer<UInt8>
  private let semicolonsBefore: UnsafePointer<UInt8>

  private init?(_ data: kh_data) {
    guard var table = EmbeddedTable(data.bytes, count: data.count, magic: 0x4B48_4C58, version: 3)
    else { return nil }
    let (words, nodes, letterCount) = (
      Int(table.number()), Int(table.number()), Int(table.number())
    )
    _ = table.number()
    guard let low = table.array(UInt64.self, nodes), let high = table.array(UInt64.self, nodes),
      let firstChild = table.array(UInt32.self, nodes),
      let starts = table.array(UInt32.self, words + 1),
      let word = table.array(UInt16.self, nodes),
      let letters = table.array(UInt8.self, letterCount),
      let cases = table.array(UInt8.self, words * 6), let rarities = table.array(UInt8.self, nodes),
      let wordRarities = table.array(UInt8.self, words),
      let semicolons = table.array(UInt8.self, words),
      let semicolonsBefore = table.array(UInt8.self, words)
    else { return nil }
    self.words = words
    (self.low, self.high, self.firstChildren, self.starts) = (low, high, firstChild, starts)
    (self.word, self.letters, self.cases) = (word, letters, cases)
    (self.rarities, self.wordRarities) = (rarities, wordRarities)
    (self.semicolons, self.semicolonsBefore) = (semicolons, semicolonsBefore)
  }

  /// The ways on from a trie node.
  struct Branch {
    /// The letters that lead on, as a set of 128 bits; the children follow one another in the order of these.
    let low: UInt64
    let high: UInt64
    let first: Int

    /// The child by a letter's place in the alphabet; 0 where there is none.
    @inline(__always) func child(_ slot: UInt8) -> Int {
      let bit: UInt64 = 1 << UInt64(slot & 63)
      if slot < 64 { return low & bit == 0 ? 0 : child(low: Int(slot)) }
      return high & bit == 0 ? 0 : child(high: Int(slot & 63))
    }

    /// The child by the place of one of the `low` letters.
    @inline(__always) func child(low slot: Int) -> Int {
      first + (low & ((1 << UInt64(slot)) - 1)).nonzeroBitCount
    }

    /// The child by the place of one of the `high` letters.
    @inline(__always) func child(high slot: Int) -> Int {
      first + low.nonzeroBitCount + (high & ((1 << UInt64(slot)) - 1)).nonzeroBitCount
    }

    /// All children.
    var all: Range<Int> { first..<first + low.nonzeroBitCount + high.nonzeroBitCount }
  }

  /// The ways on from a trie node.
  @inline(__always) func branch(_ node: Int) -> Branch {
    Branch(low: low[node], high: high[node], first: Int(firstChildren[node]))
  }

  /// The child of a trie node by a letter's place in the alphabet; 0 where there is none.
  @inline(__always) func child(_ node: Int, _ slot: UInt8) -> Int { branch(node).child(slot) }

  /// The word that ends at a trie node, perhaps with `newStyle`; 0 where none does.
  @inline(__always) func value(_ node: Int) -> UInt16 { word[node] }

  /// -log P of a word, in tenths.
  @inline(__always) func raritySteps(word: Int) -> Int32 { Int32(wordRarities[word]) }

  /// -log P of the likeliest word at or below a trie node, in tenths.
  @inline(__always) func raritySteps(_ node: Int) -> Int32 { Int32(rarities[node]) }

  /// The log odds that a semicolon rather than a colon follows a word, over those of any word.
  func semicolonOdds(_ word: UInt16) -> Float { Self.odds(semicolons[Int(word)]) }

  /// The same of a semicolon that stands before the word.
  func semicolonOdds(before word: UInt16) -> Float { Self.odds(semicolonsBefore[Int(word)]) }

  private static func odds(_ byte: UInt8) -> Float { (Float(byte) - 128) * 0.05 }

  /// The number of a lower-case word with its tone in either place; `LanguageModel.unknown` where it has none.
  func number(of text: some Sequence<Glyph>) -> UInt16 {
    let table = LetterTable.shared
    var node = 0
    for glyph in text {
      let slot = table.slot[Int(table.lower[Int(glyph)])]
      if slot == 0 { return LanguageModel.unknown }
      node = child(node, slot)
      if node == 0 { return LanguageModel.unknown }
    }
    let value = word[node] & ~Self.newStyle
    return value == 0 ? LanguageModel.unknown : value
  }

  /// Calls `body` with each lower-case letter of a word.
  @inline(__always) func spell(_ word: UInt16, _ body: (Glyph) -> Void) {
    let glyphs = LetterTable.shared.glyphOfSlot
    for index in Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) {
      body(glyphs[Int(letters[index])])
    }
  }

  /// -log P(case | word), inside a sentence or at its start.
  @inline(__always) func caseCost(_ word: UInt16, _ style: LetterCase, atStart: Bool) -> Float {
    Float(cases[Int(word) * 6 + (atStart ? 3 : 0) + Int(style.rawValue)]) * 0.05
  }
}
