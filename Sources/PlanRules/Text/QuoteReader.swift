internal import PlanSyntax
internal import VietnameseText

/// Pairs the quotation marks of a document.
struct QuoteReader {
  /// The open marks that may close in a later piece.
  var blocks: [TextRange] = []
  /// The open marks of this piece.
  private var open: [TextRange] = []
  private var piece: Int32 = 0
  var unclosed: [TextRange] = []
  var unopened: [TextRange] = []

  /// What is open at the end of a piece is never closed, unless it quotes whole paragraphs.
  mutating func endPiece() {
    unclosed += open
    open.removeAll()
  }

  /// Reads the marks before a word.
  mutating func read(_ facts: DocumentFacts, _ index: Int) {
    if facts.words[index].piece != piece { endPiece() }
    piece = facts.words[index].piece
    let gap = Signs.gap(facts, index).bounds
    var place = gap.lowerBound
    while place < gap.upperBound {
      let length = Self.length(facts.text, place)
      if length > 0 { take(facts, TextRange(place, place + length), gap, facts.words[index]) }
      place += max(length, 1)
    }
  }

  private mutating func take(
    _ facts: DocumentFacts, _ mark: TextRange, _ gap: Range<Int>, _ word: Word
  ) {
    let (start, end) = (Int(mark.start), Int(mark.end))
    let isTightBefore =
      start > gap.lowerBound ? facts.text[start - 1] > 0x20 : !word.gap.contains(.start)
    let isTightBehind = end < gap.upperBound ? facts.text[end] > 0x20 : !word.traits.contains(.end)
    // Keyboards give wrong marks: what touches only the word behind it opens.
    let opens = isTightBefore == isTightBehind ? isOpening(facts.text, mark) : isTightBehind
    if opens {
      let isBlock =
        word.gap.contains(.start) && start == gap.lowerBound || word.gap.contains(.colon)
      if isBlock { blocks.append(mark) } else { open.append(mark) }
    } else if open.popLast() == nil, blocks.popLast() == nil {
      // What ends a paragraph may close a quotation that opened before a number ("“1. …"), and
      // digits with the mark are inches.
      let isInch = facts.text[start] == 0x22 && isAfterDigit(facts.text, start)
      if !isInch, !word.traits.contains(.end) { unopened.append(mark) }
    }
  }

  private func isAfterDigit(_ text: [UInt8], _ index: Int) -> Bool {
    index > 0 && text[index - 1] &- 0x30 < 10
  }

  private func isOpening(_ text: [UInt8], _ mark: TextRange) -> Bool {
    switch text[Int(mark.end) - 1] {
    case 0x22: open.isEmpty && blocks.isEmpty
    case 0x9C: true
    default: false
    }
  }

  /// The length of a mark: `"`, “, ” or „.
  private static func length(_ text: [UInt8], _ index: Int) -> Int {
    if text[index] == 0x22 { return 1 }
    guard index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x80 else { return 0 }
    return 0x9C...0x9E ~= text[index + 2] ? 3 : 0
  }
}
