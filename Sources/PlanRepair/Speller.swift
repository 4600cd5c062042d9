/// Spells words: as each is read, or with the tone where the document has it.
struct Speller {
  private let lexicon: Lexicon
  private let letters = LetterTable.shared
  private let habit: ToneStyle
  /// Whether the tone stays where the reading has it.
  private let keepsStyle: Bool
  private var word: [Glyph] = []

  init(_ lexicon: Lexicon, _ habit: ToneStyle, _ mode: RepairMode) {
    self.lexicon = lexicon
    self.habit = habit
    keepsStyle = mode == .slips
  }

  /// Appends a reading to a text; what is read as it is `printed` keeps its tone where it is.
  mutating func write(
    _ reading: Reading, over printed: Slice<UnsafeBufferPointer<UInt8>>, to text: inout [UInt8]
  ) {
    let start = text.count
    append(reading, isNew: reading.newStyle, to: &text)
    let isNew = habit == .new
    if reading.newStyle == isNew || keepsStyle || text[start...].elementsEqual(printed) { return }
    text.removeSubrange(start...)
    append(reading, isNew: isNew, to: &text)
  }

  private mutating func append(_ reading: Reading, isNew: Bool, to text: inout [UInt8]) {
    if !isNew {
      var isFirst = true
      lexicon.spell(reading.word) { glyph in
        put(glyph, reading.style, isFirst: isFirst, &text)
        isFirst = false
      }
      return
    }
    word.removeAll(keepingCapacity: true)
    lexicon.spell(reading.word) { word.append($0) }
    _ = ToneStyle.makeNew(&word)
    for index in word.indices { put(word[index], reading.style, isFirst: index == 0, &text) }
  }

  @inline(__always)
  private func put(_ glyph: Glyph, _ style: LetterCase, isFirst: Bool, _ text: inout [UInt8]) {
    let isCapital = style == .upper || style == .title && isFirst
    Glyphs.append(isCapital ? letters.upper[Int(glyph)] : glyph, to: &text)
  }
}
