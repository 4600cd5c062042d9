/// Cuts a text into units: words to restore, numbers and addresses to keep, and the sentence boundaries between.
struct UnitReader {
  private(set) var units: [Unit] = []
  private(set) var fixes: [SignFix] = []
  private let text: GlyphText
  private let letters = LetterTable.shared
  private let signs = Signs.table
  private var boundary = true
  private var capitals = false
  private var afterMark = false
  private var previousToken: Range<Int> = 0..<0
  /// The last token of the line before.
  private var lastOfLine: Range<Int> = 0..<0
  private var run = 0
  private var lineEnd = 0
  private var marks = ListMarks()
  private var crosses = TableCrosses()
  private var numbers = TableNumbers()
  private(set) var colons = Colons()

  /// Reads a text, or those of its lines that lie in `runs` of bytes, which rise.
  init(_ text: GlyphText, in runs: [Range<Int>]? = nil) {
    self.text = text
    var runs = runs?[...]
    var lineStart = 0
    var previous = Line()
    while lineStart < text.glyphs.count {
      var lineEnd = lineStart
      while lineEnd < text.glyphs.count, text.glyphs[lineEnd] != GlyphText.lineEnd { lineEnd += 1 }
      while let run = runs?.first, run.upperBound <= text.offsets[lineStart] { runs?.removeFirst() }
      if let runs, !(runs.first?.contains(Int(text.offsets[lineStart])) ?? false) {
        previous = Line()
        boundary = true
        lineStart = lineEnd + 1
        continue
      }
      var line = Line(text, lineStart..<lineEnd)
      line.join(previous)
      if line.isBlank {
        previous.blankFollows = true
      } else {
        if !line.continues(previous) { boundary = true }
        readLine(line)
        previous = line
      }
      lineStart = lineEnd + 1
    }
    fixes.append(contentsOf: crosses.fixes + numbers.fixes)
  }

  private mutating func readLine(_ line: Line) {
    var index = line.range.lowerBound
    var count = 0
    lineEnd = line.range.upperBound
    while lineEnd > index, text.glyphs[lineEnd - 1] == GlyphText.blank { lineEnd -= 1 }
    while index < line.range.upperBound {
      if text.glyphs[index] == GlyphText.blank {
        index += 1
        continue
      }
      var end = index
      while end < line.range.upperBound, text.glyphs[end] != GlyphText.blank { end += 1 }
      if count == 0 { colons.open(text.glyphs, index..<end, begins: boundary) }
      colons.note(text.glyphs, index..<end, lineEnd)
      run = isCapital(index..<end) ? run + 1 : 0
      capitals = line.isCapital || run >= 3 || run > 0 && run + following(end, line) >= 3
      if line.isShort, line.isSingleGlyph || end - index == 2 {
        numbers.note(text.glyphs, index..<end)
      }
      let joins = count > 0 && index == previousToken.upperBound + 1
      if count == 0, let repaired = RomanMark(text.glyphs, index..<end, line) {
        fixes.append(contentsOf: repaired.fixes)
        boundary = true
        afterMark = true
      } else if line.isSingleGlyph || line.isShort && crosses.note(text.glyphs, index..<end) {
        if line.isSingleGlyph { _ = crosses.note(text.glyphs, index..<end) }
        boundary = true
      } else {
        readToken(index..<end, isFirst: count == 0, joins: joins)
      }
      previousToken = index..<end
      count += 1
      index = end
    }
    lastOfLine = previousToken
    previousToken = 0..<0
    run = 0
  }

