/// Where a syllable that ends in oa, oe or uy carries its tone: `hóa`, `ủy` (old) or `hoá`, `uỷ` (new).
///
/// The model counts every word in the old style, so both spellings are one word.
public enum ToneStyle: Sendable {
  case old, new

  /// Moves the tone of a lower-case word to the letter before the last; false where it is not on the last, or belongs there.
  @discardableResult
  public static func makeOld(_ word: inout [Glyph]) -> Bool { move(&word, from: 1, to: 2) }

  /// Moves the tone of a lower-case word to the last letter; false where the word has only one spelling.
  public static func makeNew(_ word: inout [Glyph]) -> Bool { move(&word, from: 2, to: 1) }

  @discardableResult
  private static func move(_ word: inout [Glyph], from: Int, to: Int) -> Bool {
    let count = word.count
    guard count >= 2 else { return false }
    let table = LetterTable.shared
    let source = word[count - from]
    let target = word[count - to]
    let tone = table.tone[Int(source)]
    guard tone != 0, table.tone[Int(target)] == 0 else { return false }
    let first = table.toneless[Int(word[count - 2])]
    let last = table.toneless[Int(word[count - 1])]
    guard isOpenPair(first, last) else { return false }
    if first == 0x75, count >= 3, word[count - 3] == 0x71 { return false }
    word[count - from] = table.toneless[Int(source)]
    word[count - to] = add(tone, to: target)
    return true
  }

  private static func isOpenPair(_ first: Glyph, _ last: Glyph) -> Bool {
    switch (first, last) {
    case (0x6F, 0x61), (0x6F, 0x65), (0x75, 0x79): true
    default: false
    }
  }

  /// The vowel `glyph` with `tone`.
  private static func add(_ tone: UInt8, to glyph: Glyph) -> Glyph {
    let table = LetterTable.shared
    let slot = Int(table.slot[Int(glyph)])
    return slot == 0 ? glyph : table.glyphOfSlot[slot + Int(tone)]
  }
}
