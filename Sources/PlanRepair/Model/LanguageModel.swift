internal import CPlanData

/// The syllable trigram in back-off form, read in place from the embedded bytes.
///
/// A bigram's place in its array is the handle by which its trigrams are found, so a search keeps that place and pays
/// for the history once. All scores are natural logarithms.
struct LanguageModel: @unchecked Sendable {
  /// The embedded model; nil where the build carries none.
  static let shared = LanguageModel(kh_language_model())

  /// Word number of a sentence boundary.
  static let boundary: UInt16 = 0
  /// Word number of anything with digits.
  static let number: UInt16 = 1
  /// Word number of a word the model does not know.
  static let unknown: UInt16 = 2

  /// The number of words.
  let words: Int
  private let log1: UnsafePointer<Float>
  private let back1: UnsafePointer<Float>
  private let first2: UnsafePointer<UInt32>
  private let base3: UnsafePointer<UInt32>
  private let offset3: UnsafePointer<UInt16>
  private let word2: UnsafePointer<UInt16>
  private let word3: UnsafePointer<UInt16>
  private let log2: UnsafePointer<UInt8>
  private let back2: UnsafePointer<UInt8>
  private let log3: UnsafePointer<UInt8>

  /// What a pair of words gives: its score, and the history it makes for a third.
  struct Pair {
    /// log P(second | first).
    let score: Float
    /// The pair's place among the bigrams, or -1.
    let place: Int32
  }

  private init?(_ data: kh_data) {
    guard var table = EmbeddedTable(data.bytes, count: data.count, magic: 0x4B48_4C4D) else { return nil }
    let (words, pairs, triples) = (Int(table.number()), Int(table.number()), Int(table.number()))
    _ = table.number()
    guard let log1 = table.array(Float.self, words), let back1 = table.array(Float.self, words),
      let first2 = table.array(UInt32.self, words + 1),
      let base3 = table.array(UInt32.self, (pairs + 64) / 64),
      let offset3 = table.array(UInt16.self, pairs + 1),
      let word2 = table.array(UInt16.self, pairs), let word3 = table.array(UInt16.self, triples),
      let log2 = table.array(UInt8.self, pairs), let back2 = table.array(UInt8.self, pairs),
      let log3 = table.array(UInt8.self, triples)
    else { return nil }
    self.words = words
    (self.log1, self.back1, self.first2) = (log1, back1, first2)
    (self.base3, self.offset3, self.word2, self.word3) = (base3, offset3, word2, word3)
    (self.log2, self.back2, self.log3) = (log2, back2, log3)
  }

  /// log P(word).
  @inline(__always) func single(_ word: UInt16) -> Float { log1[Int(word)] }

  /// The score of `second` after `first` alone.
  func pair(_ first: UInt16, _ second: UInt16) -> Pair {
    let start = Int(first2[Int(first)])
    let end = Int(first2[Int(first) + 1])
    let place = Self.find(second, word2, start, end)
    if place < 0 { return Pair(score: back1[Int(first)] + log1[Int(second)], place: -1) }
    return Pair(score: Self.value(log2[place], 18), place: Int32(truncatingIfNeeded: place))
  }

  /// log P(third | the pair at `place`, whose second word scores `lower` for the third).
  @inline(__always) func triple(_ place: Int32, _ third: UInt16, lower: Float) -> Float {
    if place < 0 { return lower }
    let start = trigrams(Int(place))
    let end = trigrams(Int(place) + 1)
    let found = Self.find(third, word3, start, end)
    if found < 0 { return Self.value(back2[Int(place)], 9) + 0.7 + lower }
    return Self.value(log3[found], 18)
  }

  @inline(__always) private func trigrams(_ place: Int) -> Int {
    Int(base3[place >> 6]) + Int(offset3[place])
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
