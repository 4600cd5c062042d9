internal import VietnameseText

/// Phrases of a table, found by one of their words: the one that tells most, so that few are looked at.
///
/// Every run makes the tables, also for a small document; so the columns are only read when asked for.
struct PhraseTable: Sendable {
  /// A phrase with what the table says of it.
  struct Phrase: Sendable {
    /// The key of the word it is found by.
    fileprivate let key: WordKey
    /// The number of that word.
    fileprivate let pivot: Int
    fileprivate let table: StaticString
    fileprivate let line: Range<Int>
    /// The place of the next phrase with the same pivot, or -1.
    fileprivate var next = -1

    /// Its words.
    var keys: [WordKey] { WordKey.words(words) }

    /// The columns behind the phrase.
    var values: [String] {
      bytes.split(separator: 0x7C, omittingEmptySubsequences: false).dropFirst()
        .map { String(decoding: $0, as: UTF8.self) }
    }

    /// How many words it has, where they stand at a place.
    fileprivate func count(in table: WordTable, at start: Int) -> Int? {
      var (count, end) = (0, 0)
      while let key = WordKey.next(in: self.words, &end) {
        let word = table[start + count]
        if word.key != key || count > 0 && !word.gap.isBlank { return nil }
        count += 1
      }
      return count
    }

    private var words: UnsafeBufferPointer<UInt8> {
      PhraseTable.piece(0, of: bytes, between: PhraseTable.bar)
    }

    private var bytes: UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: table.utf8Start + line.lowerBound, count: line.count)
    }
  }

  /// Which word a phrase is found by.
  enum Pivot {
    /// The last one.
    case last
    /// The one whose number the first column gives.
    case given
    /// The first that is another in the first column, which has the right words for wrong ones.
    case wrong
  }

  private var phrases: [Phrase] = []
  /// Where the first phrase with a pivot stands; the others hang on it.
  private var places = HashTable()

  /// A table with a phrase a line and "|" between its columns.
  init(_ table: StaticString, by pivot: Pivot) {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      let phrase = Self.piece(0, of: line, between: Self.bar)
      let first = Self.piece(1, of: line, between: Self.bar)
      let place =
        switch pivot {
        case .last: phrase.reduce(0) { $0 + ($1 == Self.blank ? 1 : 0) }
        case .given: first.first.map { Int($0) - 0x30 } ?? 0
        case .wrong: Self.wrongWord(phrase, first)
        }
      let word = Self.piece(place, of: phrase, between: Self.blank)
      var behind = 0
      if let key = WordKey.next(in: word, &behind) {
        add(Phrase(key: key, pivot: place, table: table, line: start..<end))
      }
      start = end + 1
    }
  }

  private mutating func add(_ phrase: Phrase) {
    var phrase = phrase
    if let first = places.insert(phrases.count, for: HashTable.hash(of: phrase.key.rawValue)) {
      phrase.next = phrases[first].next
      phrases[first].next = phrases.count
    }
    phrases.append(phrase)
  }

  private static let bar: UInt8 = 0x7C
  private static let blank: UInt8 = 0x20

  /// The piece of a number between separators; an empty one where there are not as many.
  private static func piece(
    _ number: Int, of bytes: UnsafeBufferPointer<UInt8>, between separator: UInt8
  ) -> UnsafeBufferPointer<UInt8> {
    var (start, number) = (0, number)
    while number > 0, start < bytes.count {
      number -= bytes[start] == separator ? 1 : 0
      start += 1
    }
    var end = start
    while end < bytes.count, bytes[end] != separator { end += 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// The number of the word in which the first two bytes differ that are not the same.
  private static func wrongWord(
    _ wrong: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var (index, words) = (0, 0)
    while index < min(wrong.count, right.count), wrong[index] == right[index] {
      words += wrong[index] == blank ? 1 : 0
      index += 1
    }
    return words
  }

  /// The trigger of a rule that looks for the phrases.
  var trigger: WordTrigger { .keys(phrases.map(\.key)) }

  /// The longest phrase around a word that is its pivot, and where it begins.
  func phrase(_ words: WordTable, around index: Int) -> (phrase: Phrase, start: Int)? {
    let key = words[index].key
    var longest: (phrase: Phrase, count: Int)?
    var place = places[HashTable.hash(of: key.rawValue)] ?? -1
    while place >= 0 {
      let phrase = phrases[place]
      if let count = phrase.count(in: words, at: index - phrase.pivot), count > longest?.count ?? 0
      {
        longest = (phrase, count)
      }
      place = phrase.next
    }
    return longest.map { ($0.phrase, index - $0.phrase.pivot) }
  }
}