  private mutating func readToken(_ token: Range<Int>, isFirst: Bool, joins: Bool) {
    if let fix = barFix(token, isFirst: isFirst) {
      fixes.append(fix)
      if fix.glyph != 0 { add(.number, token, joins: false) }
      return
    }
    // What stands between two columns is no letter.
    if token.count == 1, text.glyphs[token.lowerBound] == 0x7C, !isFirst {
      boundary = true
      return
    }
    if isFirst, let fix = SubjectMark.fix(text.glyphs, token, isSmall(after: token.upperBound)) {
      fixes.append(fix)
      boundary = true
      return
    }
    let before = isFirst ? lastOfLine : previousToken
    let ones = NumberRepair.ones(text.glyphs, token, after: before)
    if !ones.isEmpty {
      fixes.append(contentsOf: ones)
      add(.number, token, joins: false)
      return
    }
    let shape = TokenShape(text.glyphs, token)
    if let fix = EndMark.fix(text.glyphs, token) { fixes.append(fix) }
    var joins = joins
    switch shape.kind {
    case .punctuation:
      if shape.ends { boundary = true }
      if token.count == 1, let dash = Signs.dash(text.glyphs[token.lowerBound], isFirst: isFirst) {
        fixes.append(SignFix(range: token, glyph: dash, confidence: 0.9))
      }
      afterMark = isFirst
      return
    case .fixed:
      add(.fixed, token, joins: false)
      if shape.ends { boundary = true }
    case .number:
      add(.number, shape.core, joins: false)
      if let fix = NumberRepair.blank(text.glyphs, between: previousToken, and: token) {
        fixes.append(fix)
      }
      if let fix = NumberRepair.nought(text.glyphs, shape.core) { fixes.append(fix) }
      fixes.append(contentsOf: CodeRepair(text.glyphs).fixes(shape.core))
      if isFirst, let fix = listPointFix(token, shape.core) {
        fixes.append(fix)
        boundary = true
        afterMark = true
        return
      }
      afterMark = isFirst && shape.isListMark
      if shape.ends { boundary = true }
      readStop(after: shape, token, isFirst: isFirst)
      return
    case .listMark:
      boundary = true
      if isFirst, let fix = marks.fix(text.glyphs, shape.core.lowerBound) { fixes.append(fix) }
      afterMark = true
      return
    case .words:
      var start = shape.core.lowerBound
      if start > token.lowerBound { joins = false }
      for index in shape.core
      where isDivider(index) && !(index == start && text.glyphs[index] == 0x5B) {
        if index > start { addWord(start..<index, joins: joins) }
        joins = false
        if signs[Int(text.glyphs[index])] & Signs.isEnding != 0 { boundary = true }
        start = index + 1
      }
      if start < shape.core.upperBound { addWord(start..<shape.core.upperBound, joins: joins) }
      closeWords(shape, token)
    }
    afterMark = false
  }

  /// Reads the full stop after a number as a comma where the sentence goes on, and as a speck between a document's
  /// number and its date, which nothing parts.
  private mutating func readStop(after shape: TokenShape, _ token: Range<Int>, isFirst: Bool) {
    let stop = token.upperBound - 1
    let isCode = text.glyphs[shape.core].contains(0x2F) && letters.isUpper(text.glyphs[stop - 1])
    guard !isFirst || isCode, shape.core.upperBound == stop, text.glyphs[stop] == 0x2E,
      isSmall(after: token.upperBound)
    else { return }
    putComma(for: token)
    if isCode, isDay(after: token.upperBound) { fixes[fixes.count - 1].glyph = 0 }
  }

  /// Whether "ngày", whatever was read for its letters, and a number follow on the same line.
  private func isDay(after end: Int) -> Bool {
    let word = end + 1..<end + 5
    guard word.upperBound < lineEnd, text.glyphs[word.upperBound] == GlyphText.blank,
      text.glyphs[word.lowerBound] == 0x6E, text.glyphs[word.lowerBound + 1] == 0x67,
      text.glyphs[word.upperBound - 1] == 0x79
    else { return false }
    return letters.isDigit(text.glyphs[word.upperBound + 1])
  }

