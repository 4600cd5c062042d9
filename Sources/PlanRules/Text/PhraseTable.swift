internal import VietnameseText

/// Phrases of a table, found by one of their words: the one that tells most, so that few are looked at.
///
/// Every run makes the tables, also for a small document; so the columns are only read when asked for.
struct PhraseTable: Sendable {
  /// A phrase with what the table says of it.
  struct Phrase: Sendable {
    let keys: [WordKey]
    /// Which of its words it is found by.
    fileprivate(set) var pivot: Int
    fileprivate let table: StaticString
    fileprivate let line: Range<Int>

    /// The columns behind the phrase.
    var values: [String] {
      let line = UnsafeBufferPointer(start: table.utf8Start + line.lowerBound, count: line.count)
      return line.split(separator: 0x7C, omittingEmptySubsequences: false).dropFirst()
        .map { String(decoding: $0, as: UTF8.self) }
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

  /// The phrases by the keys of their pivots.
  private var phrases: [Phrase] = []

  /// A table with a phrase a line and "|" between its columns.
  init(_ table: StaticString, by pivot: Pivot) {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let bar = bytes[start..<end].firstIndex(of: 0x7C) ?? end
      let keys = WordKey.words(UnsafeBufferPointer(rebasing: bytes[start..<bar]))
      let column = UnsafeBufferPointer(rebasing: bytes[min(bar + 1, end)..<end])
      let place =
        switch pivot {
        case .last: keys.count - 1
        case .given: column.first.map { Int($0) - 0x30 } ?? 0
        case .wrong: Self.wrongWord(UnsafeBufferPointer(rebasing: bytes[start..<bar]), column)
        }
      if keys.indices.contains(place) {
        phrases.append(Phrase(keys: keys, pivot: place, table: table, line: start..<end))
      }
      start = end + 1
    }
    phrases.sort { ($0.pivotKey, $0.line.lowerBound) < ($1.pivotKey, $1.line.lowerBound) }
  }

  /// The number of the word in which the first two bytes differ that are not the same.
  private static func wrongWord(
    _ wrong: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let same = zip(wrong, right).prefix { $0 == $1 }.count
    return wrong.prefix(same).reduce(0) { $0 + ($1 == 0x20 ? 1 : 0) }
  }

  /// The trigger of a rule that looks for the phrases.
  var trigger: WordTrigger { .keys(phrases.map { $0.keys[$0.pivot] }) }

  /// The longest phrase around a word that is its pivot, and where it begins.
  func phrase(_ words: WordTable, around index: Int) -> (phrase: Phrase, start: Int)? {
    let key = words[index].key.rawValue
    var longest: Phrase?
    var place = phrases.lastIndex(startingAtMost: key) { $0.pivotKey } ?? -1
    while place >= 0, phrases[place].pivotKey == key {
      let phrase = phrases[place]
      if phrase.keys.count >= longest?.keys.count ?? 1,
        words.has(phrase.keys, at: index - phrase.pivot)
      {
        longest = phrase
      }
      place -= 1
    }
    return longest.map { ($0, index - $0.pivot) }
  }
}

extension PhraseTable.Phrase {
  fileprivate var pivotKey: UInt64 { keys[pivot].rawValue }
}
