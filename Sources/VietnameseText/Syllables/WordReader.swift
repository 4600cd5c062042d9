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
    guard let run = scanner.plainRun(), let short = ShortWord(text, run) else {
      return scanner.next().map { spelled($0) }
    }
    if let known = memory.words.recall(short) {
      let followsAddress = scanner.hasPassedAddress
      scanner.pass(run)
      return Word(
        range: run, key: known.key, traits: known.traits, followsAddress: followsAddress)
    }
    guard let word = scanner.next().map({ spelled($0) }) else { return nil }
    if word.range == run { memory.words.keep(short, (word.key, word.traits)) }
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
