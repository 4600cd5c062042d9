/// Writes the restored text from the choices of the decoder.
struct RepairWriter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let text: GlyphText
  private let lexicon: Lexicon
  private var output: [UInt8] = []
  private var edits: [RepairEdit] = []
  private var copied = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ text: GlyphText, _ lexicon: Lexicon) {
    self.bytes = bytes
    self.text = text
    self.lexicon = lexicon
    output.reserveCapacity(bytes.count + bytes.count / 3)
  }

  /// The text with every choice that is sure enough put in its place.
  consuming func write(_ choices: [Decoder.Choice], _ fixes: [SignFix], _ options: RepairOptions) -> Repair {
    var nextFix = 0
    for (index, choice) in choices.enumerated() where !choice.reading.keeps {
      let reading = choice.reading
      while nextFix < fixes.count, fixes[nextFix].range.lowerBound < Int(reading.start) {
        put(fixes[nextFix])
        nextFix += 1
      }
      let start = Int(text.offsets[Int(reading.start)])
      let end = Int(text.offsets[Int(reading.end)])
      let follows = index > 0 && choices[index - 1].reading.end == reading.start && !choices[index - 1].reading.keeps
      put(reading, start..<end, choice.confidence, parted: follows)
    }
    for fix in fixes[nextFix...] { put(fix) }
    output.append(contentsOf: bytes[copied...])
    return Repair(text: output, edits: edits)
  }

  private mutating func put(_ fix: SignFix) {
    let range = Int(text.offsets[fix.range.lowerBound])..<Int(text.offsets[fix.range.upperBound])
    guard range.lowerBound >= copied else { return }
    output.append(contentsOf: bytes[copied..<range.lowerBound])
    copied = range.upperBound
    let begin = output.count
    Glyphs.append(fix.glyph, to: &output)
    if fix.point { output.append(0x2E) }
    edits.append(
      RepairEdit(
        source: range, result: begin..<output.count, confidence: fix.confidence, original: Array(bytes[range])))
  }

  private mutating func put(_ reading: Reading, _ range: Range<Int>, _ confidence: Float, parted: Bool) {
    output.append(contentsOf: bytes[copied..<range.lowerBound])
    copied = range.upperBound
    let begin = output.count
    if parted { output.append(0x20) }
    let letters = LetterTable.shared
    var spelling: [Glyph] = []
    lexicon.spell(reading.word) { spelling.append($0) }
    if reading.newStyle { _ = ToneStyle.makeNew(&spelling) }
    for (index, glyph) in spelling.enumerated() {
      let isCapital = reading.style == .upper || reading.style == .title && index == 0
      Glyphs.append(isCapital ? letters.upper[Int(glyph)] : glyph, to: &output)
    }
    let original = bytes[range]
    if !output[begin...].elementsEqual(original) {
      edits.append(
        RepairEdit(
          source: range, result: begin..<output.count, confidence: confidence, original: Array(original)))
    }
  }
}
