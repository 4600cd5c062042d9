import PlanRepair
import VietnameseText

/// The words the model knows, numbered so that words with the same accent skeleton lie together.
struct Vocabulary {
  /// The model's words; the first three places are boundary, number and unknown.
  let words: [[Glyph]]
  /// Equal for words that differ only in accents.
  let skeletons: [Int32]
  /// Equal for words an OCR engine is likely to confuse: like `skeletons`, with a, e, o and i, u, y as one.
  let coarse: [Int32]
  /// The model's number of each word of the corpus.
  let modelID: [UInt16]

  /// Chooses the `size` words that weigh most in `sources`.
  init(_ corpus: Corpus, weights: [Float], size: Int) {
    var mass = [Float](repeating: 0, count: corpus.words.count)
    for (source, tokens) in corpus.sources.enumerated() {
      for token in tokens where token >= 0 { mass[Int(token)] += weights[source] }
    }
    let chosen = mass.indices.sorted { mass[$0] > mass[$1] }.prefix(size)
    var rows = chosen.compactMap { id -> (key: [Glyph], fine: [Glyph], word: [Glyph], id: Int)? in
      let word = corpus.words.word(id)
      let slots = LetterTable.shared.slot
      guard word.count <= 16, word.allSatisfy({ slots[Int($0)] != 0 }), Self.isSound(word) else {
        return nil
      }
      let fine = word.map { LetterTable.shared.plain[Int($0)] }
      return (fine.map(Self.coarsen), fine, word, id)
    }
    rows.sort { Self.less($0, $1) }
    var words: [[Glyph]] = [[], [], []]
    var skeletons: [Int32] = [0, 1, 2]
    var coarse: [Int32] = [0, 1, 2]
    var modelID = [UInt16](repeating: 2, count: corpus.words.count)
    for (index, row) in rows.enumerated() {
      let sameFine = index > 0 && rows[index - 1].fine == row.fine
      let sameCoarse = index > 0 && rows[index - 1].key == row.key
      skeletons.append((skeletons.last ?? 0) + (sameFine ? 0 : 1))
      coarse.append((coarse.last ?? 0) + (sameCoarse ? 0 : 1))
      modelID[row.id] = UInt16(words.count)
      words.append(row.word)
    }
    self.words = words
    self.skeletons = skeletons
    self.coarse = coarse
    self.modelID = modelID
  }

  /// Whether a word is no misspelling: one with accents is a syllable, or has no tone (`krông`), or ends in k (`đắk`).
  private static func isSound(_ word: [Glyph]) -> Bool {
    let letters = LetterTable.shared
    if word.allSatisfy({ letters.tone[Int($0)] == 0 }) || word.last == 0x6B { return true }
    var bytes: [UInt8] = []
    for glyph in word { Glyphs.append(glyph, to: &bytes) }
    return Syllable.isPossible(bytes.span)
  }

  /// The tokens of one source as the model's numbers.
  func map(_ tokens: [Int32]) -> [UInt16] {
    tokens.map { $0 >= 0 ? modelID[Int($0)] : $0 == Corpus.boundary ? 0 : 1 }
  }

  private static func coarsen(_ glyph: Glyph) -> Glyph {
    switch glyph {
    case 0x61, 0x65, 0x6F: 0x61
    case 0x69, 0x75, 0x79: 0x69
    default: glyph
    }
  }

  private typealias Row = (key: [Glyph], fine: [Glyph], word: [Glyph], id: Int)

  private static func less(_ left: Row, _ right: Row) -> Bool {
    if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
    if left.fine != right.fine { return left.fine.lexicographicallyPrecedes(right.fine) }
    return left.word.lexicographicallyPrecedes(right.word)
  }
}
