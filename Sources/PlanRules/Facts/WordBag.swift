/// A few words by their keys, compared as sets: in order, so that no hashing is needed.
struct WordBag: Sendable, Equatable {
  private let keys: [UInt64]

  /// The words, each once.
  init(keys: [UInt64]) {
    var distinct: [UInt64] = []
    for key in keys.sorted() where key != distinct.last { distinct.append(key) }
    self.keys = distinct
  }

  /// The first words of literals.
  init(_ words: [StaticString]) {
    self.init(keys: words.map { Phrase($0).first })
  }

  /// How many words there are.
  var count: Int { keys.count }

  /// Whether there is none.
  var isEmpty: Bool { keys.isEmpty }

  /// Whether a word is among them.
  func contains(_ key: UInt64) -> Bool { keys.contains(key) }

  /// Whether all of them are in another bag, but for those of a third.
  func isSubset(of other: WordBag, leavingOut: WordBag? = nil) -> Bool {
    keys.allSatisfy { other.contains($0) || leavingOut?.contains($0) ?? false }
  }

  /// Whether none of them is in another bag.
  func isDisjoint(with other: WordBag) -> Bool { !keys.contains(where: other.contains) }

  /// How many of them are not in another bag.
  func count(without other: WordBag) -> Int { keys.count { !other.contains($0) } }
}
