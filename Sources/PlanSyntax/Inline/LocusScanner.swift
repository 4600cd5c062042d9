internal import VietnameseText

/// Reads references to articles, clauses and points: "điểm a khoản 2 Điều 7", "khoản này".
enum LocusScanner {
  /// What was read.
  struct Reading {
    var range: TextRange
    var loci: [Locus]
    /// Whether the words say "này": a part of this very document.
    var isOwn: Bool
  }

  private static let words: [(StaticString, Level)] = [
    ("diem", .point), ("khoan", .clause), ("dieu", .article),
  ]

  /// The reference at `start`.
  static func scan(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Reading? {
    var steps: [Locus.Step] = []
    var index = start
    var stop = start
    var isOwn = false
    while steps.count < 3, let step = step(text, index, end) {
      steps.append(Locus.Step(level: step.level, value: step.value))
      stop = step.end
      isOwn = step.isOwn
      if step.level == .article || isOwn { break }
      index = DateScanner.skipBlanks(text, stop, end)
    }
    guard !steps.isEmpty else { return nil }
    return Reading(range: TextRange(start, stop), loci: [Locus(steps: steps)], isOwn: isOwn)
  }

  /// Whether nothing that follows can be the document that the reference is to.
  static func endsReference(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let next = DateScanner.skipBlanks(text, index, end)
    guard next < end else { return true }
    switch text[next] {
    case 0x2E, 0x3B, 0x29, 0x3A: return true
    default: return false
    }
  }

  private static func step(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (level: Level, value: TextRange, end: Int, isOwn: Bool)? {
    for (word, level) in words {
      guard let after = text.matchFolded(word, at: start, before: end) else { continue }
      let value = DateScanner.skipBlanks(text, after, end)
      guard value > after, value < end else { return nil }
      if let own = text.matchFolded("nay", at: value, before: end) {
        return (level, TextRange(value, value), own, true)
      }
      guard let stop = valueEnd(text, value, end, level) else { return nil }
      return (level, TextRange(value, stop), stop, false)
    }
    return nil
  }

  /// The end of a number, a letter, or a list of them ("a, c", "1 và 2").
  private static func valueEnd(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ level: Level
  ) -> Int? {
    guard var stop = single(text, start, end, level) else { return nil }
    var hops = 0
    while hops < 12, let next = listed(text, stop, end, level) {
      stop = next
      hops += 1
    }
    return stop
  }

  private static func listed(_ text: Span<UInt8>, _ from: Int, _ end: Int, _ level: Level) -> Int? {
    var index = from
    if index < end, text[index] == 0x2C {
      index = DateScanner.skipBlanks(text, index + 1, end)
    } else {
      index = DateScanner.skipBlanks(text, index, end)
      guard let after = text.matchFolded("va ", at: index, before: end) else { return nil }
      index = after
    }
    guard let stop = single(text, index, end, level) else { return nil }
    // a number that begins a word or a date is no further item
    guard stop >= end || !(text[stop] == 0x2F) else { return nil }
    return stop
  }

  private static func single(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ level: Level) -> Int?
  {
    guard start < end else { return nil }
    var index = start
    while index < end, text[index] &- 0x30 < 10, index - start < 4 { index += 1 }
    if index > start {
      if index < end, text[index] &- 0x61 < 26, index + 1 >= end || text[index + 1] < 0x30 {
        index += 1
      }
      return index
    }
    guard level == .point else { return nil }
    let letter = text.foldedLetter(at: start)
    guard letter.isLower, MarkAlphabet.place(of: letter.lower, isBarred: letter.length == 2) != nil
    else {
      return nil
    }
    index = start + letter.length
    while index < end, text[index] &- 0x30 < 10, index - start < 4 { index += 1 }
    guard index >= end || text[index] < 0x30 || text[index] == 0x3B else { return nil }
    return index
  }
}
