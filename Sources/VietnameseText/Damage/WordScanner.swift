/// A word of a text, with what its characters are.
struct ScannedWord {
  var range: Range<Int>
  var letters = 0
  var highASCII = 0
  var lowASCII = 0
  var beginsWithDigit = false
  var hasDigit = false
  var hasApostrophe = false
  var hasVowel = false
  var isASCII = true
  /// The letters as one syllable; nil where one is outside the alphabet, or there are too many.
  var syllable: SpelledSyllable? = SpelledSyllable()
  /// Whether a web address was passed on the way to the word.
  var followsAddress = false

  /// Adds a letter to the syllable.
  @inline(__always)
  mutating func spell(_ scalar: UInt32) {
    if syllable?.append(scalar) == false { syllable = nil }
  }

  /// Numbers, codes such as `QH15` and `2a`, single letters of lists.
  var isCode: Bool {
    letters < 2 && !hasDigit || letters == 0 || beginsWithDigit || hasDigit && lowASCII == 0
  }

  /// `UBND`, `TTg`, `HĐND`, `KTXH`: words with several capitals that are no syllables.
  var looksLikeAcronym: Bool { highASCII >= 2 || (lowASCII == 0 && isASCII) || looksLikeUnit }

  /// `km`, `kV`, `Tp`: two letters and no vowel.
  private var looksLikeUnit: Bool { letters == 2 && isASCII && !hasVowel && !hasDigit }
}

/// Finds the words of UTF-8 text one by one.
struct WordScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private let classes = Self.classes
  private var position = 0
  /// Where the chunk between blanks ends whose words are being handed out.
  private var chunkEnd = 0
  /// Whether an address was passed since the last word.
  private(set) var hasPassedAddress = false

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The next word; nil at the end.
  mutating func next() -> ScannedWord? {
    while position < text.count {
      if position >= chunkEnd { enterChunk() }
      guard var word = word() else { continue }
      word.followsAddress = hasPassedAddress
      hasPassedAddress = false
      return word
    }
    return nil
  }

  /// The letters that come next where they are a word by themselves.
  ///
  /// A blank stands before, and behind a blank, or one sign and a blank. Nil where one must look
  /// closer.
  mutating func plainRun() -> Range<Int>? {
    guard position >= chunkEnd else { return nil }
    while position < text.count, text[position] <= 0x20 { position += 1 }
    var end = position
    while end < text.count, classes[Int(text[end])] == .letter { end += 1 }
    guard end > position, Self.isBlank(text, end) || Self.isBlank(text, end + 1),
      end >= text.count || classes[Int(text[end])] != .other
    else { return nil }
    return position..<end
  }

  /// Moves on behind a word that `plainRun` found.
  mutating func pass(_ run: Range<Int>) {
    position = min(run.upperBound + 1, text.count)
    chunkEnd = position
    hasPassedAddress = false
  }

  private static func isBlank(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index >= text.count || text[index] <= 0x20
  }

  /// What a byte may be: a letter's, a sign's that may end a word, or another's.
  private enum ByteClass: UInt8 {
    case other, letter, closing
  }

  private static let classes = StaticTable<ByteClass>(
    (0...255).map { byte in
      switch UInt8(byte) {
      case 0x41...0x5A, 0x61...0x7A, 0x80...0xBF, 0xC3...0xC6, 0xE1: .letter
      case 0x00...0x20, 0x2C, 0x2E, 0x3A, 0x3B: .closing
      default: .other
      }
    })

  /// Skips blanks and chunks that are addresses.
  private mutating func enterChunk() {
    while position < text.count, text[position] <= 0x20 { position += 1 }
    chunkEnd = position
    var hasMark = false
    while chunkEnd < text.count, text[chunkEnd] > 0x20 {
      let byte = text[chunkEnd]
      hasMark = hasMark || byte == 0x2E || byte == 0x40 || byte == 0x3A
      chunkEnd += 1
    }
    if hasMark, WebAddress.isOne(UnsafeBufferPointer(rebasing: text[position..<chunkEnd])) {
      position = chunkEnd
      hasPassedAddress = true
    }
  }

  /// The word at the position, which moves on in any case.
  private mutating func word() -> ScannedWord? {
    var word = ScannedWord(range: position..<position)
    scan: while position < chunkEnd {
      let byte = text[position]
      switch byte {
      case 0x61...0x7A: word.lowASCII += 1
      case 0x41...0x5A: word.highASCII += 1
      case 0x30...0x39:
        word.beginsWithDigit = word.beginsWithDigit || word.letters == 0
        word.hasDigit = true
        word.syllable = nil
        position += 1
        continue
      case 0x27 where word.letters > 0 && isLetter(at: position + 1):
        word.hasApostrophe = true
        word.syllable = nil
        position += 1
        continue
      case 0x80...:
        let length = Self.letterLength(byte)
        if length == 0 { break scan }
        word.isASCII = false
        word.letters += 1
        word.spell(UTF8Bytes.scalar(text, at: position).value)
        position = min(position + length, chunkEnd)
        continue
      default: break scan
      }
      word.hasVowel = word.hasVowel || Self.vowels & 1 << UInt32(byte & 31) != 0
      word.letters += 1
      word.spell(UInt32(byte))
      position += 1
    }
    word.range = word.range.lowerBound..<position
    if word.range.isEmpty { skip() }
    return word.range.isEmpty ? nil : word
  }

  /// One bit for each of a, e, i, o, u and y, whose low five bits are their place in the alphabet.
  private static let vowels: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25

  private func isLetter(at position: Int) -> Bool {
    position < chunkEnd && (text[position] | 0x20 &- 0x61 < 26 || text[position] >= 0xC3)
  }

  /// Passes one character that belongs to no word.
  private mutating func skip() {
    position += 1
    while position < chunkEnd, text[position] & 0xC0 == 0x80 { position += 1 }
  }

  /// The length of the letter a byte leads; zero for the leads of signs and symbols.
  private static func letterLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC3...0xDF: 2
    case 0xE0, 0xE1, 0xE3...0xED: 3
    default: 0
    }
  }
}
