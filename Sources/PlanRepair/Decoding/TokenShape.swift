/// What a whitespace token looks like: punctuation, a number, words, or something to keep.
struct TokenShape {
  enum Kind {
    case punctuation, fixed, number, listMark, words
  }

  private(set) var kind = Kind.punctuation
  /// The token without the signs that open and close it.
  private(set) var core: Range<Int>
  /// Whether a sentence ends with the token.
  private(set) var ends = false
  /// Whether the token is a number with the point of a numbered heading.
  private(set) var isListMark = false

  init(_ glyphs: [Glyph], _ token: Range<Int>) {
    let letters = LetterTable.shared
    let signs = Signs.table
    var start = token.lowerBound
    var end = token.upperBound
    while start < end, signs[Int(glyphs[start])] & Signs.isOpening != 0 { start += 1 }
    while end > start, signs[Int(glyphs[end - 1])] & Signs.isClosing != 0 { end -= 1 }
    // A bracket that nothing closes is an l (`[ần`).
    if start > token.lowerBound, glyphs[start - 1] == 0x5B, start < end,
      letters.isLetter(glyphs[start]), !glyphs[start..<token.upperBound].contains(0x5D)
    {
      start -= 1
    }
    core = start..<end
    for index in end..<token.upperBound where signs[Int(glyphs[index])] & Signs.isEnding != 0 {
      ends = true
    }
    var letterCount = 0
    var digits = 0
    var letterlike = 0
    var unknown = 0
    for index in core {
      let glyph = glyphs[index]
      if letters.isLetter(glyph) {
        letterCount += 1
      } else if letters.isDigit(glyph) {
        digits += 1
      } else if glyph == 0 {
        unknown += 1
      } else if signs[Int(glyph)] & Signs.isLetterlike != 0 {
        letterlike += 1
      }
    }
    if core.isEmpty || letterCount + digits + letterlike + unknown == 0 {
      for index in token where signs[Int(glyphs[index])] & Signs.isEnding != 0 { ends = true }
      return
    }
    if unknown > 0 || Self.isAddress(glyphs, core) {
      kind = .fixed
    } else if letterCount == 0 && letterlike == 0 {
      kind = .number
      isListMark = ends && digits <= 3
    } else if digits > 0 && letterCount > 0 && Self.hasPlainDigit(glyphs, core) {
      kind = .number
    } else if digits > 0 && Self.isCode(glyphs, core, letters) {
      kind = .number
    } else if end < token.upperBound, glyphs[end] == 0x29, core.count == 1, token.count == 2 {
      kind = .listMark
    } else if Self.isBracketedMark(glyphs, token) {
      kind = .listMark
    } else {
      kind = .words
    }
  }

  /// Whether it is a Roman number or a single letter in brackets.
  private static func isBracketedMark(_ glyphs: [Glyph], _ token: Range<Int>) -> Bool {
    guard token.count >= 3, glyphs[token.lowerBound] == 0x28 else { return false }
    var end = token.upperBound
    while end > token.lowerBound, glyphs[end - 1] != 0x29 { end -= 1 }
    guard end >= token.upperBound - 1, end - token.lowerBound >= 3 else { return false }
    let inner = token.lowerBound + 1..<end - 1
    return inner.count == 1 || inner.allSatisfy { [0x69, 0x76, 0x78].contains(glyphs[$0]) }
  }

  /// Whether it holds a digit that no engine prints for a letter, other than the number of a footnote.
  private static func hasPlainDigit(_ glyphs: [Glyph], _ core: Range<Int>) -> Bool {
    (endsInNote(glyphs, core) ? core.dropLast() : core).contains { isPlainDigit(glyphs[$0]) }
  }

  /// Whether a word ends with a digit that can only be the number of a footnote (`nganh5`).
  static func endsInNote(_ glyphs: [Glyph], _ core: Range<Int>) -> Bool {
    let letters = LetterTable.shared
    guard core.count > 3, isPlainDigit(glyphs[core.upperBound - 1]) else { return false }
    let last = glyphs[core.upperBound - 2]
    return letters.isLetter(glyphs[core.lowerBound]) && letters.isLetter(last)
      && !letters.isUpper(last)
  }

  private static func isPlainDigit(_ glyph: Glyph) -> Bool { [0x32, 0x35, 0x37].contains(glyph) }

  /// Whether the token is a web or mail address.
  private static func isAddress(_ glyphs: [Glyph], _ core: Range<Int>) -> Bool {
    var points = 0
    var at = false
    for index in core {
      switch glyphs[index] {
      case 0x3A
      where index + 2 < core.upperBound && glyphs[index + 1] == 0x2F && glyphs[index + 2] == 0x2F:
        return true
      case 0x40: at = index > core.lowerBound + 1 && index + 2 < core.upperBound
      case 0x2E where index > core.lowerBound && index + 1 < core.upperBound: points += 1
      default: break
      }
    }
    if at && points > 0 { return true }
    return points > 0
      && (starts(glyphs, core, "www.") || ends(glyphs, core, [".vn", ".com", ".org", ".net"]))
  }

  private static func starts(_ glyphs: [Glyph], _ core: Range<Int>, _ text: StaticString) -> Bool {
    guard core.count >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { bytes in
      bytes.indices.allSatisfy { glyphs[core.lowerBound + $0] == Glyph(bytes[$0]) }
    }
  }

  private static func ends(_ glyphs: [Glyph], _ core: Range<Int>, _ texts: [StaticString]) -> Bool {
    texts.contains { text in
      guard core.count > text.utf8CodeUnitCount else { return false }
      return starts(glyphs, core.upperBound - text.utf8CodeUnitCount..<core.upperBound, text)
    }
  }

  /// Whether an hour goes on with its minutes: `9hOO`.
  private static func isHour(_ glyphs: [Glyph], _ index: Int, _ core: Range<Int>) -> Bool {
    guard index + 3 == core.upperBound, glyphs[index] == 0x68 else { return false }
    return (index + 1..<core.upperBound).allSatisfy {
      glyphs[$0] == 0x4F || glyphs[$0] == 0x6F || glyphs[$0] == 0x30
    }
  }

  /// Whether the token is a number with a symbol after it: `323/QD-SCT`, `15h30`, `QH14`.
  private static func isCode(_ glyphs: [Glyph], _ core: Range<Int>, _ letters: LetterTable) -> Bool
  {
    guard letters.isDigit(glyphs[core.lowerBound]) else { return false }
    var digits = 0
    var index = core.lowerBound
    while index < core.upperBound, letters.isDigit(glyphs[index]) || glyphs[index] == 0x2F {
      digits += letters.isDigit(glyphs[index]) ? 1 : 0
      index += 1
    }
    if index < core.upperBound, index > core.lowerBound,
      [0x2F, 0x2D].contains(glyphs[index]) || glyphs[index - 1] == 0x2F
    {
      return true
    }
    return digits > 2 || isHour(glyphs, index, core)
  }
}
