/// Writes the restored text from what the decoder chose and the signs that grammar mends.
struct RepairWriter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let text: GlyphText
  private let threshold: Float
  private var speller: Speller
  private var repair: Repair
  private var copied = 0

  /// How likely a word must be for which digits were printed (`14` for "là").
  private static let sureOfDigits: Float = 0.85

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: GlyphText, _ lexicon: Lexicon, _ habit: ToneStyle,
    _ mode: RepairMode, _ threshold: Float
  ) {
    self.bytes = bytes
    self.text = text
    self.threshold = threshold
    speller = Speller(lexicon, habit, mode)
    repair = Repair(text: [], mode: mode)
    repair.text.reserveCapacity(bytes.count + bytes.count / 3)
  }

  /// The text with every change that is sure enough.
  consuming func write(_ choices: [Decoder.Choice], _ fixes: [SignFix]) -> Repair {
    repair.words.reserveCapacity(choices.count)
    repair.edits.reserveCapacity(choices.count + fixes.count)
    repair.originals.reserveCapacity(bytes.count)
    var next = 0
    var end: Int32 = -1
    for choice in choices {
      while next < fixes.count, fixes[next].range.lowerBound < Int(choice.reading.start) {
        put(fixes[next])
        next += 1
      }
      put(choice, isSecondHalf: choice.reading.start == end)
      end = choice.reading.isFirstHalf ? choice.reading.end : -1
    }
    for fix in fixes[next...] { put(fix) }
    repair.text.append(contentsOf: bytes[copied...])
    return repair
  }

  private mutating func put(_ choice: Decoder.Choice, isSecondHalf: Bool) {
    let reading = choice.reading
    let range = Int(text.offsets[Int(reading.start)])..<Int(text.offsets[Int(reading.end)])
    guard range.lowerBound >= copied else { return }
    let begin = start(range)
    if isSecondHalf { repair.text.append(0x20) }
    if reading.keeps {
      repair.text.append(contentsOf: bytes[range])
    } else {
      speller.write(reading, over: bytes[range], to: &repair.text)
    }
    let isDoubt = reading.replacesDigits && choice.confidence < Self.sureOfDigits
    let isDone = finish(range, begin, choice.confidence, keeps: isDoubt)
    // What stays as it is printed is right as far as the other reading is wrong.
    repair.words.append(
      RepairWord(
        source: range, result: begin..<repair.text.count,
        confidence: isDone ? choice.confidence : 1 - choice.confidence,
        second: choice.second.map { propose($0, range) }))
  }

  private mutating func put(_ fix: SignFix) {
    let range = Int(text.offsets[fix.range.lowerBound])..<Int(text.offsets[fix.range.upperBound])
    guard range.lowerBound >= copied else { return }
    let begin = start(range)
    if fix.glyph != 0 { Glyphs.append(fix.glyph, to: &repair.text) }
    if fix.next != 0 { Glyphs.append(fix.next, to: &repair.text) }
    finish(range, begin, fix.confidence)
  }

  /// Copies what lies before `range`; returns where its replacement begins.
  private mutating func start(_ range: Range<Int>) -> Int {
    repair.text.append(contentsOf: bytes[copied..<range.lowerBound])
    copied = range.upperBound
    return repair.text.count
  }

  /// Adds a reading that was not taken to the proposals.
  private mutating func propose(_ reading: Reading, _ range: Range<Int>) -> Range<Int> {
    let start = repair.proposals.count
    if reading.keeps {
      repair.proposals.append(contentsOf: bytes[range])
    } else {
      speller.write(reading, over: bytes[range], to: &repair.proposals)
    }
    return start..<repair.proposals.count
  }

  /// Records the change from `range` to what was written since `begin`; false where it is taken back.
  @discardableResult
  private mutating func finish(
    _ range: Range<Int>, _ begin: Int, _ confidence: Float, keeps: Bool = false
  ) -> Bool {
    if repair.text[begin...].elementsEqual(bytes[range]) { return true }
    if keeps || confidence < threshold {
      let start = repair.proposals.count
      repair.proposals.append(contentsOf: repair.text[begin...])
      repair.doubts.append(
        RepairDoubt(source: range, proposal: start..<repair.proposals.count, confidence: confidence)
      )
      repair.text.removeSubrange(begin...)
      repair.text.append(contentsOf: bytes[range])
      return false
    }
    let start = repair.originals.count
    repair.originals.append(contentsOf: bytes[range])
    repair.edits.append(
      RepairEdit(
        source: range, result: begin..<repair.text.count, original: start..<repair.originals.count,
        confidence: confidence))
    return true
  }
}
