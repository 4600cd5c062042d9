internal import CPlanData

/// The syllable trigram in back-off form, read in place from the embedded bytes.
///
/// A bigram's place in its array is the handle by which its trigrams are found, so a search keeps that place and pays
/// for the history once. All scores are natural logarithms.
struct LanguageModel: @unchecked Sendable {
  /// The embedded model; nil where the build carries none.
  static let shared: LanguageModel? = {
    let data = kh_language_model()
    return LanguageModel(UnsafeBufferPointer(start: data.bytes, count: data.count))
  }()

  /// Word number of a sentence boundary.
  static let boundary: UInt16 = 0
  /// Word number of anything with digits.
  static let number: UInt16 = 1
  /// Word number of a word the model does not know.
  static let unknown: UInt16 = 2

  /// The number of words.
  let words: Int
  private let levels: UnsafePointer<Float>
  private let log1: UnsafePointer<Float>
  private let back1: UnsafePointer<Float>
  private let first2: UnsafePointer<UInt32>
  private let parents: UnsafePointer<UInt64>
  private let ranks: UnsafePointer<UInt32>
  private let base3: UnsafePointer<UInt32>
  private let offset3: UnsafePointer<UInt16>
  private let word2: UnsafePointer<UInt16>
  private let entry3: UnsafePointer<UInt16>
  private let log2: UnsafePointer<UInt8>
  private let back2: UnsafePointer<UInt8>

  /// What a pair of words gives: its score, and the history it makes for a third.
  struct Pair {
    /// log P(second | first).
    let score: Float
    /// The pair's place among the bigrams, or -1.
    let place: Int32
    /// The second word's place among those that follow the first.
    let successor: Int32
    /// What the document itself says for the pair, if anything.
    var memory = -Float.infinity
  }

  /// The model in `bytes`, which must stay where they are.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard
      var table = EmbeddedTable(
        bytes.baseAddress, count: bytes.count, magic: 0x4B48_4C4D, version: 2)
    else { return nil }
    let (words, pairs) = (Int(table.number()), Int(table.number()))
    let (histories, triples) = (Int(table.number()), Int(table.number()))
    guard let levels = table.array(Float.self, 32),
      let log1 = table.array(Float.self, words), let back1 = table.array(Float.self, words),
      let first2 = table.array(UInt32.self, words + 1),
      let parents = table.array(UInt64.self, (pairs + 64) / 64),
      let ranks = table.array(UInt32.self, (pairs + 64) / 64),
      let base3 = table.array(UInt32.self, (histories + 64) / 64),
      let offset3 = table.array(UInt16.self, histories + 1),
      let word2 = table.array(UInt16.self, pairs), let entry3 = table.array(UInt16.self, triples),
      let log2 = table.array(UInt8.self, pairs), let back2 = table.array(UInt8.self, histories)
    else { return nil }
    self.words = words
    (self.levels, self.log1, self.back1, self.first2) = (levels, log1, back1, first2)
    (self.parents, self.ranks, self.base3, self.offset3) = (parents, ranks, base3, offset3)
    (self.word2, self.entry3, self.log2, self.back2) = (word2, entry3, log2, back2)
  }

  /// log P(word).
  @inline(__always) func single(_ word: UInt16) -> Float { log1[Int(word)] }

  /// The score of `second` after `first` alone.
  func pair(_ first: UInt16, _ second: UInt16) -> Pair {
    let start = Int(first2[Int(first)])
    let end = Int(first2[Int(first) + 1])
    let place = Self.find(second, word2, start, end)
    if place < 0 {
      return Pair(score: back1[Int(first)] + log1[Int(second)], place: -1, successor: -1)
    }
    return Pair(
      score: Self.value(log2[place], 18), place: Int32(truncatingIfNeeded: place),
      successor: Int32(truncatingIfNeeded: place - start))
  }

  /// log P(third | history), where `history` is a pair's place and `pair` that of its second word and the third.
  @inline(__always) func triple(_ history: Int32, _ pair: Pair) -> Float {
    if history < 0 { return pair.score }
    let block = Int(history) >> 6
    let bit: UInt64 = 1 << UInt64(history & 63)
    if parents[block] & bit == 0 { return pair.score }
    let parent = Int(ranks[block]) + (parents[block] & (bit - 1)).nonzeroBitCount
    if pair.successor >= 0, pair.successor < 2048 {
      let place = UInt16(truncatingIfNeeded: pair.successor)
      var low = trigrams(parent)
      let end = trigrams(parent + 1)
      var count = end - low
      while count > 0 {
        let half = count >> 1
        if entry3[low + half] >> 5 < place {
          low += half + 1
          count -= half + 1
        } else {
          count = half
        }
      }
      if low < end, entry3[low] >> 5 == place { return levels[Int(entry3[low] & 31)] }
    }
    return Self.value(back2[parent], 9) + 0.7 + pair.score
  }

  @inline(__always) private func trigrams(_ parent: Int) -> Int {
    Int(base3[parent >> 6]) + Int(offset3[parent])
  }

  @inline(__always) private static func value(_ byte: UInt8, _ depth: Float) -> Float {
    (Float(byte) - 255) * (depth / 255)
  }

  @inline(__always) private static func find(
    _ word: UInt16, _ words: UnsafePointer<UInt16>, _ start: Int, _ end: Int
  ) -> Int {
    var low = start
    var count = end - start
    while count > 0 {
      let half = count >> 1
      if words[low + half] < word {
        low += half + 1
        count -= half + 1
      } else {
        count = half
      }
    }
    return low < end && words[low] == word ? low : -1
  }
}
