internal import VietnameseText

/// The readings of each distinct token, found once.
struct CandidateTable {
  /// A word a token may stand for, with all its costs but the language model's.
  struct Candidate {
    let word: UInt16
    let style: LetterCase
    let newStyle: Bool
    let keeps: Bool
    let cost: Float
  }

  private let mode: RepairMode
  private let search: WordSearch
  private var accents: AccentSearch
  private let lexicon: Lexicon
  private let language: LanguageModel
  private let letters = LetterTable.shared
  private let newStyleCost: Float
  private var slots = [(key: UInt64, start: Int32, end: Int32)](
    repeating: (0, 0, 0), count: 1 << 12)
  private var used = 0
  private(set) var candidates: [Candidate] = []
  private var hits: [WordSearch.Hit] = []
  private var isAcronym = false
  private var found: [(candidate: Candidate, rank: Float)] = []

  /// How many words are kept for one token, and how far behind the best they may rank.
  private static let most = 24
  private static let reach: Float = 8
  /// The same where a token is looked at more closely.
  private static let wideMost = 80
  private static let wideReach: Float = 14
  private static let unknownWord: Float = 5
  private static let unknownLetter: Float = 3.2
  private static let unknownMarked: Float = 3
  private static let rareStyle: Float = 1.2
  private static let aloneCost: Float = 1.3
  private static let caseWeight: Float = 1
  private static let acronymLetter: Float = 1.6
  private static let mixedCase: Float = 1

  init(_ models: Models, _ mode: RepairMode, _ habit: ToneStyle) {
    self.mode = mode
    newStyleCost = habit == .new ? 0 : Self.rareStyle
    lexicon = models.lexicon
    language = models.language
    accents = AccentSearch(lexicon)
    search = WordSearch(lexicon, models.channel, models.frequent)
  }

