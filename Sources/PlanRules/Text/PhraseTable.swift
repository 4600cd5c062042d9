internal import VietnameseText

/// Phrases of a table, found by their first word.
struct PhraseTable: Sendable {
  /// A phrase with what the table says of it.
  struct Phrase: Sendable {
    let keys: [WordKey]
    /// The columns behind the phrase.
    let values: [String]
  }

  private let phrases: [WordKey: [Phrase]]

  /// A table with a phrase a line and "|" between its columns.
  init(_ table: String) {
    var phrases: [WordKey: [Phrase]] = [:]
    for line in table.utf8.split(separator: 0x0A) {
      let columns = line.split(separator: 0x7C, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      let keys = WordKey.words(columns[0])
      guard let first = keys.first else { continue }
      phrases[first, default: []].append(
        Phrase(keys: keys, values: Array(columns.dropFirst())))
    }
    self.phrases = phrases
  }

  /// The trigger of a rule that looks for the phrases.
  func trigger(lacking traits: WordTraits = []) -> WordTrigger {
    .keys(Array(phrases.keys), lacking: traits)
  }

  /// The longest phrase that begins at a word.
  func phrase(_ words: WordTable, at index: Int) -> Phrase? {
    var longest: Phrase?
    for phrase in phrases[words[index].key] ?? []
    where phrase.keys.count > longest?.keys.count ?? 0 && words.has(phrase.keys, at: index) {
      longest = phrase
    }
    return longest
  }
}
