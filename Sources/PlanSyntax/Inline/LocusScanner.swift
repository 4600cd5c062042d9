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
    ("diem", .point), ("khoan", .clause), ("dieu", .article), ("muc", .section),
    ("tieu muc", .section),
  ]

  /// The numbers or letters named on one level ("điểm a, b và c").
  private struct Group {
    var level: Level
    var values: [TextRange]
    var end: Int
    var isOwn: Bool
  }

  /// The reference at `start`, lists of points and clauses expanded to one locus each.
  static func scan(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Reading? {
    var chains: [[Group]] = [[]]
    var index = start
    var count = 0
    while count < 8, let group = group(text, index, end) {
      let chain = chains[chains.count - 1]
      if group.level == .section, !isInPart(text, index, group, end) { break }
      if let last = chain.last, rank(last.level) >= rank(group.level) {
        // "khoản 3 Điều 12 và Điều 15", "điểm b khoản 2 và điểm a khoản 3 Điều 7"
        if chain.count == 1, last.level == group.level {
          chains[chains.count - 1][0].values += group.values
          chains[chains.count - 1][0].end = group.end
        } else if last.level == group.level || last.level != .article {
          chains.append([group])
        } else {
          break
        }
      } else {
        chains[chains.count - 1].append(group)
      }
      count += 1
      if group.isOwn { break }
      index = afterComma(text, group.end, end)
    }
    guard let last = chains.last?.last else { return nil }
    return Reading(
      range: TextRange(start, last.end), loci: complete(chains).flatMap { expand($0) },
      isOwn: last.isOwn)
  }

  /// Gives chains that go on in a later one its outer levels, which are named once ("điểm a khoản 1,
  /// khoản 2 Điều 5").
  private static func complete(_ chains: [[Group]]) -> [[Group]] {
    var result: [[Group]] = []
    for chain in chains.reversed() {
      let level = chain.last.map { rank($0.level) } ?? 0
      result.append(chain + (result.last ?? []).filter { rank($0.level) > level })
    }
    return result.reversed()
  }

  /// "mục 3" with a small letter names a heading inside of a part that follows ("mục 3 Phần II").
  private static func isInPart(
    _ text: Span<UInt8>, _ index: Int, _ group: Group, _ end: Int
  ) -> Bool {
    guard !group.isOwn, text[index] == 0x6D || text[index] == 0x74 else { return false }
    let next = afterComma(text, group.end, end)
    guard next < end, let part = ReferenceScanner.scan(text, next, end) else { return false }
    if case .section(let number) = part.target { return text[Int(number.start)] &- 0x30 > 9 }
    return false
  }

  /// Whether the one article of a reading is quoted and not cited: its title follows.
  static func isTitle(_ text: Span<UInt8>, _ reading: Reading, _ end: Int) -> Bool {
    let index = Int(reading.range.end)
    guard !reading.isOwn, reading.loci.count == 1, reading.loci[0].steps.count == 1,
      reading.loci[0].steps[0].level == .article, index + 2 < end, text[index] == 0x2E,
      isSpacing(text[index + 1])
    else { return false }
    return text.foldedLetter(at: text.skipBlanks(index + 1, end - 1)).isUpper
  }

  private static func rank(_ level: Level) -> Int {
    switch level {
    case .point: 0
    case .clause: 1
    default: 2
    }
  }

  private static func expand(_ groups: [Group]) -> [Locus] {
    var loci = [Locus(steps: [])]
    for group in groups {
      loci = loci.flatMap { locus in
        group.values.prefix(24).map {
          Locus(steps: locus.steps + [Locus.Step(level: group.level, value: $0)])
        }
      }
      if loci.count > 64 { break }
    }
    return loci
  }

  /// A comma or "và" may stand between levels ("điểm a, khoản 1, Điều 3") and between equals.
  private static func afterComma(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var index = from
    if index < end, text[index] == 0x2C { index += 1 }
    index = text.skipBlanks(index, end)
    if index < end, let after = text.matchFolded("va ", at: index, before: end) { index = after }
    return index
  }

  /// Whether nothing that follows can be the document that the reference is to.
  static func endsReference(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let next = text.skipBlanks(index, end)
    guard next < end else { return true }
    switch text[next] {
    case 0x2E, 0x3B, 0x29, 0x3A: return true
    default: return false
    }
  }

  private static func group(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Group? {
    guard start < end else { return nil }
    for (word, level) in words {
      guard let after = text.matchFolded(word, at: start, before: end) else { continue }
      let value = text.skipBlanks(after, end)
      guard value > after, value < end else { return nil }
      if let own = text.matchFolded("nay", at: value, before: end) {
        return Group(level: level, values: [TextRange(value, value)], end: own, isOwn: true)
      }
      return listed(text, value, end, level)
    }
    return nil
  }

  /// A number, a letter, or a list of them ("a, c", "1 và 2").
  private static func listed(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ level: Level
  ) -> Group? {
    guard let stop = single(text, start, end, level) else { return nil }
    var group = Group(level: level, values: [TextRange(start, stop)], end: stop, isOwn: false)
    while group.values.count < 24, let next = nextValue(text, group.end, end, level) {
      group.values.append(next)
      group.end = Int(next.end)
    }
    return group
  }

  private static func nextValue(
    _ text: Span<UInt8>, _ from: Int, _ end: Int, _ level: Level
  ) -> TextRange? {
    var index = from
    if index < end, text[index] == 0x2C {
      index = text.skipBlanks(index + 1, end)
    } else {
      index = text.skipBlanks(index, end)
      guard let after = text.matchFolded("va ", at: index, before: end) else { return nil }
      index = after
    }
    guard let stop = single(text, index, end, level) else { return nil }
    // a number that begins a date, or a letter that begins a word, is no further item
    guard stop >= end || text[stop] != 0x2F && text[stop] < 0x80 else { return nil }
    return TextRange(index, stop)
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
