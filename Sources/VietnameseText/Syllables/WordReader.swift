/// Reads the words of a text one by one, each with its key and what its letters are.
public struct WordReader {
  /// A word of a text.
  public struct Word {
    /// Where it stands.
    public let range: Range<Int>
    /// The word as a number.
    public let key: WordKey
    /// What its letters are.
    public let traits: WordTraits
    /// Whether a web address stands between the word before and this one.
    public let followsAddress: Bool
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var scanner: WordScanner

  /// Reads UTF-8 text (NFC), which must outlive the reader.
  public init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    scanner = WordScanner(text)
  }

  /// Whether a web address stands behind the last word.
  public var hasPassedAddress: Bool { scanner.hasPassedAddress }

  /// The next word; nil at the end.
  public mutating func next(_ memory: inout WordMemory) -> Word? {
    guard let run = scanner.plainRun(), let bytes = WordMemory.bytes(text, run) else {
      return scanner.next().map { spelled($0) }
    }
    if let known = memory.recall(bytes) {
      let followsAddress = scanner.hasPassedAddress
      scanner.pass(run)
      return Word(
        range: run, key: known.key, traits: known.traits, followsAddress: followsAddress)
    }
    guard let word = scanner.next().map({ spelled($0) }) else { return nil }
    if word.range == run { memory.keep(bytes, word.key, word.traits) }
    return word
  }

  private func spelled(_ word: ScannedWord) -> Word {
    guard word.letters > 0, let syllable = word.syllable else {
      let letters = UnsafeBufferPointer(rebasing: text[word.range])
      return Word(
        range: word.range, key: WordKey(hashing: letters), traits: traits(word, letters),
        followsAddress: word.followsAddress)
    }
    return Word(
      range: word.range, key: WordKey(syllable), traits: traits(word, syllable),
      followsAddress: word.followsAddress)
  }

  private func traits(_ word: ScannedWord, _ syllable: SpelledSyllable) -> WordTraits {
    var traits: WordTraits = word.isASCII ? [] : .accented
    let capitals = syllable.capitals.nonzeroBitCount
    if syllable.capitals & 1 != 0 { traits.insert(.capital) }
    if capitals == syllable.count, capitals > 1 { traits.insert(.allCapitals) }
    if !word.isCode, !syllable.isPossible, !word.looksLikeAcronym, capitals < 2 {
      traits.insert(.impossible)
    }
    switch syllable.toneStyle {
    case .old: traits.insert(.oldTone)
    case .new: traits.insert(.newTone)
    case nil: break
    }
    return traits
  }

  /// The traits of a word that holds other characters than the alphabet's.
  private func traits(
    _ word: ScannedWord, _ letters: UnsafeBufferPointer<UInt8>
  ) -> WordTraits {
    var traits: WordTraits = word.isASCII ? [] : .accented
    if word.letters == 0 { return .digits }
    let first = UTF8Bytes.scalar(letters, at: 0).value
    if VietnameseLetter(first)?.isHigh ?? false { traits.insert(.capital) }
    if word.hasDigit { traits.insert(.code) }
    if word.highASCII > 1, word.lowASCII == 0 { traits.insert(.allCapitals) }
    if !word.isCode, !word.looksLikeAcronym { traits.insert(.impossible) }
    if ForeignWords.contains(letters) { traits.insert(.foreign) }
    return traits
  }
}

/// What the letters of a word are.
public struct WordTraits: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt16

  /// A set of bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The first letter is a capital.
  public static let capital = WordTraits(rawValue: 1)
  /// All letters are capitals, and there are two at least.
  public static let allCapitals = WordTraits(rawValue: 2)
  /// A letter is outside ASCII.
  public static let accented = WordTraits(rawValue: 4)
  /// The letters can be no Vietnamese syllable, and no acronym, unit or code.
  public static let impossible = WordTraits(rawValue: 8)
  /// A word that is common in other languages and never Vietnamese.
  public static let foreign = WordTraits(rawValue: 16)
  /// Digits only.
  public static let digits = WordTraits(rawValue: 32)
  /// Letters and digits.
  public static let code = WordTraits(rawValue: 64)
  /// The tone stands in the older place of an open oa, oe or uy (hòa).
  public static let oldTone = WordTraits(rawValue: 128)
  /// The tone stands in the newer place of an open oa, oe or uy (hoà).
  public static let newTone = WordTraits(rawValue: 256)
  /// The word is the same as the one before it, or the two before it are repeated.
  public static let repeated = WordTraits(rawValue: 512)
  /// No word: where a piece of text ends.
  public static let end = WordTraits(rawValue: 1024)
}
