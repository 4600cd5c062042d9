import Glibc

/// The colons of a text, of which engines print many for semicolons: where each stands, and what that says.
///
/// Between parts of one kind stands a semicolon, before parts of another kind a colon. Which words a colon follows, the
/// lexicon knows; both together decide when the words are read.
struct Colons {
  /// A colon at the end of a token.
  struct Colon {
    let index: Int
    /// The log odds that it is a semicolon, as far as its place tells.
    var odds: Float
  }

  private(set) var list: [Colon] = []
  private var part = LinePart.other
  private var hangs = false

  private var semicolons = 0
  /// Whether the paragraph has had no sign but commas so far: its first colon is mostly one.
  private var isFirst = true

  /// The share of semicolons that are printed as colons, before the document is seen, and how much that counts.
  private static let share: Float = 0.15
  private static let weight: Float = 2
  /// The least log odds for a change: 85 in 100.
  private static let margin: Float = 1.75

  /// Begins a line that opens with `token`; `begins` where it is no continuation of the one before.
  mutating func open(_ glyphs: [Glyph], _ token: Range<Int>, begins: Bool) {
    let next = LinePart(glyphs, token)
    if hangs { list[list.count - 1].odds = part.odds(before: next) }
    hangs = false
    guard begins || next.isMarked else { return }
    part = next
    isFirst = true
  }

  /// Notes the sign that ends `token` where it is a colon; `end` is where the line's text ends.
  mutating func note(_ glyphs: [Glyph], _ token: Range<Int>, _ end: Int) {
    let last = token.upperBound - 1
    guard token.count > 2, [0x2E, 0x3A, 0x3B].contains(glyphs[last]) else { return }
    if glyphs[last] == 0x3B { semicolons += 1 }
    if glyphs[last] == 0x3A {
      hangs = token.upperBound >= end
      let odds = hangs ? -9 : odds(before: glyphs[token.upperBound + 1])
      list.append(Colon(index: last, odds: odds))
    }
    isFirst = false
  }

  /// The colons that are semicolons, now that the words before them are known.
  consuming func fixes(_ choices: [Decoder.Choice], _ lexicon: Lexicon) -> [SignFix] {
    hear(choices, lexicon)
    let misread = log(misreadShare)
    return list.compactMap { colon in
      let odds = colon.odds + misread
      guard odds > Self.margin else { return nil }
      let range = colon.index..<colon.index + 1
      return SignFix(range: range, glyph: 0x3B, confidence: 1 / (1 + exp(-odds)))
    }
  }

  /// Adds to the odds of each colon what the words beside it say; a colon that a word took is none.
  private mutating func hear(_ choices: [Decoder.Choice], _ lexicon: Lexicon) {
    var next = 0
    for number in list.indices {
      let index = list[number].index
      while next < choices.count, Int(choices[next].reading.end) < index { next += 1 }
      guard next < choices.count, choices[next].reading.start <= index else { continue }
      let reading = choices[next].reading
      list[number].odds += reading.end > index ? -99 : lexicon.semicolonOdds(reading.word)
      guard next + 1 < choices.count else { continue }
      let following = choices[next + 1].reading
      if Int(following.start) == index + 2 {
        list[number].odds += lexicon.semicolonOdds(before: following.word)
      }
    }
  }

  /// The share of semicolons that are printed as colons: in some prints nearly all, in others none.
  private var misreadShare: Float {
    var share = Self.share
    for _ in 0..<4 {
      let expected = list.reduce(Float(0)) { $0 + 1 / (1 + exp(-$1.odds - log(share))) }
      share = (expected + Self.share * Self.weight) / (expected + Float(semicolons) + Self.weight)
    }
    return share
  }

  /// The log odds of a semicolon before what follows on the same line.
  private func odds(before glyph: Glyph) -> Float {
    let letters = LetterTable.shared
    if letters.isDigit(glyph) { return isFirst ? -4.7 : -2.2 }
    if !letters.isLetter(glyph) { return isFirst ? -4.7 : 1.9 }
    if letters.isUpper(glyph) { return isFirst ? -1.7 : 0.8 }
    return isFirst ? 1.2 : 2.9
  }
}
