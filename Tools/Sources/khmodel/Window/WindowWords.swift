/// The words of a window model: the commonest ones, in the order of the vocabulary, so that words that look alike lie together.
struct WindowWords {
  /// The vocabulary's number of each row.
  let words: [UInt16]
  /// The row of each word of the vocabulary; that of the unknown word for those left out.
  let rows: [UInt16]
  /// For each row the rows with the same accent skeleton, and those an engine may confuse it with.
  let looks: [Range<Int>]
  let coarse: [Range<Int>]

  /// The rows of the boundary, of numbers and of unknown words.
  static let special = 3

  init(_ vocabulary: Vocabulary, _ sources: [[UInt16]], weights: [Float], count: Int) {
    var mass = [Float](repeating: 0, count: vocabulary.words.count)
    for (source, tokens) in sources.enumerated() {
      for token in tokens { mass[Int(token)] += weights[source] }
    }
    let common = mass.indices.dropFirst(Self.special)
      .sorted { (mass[$1], $0) < (mass[$0], $1) }.prefix(count)
    let words = (Array(0..<Self.special) + common.sorted()).map { UInt16($0) }
    var rows = [UInt16](repeating: 2, count: mass.count)
    for (row, word) in words.enumerated() { rows[Int(word)] = UInt16(row) }
    self.words = words
    self.rows = rows
    looks = Self.groups(words.map { vocabulary.skeletons[Int($0)] })
    coarse = Self.groups(words.map { vocabulary.coarse[Int($0)] })
  }

  /// For each place the run of places with the same value around it.
  private static func groups(_ kinds: [Int32]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    while groups.count < kinds.count {
      let start = groups.count
      var end = start
      while end < kinds.count, kinds[end] == kinds[start] { end += 1 }
      groups.append(contentsOf: repeatElement(start..<end, count: end - start))
    }
    return groups
  }
}
