internal import PlanSyntax
internal import VietnameseText

/// Words that are looked for together, found by their first letters.
struct CueWords: Sendable {
  private let byLetter: [[StaticString]]

  /// A set of words in small letters, with their marks.
  init(_ words: [StaticString]) {
    var lists = [[StaticString]](repeating: [], count: 27)
    for word in words {
      let text = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount).span
      lists[Self.slot(text.foldedLetter(at: 0))].append(word)
    }
    byLetter = lists
  }

  /// The first place in a range where one of the words stands.
  func find(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    var isStart = true
    while index < range.upperBound {
      let letter = text.foldedLetter(at: index)
      if isStart || letter.ascii == 0 {
        for word in byLetter[Self.slot(letter)]
        where ExactWords.match(text, at: index, before: range.upperBound, word) != nil {
          return index
        }
      }
      isStart = letter.ascii == 0
      index += letter.length
    }
    return nil
  }

  private static func slot(_ letter: FoldedLetter) -> Int {
    letter.ascii == 0 ? 26 : Int(letter.lower - 0x61)
  }
}
