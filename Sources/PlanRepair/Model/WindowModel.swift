internal import CPlanData

/// What the words around a place say for a word there, beyond what the trigram knows; read in place.
///
/// Each word has a vector as a neighbour and one as itself. The neighbours' vectors, each weighed by where it stands, sum to
/// one for the place; its product with a word's own vector is the log odds that the trigram lacks.
struct WindowModel: @unchecked Sendable {
  /// The embedded model; nil where the build carries none.
  static let shared = WindowModel(kh_window_model())

  private static let size = WindowShape.size
  private static let reach = WindowShape.reach

  /// The row of each word of the lexicon, plus one; 0 for a word too rare to have one.
  private let rows: UnsafePointer<UInt16>
  /// How much each number of a neighbour's vector counts, by the neighbour's place.
  private let weights: UnsafePointer<Float>
  private let neighbours: UnsafePointer<Int8>
  private let selves: UnsafePointer<Int8>
  private let biases: UnsafePointer<Int8>

  private init?(_ data: kh_data) {
    guard var table = EmbeddedTable(data.bytes, count: data.count, magic: 0x4B48_5757) else {
      return nil
    }
    let (words, rows) = (Int(table.number()), Int(table.number()))
    guard let row = table.array(UInt16.self, words),
      let weights = table.array(Float.self, 2 * Self.reach * Self.size),
      let neighbours = table.array(Int8.self, rows * Self.size),
      let selves = table.array(Int8.self, rows * Self.size),
      let biases = table.array(Int8.self, rows)
    else { return nil }
    self.rows = row
    (self.weights, self.neighbours) = (weights, neighbours)
    (self.selves, self.biases) = (selves, biases)
  }

  /// Sums into `place` what the words around `words[index]` say; beyond the text are sentence boundaries.
  func look(around index: Int, in words: [UInt16], into place: UnsafeMutablePointer<Float>) {
    place.update(repeating: 0, count: Self.size)
    for side in 0..<2 * Self.reach {
      let at = index + WindowShape.offset(side)
      let word = words.indices.contains(at) ? words[at] : LanguageModel.boundary
      let known = rows[Int(word)]
      let row = Int((known == 0 ? rows[Int(LanguageModel.unknown)] : known) - 1)
      let vector = neighbours + row * Self.size
      let weight = weights + side * Self.size
      for number in 0..<Self.size { place[number] += Float(vector[number]) * weight[number] }
    }
  }

  /// Whether the model can say anything of `word` beside others: it is a number, or has a row of its own.
  func knows(_ word: UInt16) -> Bool {
    word == LanguageModel.number || word > LanguageModel.unknown && rows[Int(word)] > 0
  }

  /// The log odds of `word` in a place, nought for a number; nil for a word the model does not know.
  func odds(_ word: UInt16, _ place: UnsafePointer<Float>) -> Float? {
    guard knows(word) else { return nil }
    if word == LanguageModel.number { return 0 }
    let row = Int(rows[Int(word)] - 1)
    let vector = selves + row * Self.size
    var sum = Float(biases[row]) * WindowShape.biasUnit
    for number in 0..<Self.size { sum += Float(vector[number]) * place[number] }
    return sum
  }
}
