/// Where a document puts its tones, told from the words in it that are readable.
enum ToneHabit {
  /// The style of most words of the text that show one; the old one where none does.
  static func read(_ text: GlyphText) -> ToneStyle {
    let letters = LetterTable.shared
    var word: [Glyph] = []
    var lead = 0
    for glyph in text.glyphs {
      if letters.isLetter(glyph) {
        word.append(letters.lower[Int(glyph)])
        continue
      }
      // What holds a digit or a stray sign is not readable.
      if glyph == GlyphText.blank || glyph == GlyphText.lineEnd
        || Signs.table[Int(glyph)] & Signs.isClosing != 0
      {
        lead += vote(&word)
      }
      word.removeAll(keepingCapacity: true)
    }
    lead += vote(&word)
    return lead > 0 ? .new : .old
  }

  /// 1 for a word in the new style, -1 for one in the old, 0 for any other.
  private static func vote(_ word: inout [Glyph]) -> Int {
    guard word.count >= 2 else { return 0 }
    let letters = LetterTable.shared
    let (first, last) = (word[word.count - 2], word[word.count - 1])
    guard letters.tone[Int(first)] != letters.tone[Int(last)] else { return 0 }
    if ToneStyle.makeOld(&word) { return 1 }
    return ToneStyle.makeNew(&word) ? -1 : 0
  }
}