  /// Reads the signs after the last word of a token: a piece of its last letter, a false full stop, a true end.
  private mutating func closeWords(_ shape: TokenShape, _ token: Range<Int>) {
    let next = shape.core.upperBound
    let runsOn = isSmall(after: token.upperBound)
    if next < token.upperBound, !units.isEmpty {
      let sign = nextSign(next, token, runsOn)
      units[units.count - 1].next = sign
      if shape.ends && runsOn {
        if sign == .doubtful && text.glyphs[next] == 0x3F { return }
        if sign == .possible { return }
      }
    }
    guard shape.ends else { return }
    boundary = true
    if isFalseStop(shape.core, token, runsOn) { putComma(for: token) }
  }

  /// Whether the full stop that ends a token of words is a comma: the sentence goes on after it.
  private func isFalseStop(_ core: Range<Int>, _ token: Range<Int>, _ runsOn: Bool) -> Bool {
    let last = token.upperBound - 1
    guard text.glyphs[last] == 0x2E else { return false }
    if core.upperBound + 1 == last { return runsOn && text.glyphs[last - 1] == 0x29 }
    guard core.upperBound == last else { return false }
    if runsOn && isAcronym(core) { return true }
    return (runsOn || isNumber(after: token.upperBound)) && mayRunOn(core)
  }

  /// Reads the full stop at the end of `token` as a comma.
  private mutating func putComma(for token: Range<Int>) {
    let stop = token.upperBound - 1..<token.upperBound
    fixes.append(SignFix(range: stop, glyph: 0x2C, confidence: 0.9))
    boundary = false
  }

  /// Whether all of a word are capitals, two at least.
  private func isAcronym(_ core: Range<Int>) -> Bool {
    core.count > 1 && core.allSatisfy { letters.isUpper(text.glyphs[$0]) }
  }

  /// What the sign at `index`, which closes the words of `token`, may be besides itself.
  private func nextSign(_ index: Int, _ token: Range<Int>, _ runsOn: Bool) -> Unit.NextSign {
    let glyph = text.glyphs[index]
    if signs[Int(glyph)] & Signs.isDoubtful != 0 { return .doubtful }
    let mayBe: Bool
    switch glyph {
    case 0x3A: mayBe = runsOn && token.upperBound < lineEnd && index + 1 == token.upperBound
    case 0x5D: mayBe = !text.glyphs[token].contains(0x5B)
    case 0x7D: mayBe = !text.glyphs[token].contains(0x7B)
    default: mayBe = false
    }
    return mayBe ? .possible : .sound
  }

  /// Whether a full stop after the word may be a comma: not after a capital or an abbreviation.
  private func mayRunOn(_ core: Range<Int>) -> Bool {
    guard core.count > 1, !letters.isUpper(text.glyphs[core.upperBound - 1]) else { return false }
    return core.count > 2 || ![0x72, 0x70, 0x76].contains(text.glyphs[core.upperBound - 1])
  }

  /// Whether the next word begins with a small letter, on this line or at the start of the next.
  private func isSmall(after end: Int) -> Bool {
    var index = end
    var lines = 0
    while index < text.glyphs.count,
      text.glyphs[index] == GlyphText.blank || text.glyphs[index] == GlyphText.lineEnd
    {
      lines += text.glyphs[index] == GlyphText.lineEnd ? 1 : 0
      index += 1
    }
    guard lines < 2, index + 1 < text.glyphs.count, letters.isLetter(text.glyphs[index]) else {
      return false
    }
    return !letters.isUpper(text.glyphs[index]) && text.glyphs[index + 1] != 0x29
  }

  /// Whether a number that is no list mark follows on the same line.
  private func isNumber(after end: Int) -> Bool {
    guard end + 1 < lineEnd, letters.isDigit(text.glyphs[end + 1]) else { return false }
    var last = end + 1
    while last + 1 < lineEnd, text.glyphs[last + 1] != GlyphText.blank { last += 1 }
    return text.glyphs[last] != 0x2E && text.glyphs[last] != 0x29
  }

