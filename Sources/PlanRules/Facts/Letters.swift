internal import PlanSyntax
internal import VietnameseText

extension DocumentFacts {
  /// Whether a text has letters and all of them are capitals.
  func isCapitals(_ range: TextRange) -> Bool {
    var letters = 0
    var index = Int(range.start)
    while index < Int(range.end) {
      let letter = text.span.foldedLetter(at: index)
      if letter.isLower { return false }
      if letter.isUpper { letters += 1 }
      index += letter.length
    }
    return letters > 0
  }

  /// Whether a text begins with a small letter.
  func beginsSmall(_ range: TextRange) -> Bool {
    !range.isEmpty && text.span.foldedLetter(at: Int(range.start)).isLower
  }

  /// The range without the blanks at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    text.span.trimmed(Int(range.start), Int(range.end))
  }

  /// The last character of a text that is not a blank; empty at its start where there is none.
  func lastCharacter(of range: TextRange) -> TextRange {
    let whole = trimmed(range)
    var start = Int(whole.end)
    guard !whole.isEmpty else { return whole }
    repeat { start -= 1 } while start > Int(whole.start) && text[start] & 0xC0 == 0x80
    return TextRange(start, Int(whole.end))
  }

  /// The words of a range; those that reach out of it are left out where it lies in a text.
  func folded(in range: TextRange) -> ArraySlice<FoldedWord> {
    guard let node = textsInOrder.lastIndex(startingAtMost: range.start, { $0.start }),
      range.end <= textsInOrder[node].end
    else { return FoldedWords(text.span, range)[0] }
    let words = folded[textsInOrder[node].place]
    let first = words.index(from: range.start)
    var last = words[first...].index(from: range.end)
    if last > first, words[last - 1].end > range.end { last -= 1 }
    return words[first..<last]
  }

  /// Whether a byte stands in a range.
  func holds(_ byte: UInt8, in range: TextRange) -> Bool { first(byte, in: range) != nil }

  /// Whether a digit stands in a range.
  func holdsDigit(_ range: TextRange) -> Bool { range.bounds.contains { text[$0] &- 0x30 < 10 } }

  /// Where a byte first stands in a range.
  func first(_ byte: UInt8, in range: TextRange) -> Int? {
    text.span.first(byte, in: range.bounds)
  }

  /// A place of no width.
  func place(_ position: Int) -> TextRange { TextRange(position, position) }
}

extension FoldedWord {
  /// Whether the word is the given one, written in ASCII without marks.
  func `is`(_ word: StaticString) -> Bool {
    var wanted: UInt64 = 0
    for offset in 0..<word.utf8CodeUnitCount {
      wanted = wanted &<< 8 | UInt64(word.utf8Start[offset])
    }
    return key == wanted
  }
}
