internal import VietnameseText

/// Phrases of a table, found by one of their words: the one that tells most, so that few are looked at.
struct PhraseTable: Sendable {
  /// A phrase with what the table says of it.
  struct Phrase: Sendable {
    let keys: [WordKey]
    /// Which of its words it is found by.
    let pivot: Int
    /// The columns behind the phrase.
    let values: [String]
  }

  private let phrases: [WordKey: [Phrase]]

  /// A table with a phrase a line and "|" between its columns; `pivot` chooses a word of each.
  init(_ table: String, pivot: ([WordKey], [String]) -> Int) {
    var phrases: [WordKey: [Phrase]] = [:]
    for line in Self.pieces(table, 0x0A) {
      let columns = Self.pieces(line, 0x7C)
      let (keys, values) = (WordKey.words(columns[0]), Array(columns.dropFirst()))
      guard !keys.isEmpty else { continue }
      let place = pivot(keys, values)
      phrases[keys[place], default: []].append(Phrase(keys: keys, pivot: place, values: values))
    }
    self.phrases = phrases
  }

  /// The parts of a text between separators; quicker than `split`, which every start would pay for.
  private static func pieces(_ text: String, _ separator: UInt8) -> [String] {
    var (text, pieces, start) = (text, [String](), 0)
    text.withUTF8 { bytes in
      for end in 0...bytes.count where end == bytes.count || bytes[end] == separator {
        pieces.append(
          String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
        start = end + 1
      }
    }
    return pieces
  }

  /// The trigger of a rule that looks for the phrases.
  var trigger: WordTrigger { .keys(Array(phrases.keys)) }

  /// The longest phrase around a word that is its pivot, and where it begins.
  func phrase(_ words: WordTable, around index: Int) -> (phrase: Phrase, start: Int)? {
    var longest: Phrase?
    for phrase in phrases[words[index].key] ?? []
    where phrase.keys.count > longest?.keys.count ?? 0
      && words.has(phrase.keys, at: index - phrase.pivot)
    {
      longest = phrase
    }
    return longest.map { ($0, index - $0.pivot) }
  }
}
