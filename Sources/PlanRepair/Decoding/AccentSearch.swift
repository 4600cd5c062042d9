/// Finds the words that differ from a printed one in accents only.
///
/// Where a text lost its accents any letter may carry any; where an engine slips now and then, one letter of a word is
/// wrong at most, and each kind of slip has its price.
struct AccentSearch {
  private let lexicon: Lexicon
  private let letters = LetterTable.shared
  private var hits: [WordSearch.Hit] = []
  private var text: [Glyph] = []
  private var mostChanges = 0
  private var isFree = false

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The words `printed` may stand for; `isStripped` where the text has lost all accents.
  mutating func find(
    _ printed: UnsafeBufferPointer<Glyph>, isStripped: Bool, into hits: inout [WordSearch.Hit]
  ) {
    text.removeAll(keepingCapacity: true)
    var isPlain = true
    for glyph in printed {
      text.append(letters.lower[Int(glyph)])
      if glyph > 0x7F { isPlain = false }
    }
    isFree = isStripped && isPlain
    mostChanges = isFree ? text.count : isStripped ? 0 : 1
    self.hits.removeAll(keepingCapacity: true)
    walk(0, 0, 0, 0)
    hits.append(contentsOf: self.hits)
  }

  private mutating func walk(_ node: Int, _ index: Int, _ changes: Int, _ paid: Int32) {
    if index == text.count {
      let value = lexicon.value(node)
      if value != 0 {
        hits.append(WordSearch.Hit(value: value, paid: paid))
      }
      return
    }
    let printed = text[index]
    let plain = letters.plain[Int(printed)]
    let branch = lexicon.branch(node)
    var (low, high) = (branch.low, branch.high)
    while low != 0 || high != 0 {
      let slot = low != 0 ? low.trailingZeroBitCount : 64 + high.trailingZeroBitCount
      if low != 0 { low &= low - 1 } else { high &= high - 1 }
      let letter = letters.glyphOfSlot[slot]
      guard letters.plain[Int(letter)] == plain else { continue }
      let same = letter == printed
      if !same && changes >= mostChanges { continue }
      let price = same || isFree ? 0 : slipCost(letter, printed)
      walk(branch.child(UInt8(slot)), index + 1, changes + (same ? 0 : 1), paid + price)
    }
  }

  /// What it costs to take `printed` for a slip of `letter`, in hundredths.
  private func slipCost(_ letter: Glyph, _ printed: Glyph) -> Int32 {
    guard letters.toneless[Int(letter)] == letters.toneless[Int(printed)] else { return 900 }
    switch (letters.tone[Int(letter)], letters.tone[Int(printed)]) {
    case (0, 2) where letter == 0x69: return 400
    case (2, 4): return 500
    case (0, 2), (2, 0), (0, 1), (4, 2): return 700
    default: return 850
    }
  }
}