  /// The comma or semicolon after the number of a list item, which is a full stop.
  private func listPointFix(_ token: Range<Int>, _ core: Range<Int>) -> SignFix? {
    guard core.count <= 2, core.lowerBound == token.lowerBound,
      core.upperBound + 1 == token.upperBound,
      text.glyphs[core.upperBound] == 0x2C || text.glyphs[core.upperBound] == 0x3B,
      token.upperBound + 1 < lineEnd, letters.isUpper(text.glyphs[token.upperBound + 1])
    else { return nil }
    return SignFix(range: core.upperBound..<token.upperBound, glyph: 0x2E, confidence: 0.9)
  }

  /// A bar that is the number 1, after "khoản" or "Điều" or within a sentence, or a speck at the end of a line.
  private func barFix(_ token: Range<Int>, isFirst: Bool) -> SignFix? {
    guard text.glyphs[token.lowerBound] == 0x7C, token.count <= 2, !isFirst else { return nil }
    if token.count == 1 && isAmidWords(token) || BarNumber.follows(text.glyphs[previousToken]) {
      return SignFix(range: token.lowerBound..<token.lowerBound + 1, glyph: 0x31, confidence: 0.9)
    }
    guard token.count == 1, token.upperBound == lineEnd else { return nil }
    return SignFix(range: token, glyph: 0, confidence: 0.9)
  }

  /// Whether a sign stands between two words of one sentence.
  private func isAmidWords(_ token: Range<Int>) -> Bool {
    let previous = text.glyphs[previousToken]
    return previous.contains { letters.isLetter($0) }
      && previous.allSatisfy { signs[Int($0)] & (Signs.isClosing | Signs.isDividing) == 0 }
      && token.upperBound < lineEnd && isSmall(after: token.upperBound)
  }

  private mutating func addWord(_ range: Range<Int>, joins: Bool) {
    var hasLetter = false
    for index in range where !letters.isDigit(text.glyphs[index]) { hasLetter = true }
    if !capitals, range.count > 1, letters.isUpper(text.glyphs[range.lowerBound + 1]),
      KnownSymbols.bars(text.glyphs[range]) != nil
    {
      fixes.append(contentsOf: CodeRepair(text.glyphs).fixes(range))
      add(.fixed, range, joins: false)
      return
    }
    if let fix = NumberRepair.nought(text.glyphs, range) {
      fixes.append(fix)
      add(.number, range, joins: false)
      return
    }
    // No word is so long: what is, is kept.
    let isWord = range.count <= WordSearch.maximum + 4
    add(hasLetter ? isWord ? .word : .fixed : .number, range, joins: joins)
  }

  private mutating func add(_ kind: Unit.Kind, _ range: Range<Int>, joins: Bool) {
    let place: Unit.Place = capitals ? .capitals : boundary || afterMark ? .start : .inside
    units.append(
      Unit(
        kind: kind, place: place, start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound), boundary: boundary, next: .sound,
        joins: joins && !boundary))
    boundary = false
  }

  private func isDivider(_ index: Int) -> Bool {
    signs[Int(text.glyphs[index])] & Signs.isDividing != 0
  }

  /// How many of the next two tokens of the line are capitals, until one is not.
  private func following(_ index: Int, _ line: Line) -> Int {
    var count = 0
    var start = index
    while count < 2 {
      while start < line.range.upperBound, text.glyphs[start] == GlyphText.blank { start += 1 }
      var end = start
      while end < line.range.upperBound, text.glyphs[end] != GlyphText.blank { end += 1 }
      if !isCapital(start..<end) { break }
      count += 1
      start = end
    }
    return count
  }

  private func isCapital(_ token: Range<Int>) -> Bool {
    var capital = 0
    var small = 0
    for index in token where letters.isLetter(text.glyphs[index]) {
      if letters.isUpper(text.glyphs[index]) { capital += 1 } else { small += 1 }
    }
    return capital >= 2 && small <= 1
  }
}
