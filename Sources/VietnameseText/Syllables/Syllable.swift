/// Knows which letters can be a Vietnamese syllable.
///
/// A syllable is an onset, a rime and a tone; the spelling rules say which go together. This accepts
/// all that can be said, about 18,000 syllables, of which some 7,000 are in use.
public enum Syllable {
  /// Whether letters (UTF-8, NFC, any case) can be a Vietnamese syllable; both ways to place the
  /// tone, hòa and hoà, are accepted.
  public static func isPossible(_ letters: Span<UInt8>) -> Bool {
    letters.withUnsafeBufferPointer { isPossible($0) }
  }

  /// The same for letters in memory.
  static func isPossible(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    SpelledSyllable(letters)?.isPossible ?? false
  }
}

/// Letters of the alphabet with at most one tone among them.
struct SpelledSyllable {
  /// The letters without tone and case.
  private(set) var key: LetterKey = 0
  private(set) var count = 0
  private(set) var tone = Tone.level.rawValue
  /// Which letter carries the tone mark.
  private(set) var toneIndex = 0
  /// One bit for each letter that is a capital.
  private(set) var capitals: UInt8 = 0

  /// No letters yet.
  init() {}

  /// Reads letters; nil when one is outside the alphabet, when there are two tones, or too many
  /// letters (the longest syllable is `nghiêng`).
  init?(_ letters: UnsafeBufferPointer<UInt8>) {
    guard letters.count <= 14 else { return nil }
    var position = 0
    while position < letters.count {
      let scalar = UTF8Bytes.scalar(letters, at: position)
      position += scalar.length
      if !append(scalar.value) { return nil }
    }
    if count == 0 { return nil }
  }

  /// Adds a letter; false when it cannot be one of a syllable.
  @inline(__always)
  mutating func append(_ scalar: UInt32) -> Bool {
    guard let index = LetterTable.index(scalar), count < 7 else { return false }
    let entry = LetterTable.entries[index]
    let letter = entry & 0x3F
    guard letter != 0, letter <= Alphabet.y.rawValue else { return false }
    let mark = UInt8(truncatingIfNeeded: entry >> 6 & 7)
    if mark != 0 {
      guard tone == 0 else { return false }
      tone = mark
      toneIndex = count
    }
    key |= LetterKey(letter) << LetterKey(5 * count)
    capitals |= UInt8(truncatingIfNeeded: entry >> 9 & 1) << UInt8(count)
    count += 1
    return true
  }

  func letter(_ index: Int) -> UInt8 { UInt8(key >> LetterKey(5 * index) & 31) }

  /// Whether onset, rime and tone go together.
  var isPossible: Bool {
    var consonants = 0
    while consonants < count, RimeTable.vowels & 1 << UInt32(letter(consonants)) == 0 {
      consonants += 1
    }
    if consonants == 0 { return hasRime(from: 0) { $0.mayStandAlone } }
    if consonants == 1, count > 1 {
      if letter(0) == Alphabet.q.rawValue { return isPossibleAfterQ }
      if letter(0) == Alphabet.g.rawValue, letter(1) == Alphabet.i.rawValue {
        return isPossibleAfterGI
      }
    }
    let onset = Onset(rawValue: Onset.table[key & (1 << LetterKey(5 * consonants) - 1)])
    return !onset.isEmpty && hasRime(from: consonants) { $0.mayFollow(onset) }
  }

  /// `qu` swallows the u of rounded rimes: quân is q with uân, quang is qu with ang.
  private var isPossibleAfterQ: Bool {
    guard letter(1) == Alphabet.u.rawValue, count > 2 else { return false }
    if letter(2) == Alphabet.y.rawValue { return toneIndex != 1 && hasRime(from: 1) { _ in true } }
    return hasRime(from: 2) { $0.mayFollowQU }
  }

  /// `gi` swallows the i of rimes: giếng is gi with iêng, and gì has nothing behind it.
  private var isPossibleAfterGI: Bool {
    if count > 2, hasRime(from: 2, where: { $0.mayFollowGI }) { return true }
    return hasRime(from: 1) { $0.mayMergeWithGI }
  }

  /// Whether the letters from an index on are a rime that meets a condition and fits the tone.
  @inline(__always)
  private func hasRime(from start: Int, where condition: (RimeEntry) -> Bool) -> Bool {
    let rime = RimeEntry(rawValue: RimeTable.entries[key >> LetterKey(5 * start)])
    return rime.rawValue != 0 && condition(rime) && rime.allows(tone, at: toneIndex - start)
  }
}