  /// The candidates for `text` where it stands, best first; more of them where the search is wide.
  mutating func find(_ text: UnsafeBufferPointer<Glyph>, _ place: Unit.Place, isWide: Bool)
    -> Range<Int>
  {
    let kind = UInt64(place.rawValue) | (isWide ? 0x100 : 0)
    var key: UInt64 = (0xCBF2_9CE4_8422_2325 ^ kind) &* 0x100_0000_01B3
    for glyph in text { key = (key ^ UInt64(glyph)) &* 0x100_0000_01B3 }
    key = (key ^ key >> 31) | 1
    var slot = Int(truncatingIfNeeded: key >> 20) & (slots.count - 1)
    while slots[slot].key != 0 {
      if slots[slot].key == key { return Int(slots[slot].start)..<Int(slots[slot].end) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let start = candidates.count
    collect(text, place, isWide: isWide)
    slots[slot] = (key, Int32(start), Int32(candidates.count))
    used += 1
    if used * 2 > slots.count { grow() }
    return start..<candidates.count
  }

  private mutating func grow() {
    let old = slots
    slots = [(key: UInt64, start: Int32, end: Int32)](repeating: (0, 0, 0), count: old.count * 2)
    for entry in old where entry.key != 0 {
      var slot = Int(truncatingIfNeeded: entry.key >> 20) & (slots.count - 1)
      while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  private mutating func collect(
    _ text: UnsafeBufferPointer<Glyph>, _ place: Unit.Place, isWide: Bool
  ) {
    found.removeAll(keepingCapacity: true)
    let shape = CaseShape(text, letters)
    isAcronym = place != .capitals && looksLikeAcronym(text)
    if mode != .letters {
      collectAccents(text, place, shape)
      return
    }
    for style in shape.searched(text, place) {
      hits.removeAll(keepingCapacity: true)
      search.find(text, style, isWide: isWide, into: &hits)
      // Two capitals alone are mostly one with a small letter printed large, but for an l, which is an I.
      let isAlone = style == .upper && place != .capitals && text.count == 2
      let alone = isAlone && text[1] != 0x6C ? Self.aloneCost : 0
      for hit in hits {
        note(hit, style, place, isAcronym ? mismatch(hit.word, text) : alone)
      }
    }
    if found.isEmpty {
      let style = shape.exact ?? (shape.allows(.lower) ? .lower : .title)
      hits.removeAll(keepingCapacity: true)
      search.findAnyway(text, style, into: &hits)
      for hit in hits { note(hit, style, place, 0) }
    }
    keep(text, place, shape)
    found.sort { $0.rank < $1.rank }
    let worst = (found.first?.rank ?? 0) + (isWide ? Self.wideReach : Self.reach)
    for entry in found.prefix(isWide ? Self.wideMost : Self.most) where entry.rank < worst {
      candidates.append(entry.candidate)
    }
  }

  /// The readings of a word whose letters are right but for their accents: its capitals stay as they are.
  private mutating func collectAccents(
    _ text: UnsafeBufferPointer<Glyph>, _ place: Unit.Place, _ shape: CaseShape
  ) {
    hits.removeAll(keepingCapacity: true)
    if let style = shape.exact {
      accents.find(text, isStripped: mode == .accents, into: &hits)
      for hit in hits { note(hit, style, place, 0) }
    }
    if !hits.contains(where: { $0.cost == 0 }) || hits.isEmpty { keep(text, place, shape) }
    found.sort { $0.rank < $1.rank }
    for entry in found.prefix(Self.most) { candidates.append(entry.candidate) }
  }

  private mutating func note(
    _ hit: WordSearch.Hit, _ style: LetterCase, _ place: Unit.Place, _ extra: Float
  ) {
    let price =
      hit.cost + extra + caseCost(hit.word, style, place) + (hit.newStyle ? newStyleCost : 0)
    let candidate = Candidate(
      word: hit.word, style: style, newStyle: hit.newStyle, keeps: false, cost: price)
    let rank = price - 0.6 * language.single(hit.word)
    if let index = found.firstIndex(where: { $0.candidate.word == hit.word }) {
      if found[index].candidate.cost > price { found[index] = (candidate, rank) }
    } else {
      found.append((candidate, rank))
    }
  }

  /// Whether the token has capitals inside that are no misread small letters.
  private func looksLikeAcronym(_ text: UnsafeBufferPointer<Glyph>) -> Bool {
    guard text.count > 1, text.allSatisfy({ letters.isLetter($0) && $0 < 0x7F || $0 == 0x26 }),
      letters.isUpper(text[0])
    else { return false }
    let vowels = text.reduce(0) { $0 + (Self.vowels.contains(letters.lower[Int($1)]) ? 1 : 0) }
    guard vowels * 3 <= text.count else { return false }
    return text.dropFirst().contains { letters.isUpper($0) && !Self.misreadCapitals.contains($0) }
  }

  private static let vowels = Set("aeiouy".unicodeScalars.map { Glyph($0.value) })

  /// Capitals an engine prints for small letters with marks.
  private static let misreadCapitals = Set("OGQCSEUIAJ".unicodeScalars.map { Glyph($0.value) })

  /// What a capital token costs more where its letters are not those of the word.
  private func mismatch(_ word: UInt16, _ text: UnsafeBufferPointer<Glyph>) -> Float {
    var index = 0
    var differs = false
    lexicon.spell(word) { glyph in
      if index >= text.count || letters.plain[Int(glyph)] != letters.lower[Int(text[index])] {
        differs = true
      }
      index += 1
    }
    return differs || index != text.count ? 4 : 0
  }

  private func caseCost(_ word: UInt16, _ style: LetterCase, _ place: Unit.Place) -> Float {
    switch (place, style) {
    case (.capitals, .lower): 3
    case (.capitals, .title): 1.9
    case (.capitals, .upper): 0.15
    default: Self.caseWeight * lexicon.caseCost(word, style, atStart: place == .start)
    }
  }

  /// The text as it is printed, where it is no word of the lexicon.
  private mutating func keep(
    _ text: UnsafeBufferPointer<Glyph>, _ place: Unit.Place, _ shape: CaseShape
  ) {
    var cost = Self.unknownWord
    var digits = 0
    let letterCost = isAcronym ? Self.acronymLetter : Self.unknownLetter
    for glyph in text {
      if letters.isDigit(glyph) {
        digits += 1
        cost += 1.2
      } else if letters.isLetter(glyph) {
        cost += letterCost + (glyph > 0x7F ? Self.unknownMarked : 0)
      } else {
        cost += 6
      }
    }
    if digits > 0 { cost += 3 }
    var word = LanguageModel.unknown
    if digits > 0 { word = LanguageModel.number }
    if shape.exact == nil, let known = mixedCaseWord(text) {
      (word, cost) = (known, Self.mixedCase)
    }
    let style: LetterCase = shape.allows(.lower) ? .lower : shape.allows(.title) ? .title : .upper
    let candidate = Candidate(word: word, style: style, newStyle: false, keeps: true, cost: cost)
    found.append((candidate, cost - 0.6 * language.single(word)))
  }

  /// The word with capitals amid small letters, as no engine makes them up: "IoT", "VNeID".
  private func mixedCaseWord(_ text: UnsafeBufferPointer<Glyph>) -> UInt16? {
    guard text.allSatisfy({ letters.isLetter($0) && $0 < 0x7F }) else { return nil }
    let known = lexicon.number(of: text)
    guard known != LanguageModel.unknown else { return nil }
    let bytes = text.map { UInt8(truncatingIfNeeded: letters.lower[Int($0)]) }
    return Syllable.isPossible(bytes.span) ? nil : known
  }
}
