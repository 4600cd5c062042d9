internal import PlanSyntax

/// Finds signs between words.
enum Signs {
  /// The text between the word before, or the start of the piece, and a word.
  static func gap(_ facts: DocumentFacts, _ index: Int) -> TextRange {
    let word = facts.words[index]
    let start =
      word.gap.contains(.start)
      ? facts.words.piece(of: index).range.start : facts.words[index - 1].end
    return TextRange(Int(start), Int(word.start))
  }

  /// The sign that stands twice in a row before a word.
  static func doubled(_ facts: DocumentFacts, _ index: Int) -> TextRange? {
    let bounds = gap(facts, index).bounds
    var start = bounds.lowerBound
    while start + 1 < bounds.upperBound {
      var end = start + 1
      while end < bounds.upperBound, facts.text[end] == facts.text[start] { end += 1 }
      if end - start == 2, [0x2C, 0x2E, 0x3A, 0x3B].contains(facts.text[start]) {
        return TextRange(start, end)
      }
      start = end
    }
    return nil
  }
}
