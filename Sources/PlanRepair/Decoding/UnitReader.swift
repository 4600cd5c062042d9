/// Cuts a text into units: words to restore, numbers and addresses to keep, and the sentence boundaries between.
struct UnitReader {
  private(set) var units: [Unit] = []
  private let text: GlyphText
  private let letters = LetterTable.shared
  private let signs = Signs.table
  private var boundary = true
  private var capitals = false
  private var afterMark = false
  private var previousToken: Range<Int> = 0..<0

  init(_ text: GlyphText) {
    self.text = text
    var lineStart = 0
    var previous = Line()
    while lineStart < text.glyphs.count {
      var lineEnd = lineStart
      while lineEnd < text.glyphs.count, text.glyphs[lineEnd] != GlyphText.lineEnd { lineEnd += 1 }
      let line = Line(text, lineStart..<lineEnd)
      if line.isBlank {
        previous.blankFollows = true
      } else {
        if !line.continues(previous) || boundary { boundary = true }
        readLine(line)
        previous = line
      }
      lineStart = lineEnd + 1
    }
  }

  private mutating func readLine(_ line: Line) {
    var index = line.range.lowerBound
    var count = 0
    while index < line.range.upperBound {
      if text.glyphs[index] == GlyphText.blank {
        index += 1
        continue
      }
      var end = index
      while end < line.range.upperBound, text.glyphs[end] != GlyphText.blank { end += 1 }
      capitals = line.isCapital || isCapital(index..<end) && (isCapital(previousToken) || isCapital(after: end, line))
      let joins = count > 0 && index == previousToken.upperBound + 1
      readToken(index..<end, isFirst: count == 0, joins: joins)
      previousToken = index..<end
      count += 1
      index = end
    }
    previousToken = 0..<0
  }

  private mutating func readToken(_ token: Range<Int>, isFirst: Bool, joins: Bool) {
    let shape = TokenShape(text.glyphs, token)
    var joins = joins
    switch shape.kind {
    case .punctuation:
      if shape.ends { boundary = true }
      afterMark = isFirst
      return
    case .fixed:
      add(.fixed, token, joins: false)
      if shape.ends { boundary = true }
    case .number:
      add(.number, shape.core, joins: false)
      afterMark = isFirst && shape.isListMark
      if shape.ends { boundary = true }
      return
    case .listMark:
      boundary = true
      afterMark = true
      return
    case .words:
      var start = shape.core.lowerBound
      if start > token.lowerBound { joins = false }
      for index in shape.core where isDivider(index, shape.core) {
        if index > start { addWord(start..<index, joins: joins) }
        joins = false
        if signs[Int(text.glyphs[index])] & Signs.isEnding != 0 { boundary = true }
        start = index + 1
      }
      if start < shape.core.upperBound {
        addWord(start..<shape.core.upperBound, joins: joins)
        let next = shape.core.upperBound
        if next < token.upperBound, signs[Int(text.glyphs[next])] & Signs.isDoubtful != 0, !units.isEmpty {
          units[units.count - 1].mayTakeNext = true
        }
      }
      if shape.ends { boundary = true }
    }
    afterMark = false
  }

  private mutating func addWord(_ range: Range<Int>, joins: Bool) {
    var hasLetter = false
    for index in range where !letters.isDigit(text.glyphs[index]) { hasLetter = true }
    add(hasLetter ? .word : .number, range, joins: joins)
  }

  private mutating func add(_ kind: Unit.Kind, _ range: Range<Int>, joins: Bool) {
    let place: Unit.Place = capitals ? .capitals : boundary || afterMark ? .start : .inside
    units.append(
      Unit(
        kind: kind, place: place, start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound), boundary: boundary, mayTakeNext: false,
        joins: joins && !boundary))
    boundary = false
  }

  private func isDivider(_ index: Int, _ core: Range<Int>) -> Bool {
    signs[Int(text.glyphs[index])] & Signs.isDividing != 0
  }

  private func isCapital(after index: Int, _ line: Line) -> Bool {
    var start = index
    while start < line.range.upperBound, text.glyphs[start] == GlyphText.blank { start += 1 }
    var end = start
    while end < line.range.upperBound, text.glyphs[end] != GlyphText.blank { end += 1 }
    return isCapital(start..<end)
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
