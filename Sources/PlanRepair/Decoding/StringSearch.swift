/// What restoration searches for in a text and what it finds: for the tool that keeps the frequent strings, and for tests.
public struct StringSearch {
  /// A word that a string may stand for: its number with its style, and its cost in steps of the channel.
  public struct Reading: Equatable, Sendable {
    /// The word's number and style, as the lexicon's trie has them.
    public var value: UInt16
    /// The cost, in steps of the channel.
    public var cost: UInt8

    /// A reading.
    public init(value: UInt16, cost: UInt8) { (self.value, self.cost) = (value, cost) }
  }

  /// A step of the costs, as -log P.
  public static let unit = Double(ChannelModel.unit) / 100

  private let search: WordSearch
  private let lexicon: Lexicon

  /// A search with the embedded models, which does not look at the strings kept; nil where the build carries none.
  public init?() {
    guard let models = Models.shared else { return nil }
    search = WordSearch(models.lexicon, models.channel, nil)
    lexicon = models.lexicon
  }

  /// The keys of the strings that are searched for in `utf8`, each once, but for those too long to keep.
  public func keys(in utf8: Span<UInt8>) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    utf8.withUnsafeBufferPointer { bytes in
      let text = GlyphText(bytes)
      for unit in UnitReader(text).units where unit.kind == .word {
        text.glyphs[Int(unit.start)..<Int(unit.end)].withUnsafeBufferPointer { word in
          let shape = CaseShape(word, LetterTable.shared)
          for style in shape.searched(word, unit.place) {
            if let key = FrequentStrings.key(word, style) { keys.insert(key) }
          }
        }
      }
    }
    return keys
  }

  /// How a word is capitalised; nil where it is in none of the usual ways.
  public static func style(of word: [Glyph]) -> UInt8? {
    word.withUnsafeBufferPointer { CaseShape($0, LetterTable.shared).exact?.rawValue }
  }

  /// How the string of a key is searched for.
  public static func style(of key: UInt64) -> UInt8 { FrequentStrings.string(key).style.rawValue }

  /// The key of a string that is searched for in a style; nil where it is not kept.
  public static func key(_ text: [Glyph], _ style: UInt8) -> UInt64? {
    guard let style = LetterCase(rawValue: style) else { return nil }
    return text.withUnsafeBufferPointer { FrequentStrings.key($0, style) }
  }

  /// The number of a word, whatever its case and the place of its tone; nil where the lexicon has none.
  public func value(of word: [Glyph]) -> UInt16? {
    var lower = word.map { LetterTable.shared.lower[Int($0)] }
    ToneStyle.makeOld(&lower)
    let number = lexicon.number(of: lower)
    return number == LanguageModel.unknown ? nil : number
  }

  /// What is found for the string of a key, best first; nil where a cost is too high to keep.
  public func readings(_ key: UInt64) -> [Reading]? {
    let (text, style) = FrequentStrings.string(key)
    var hits: [WordSearch.Hit] = []
    text.withUnsafeBufferPointer { search.find($0, style, into: &hits) }
    var readings: [Reading] = []
    for hit in hits {
      let steps = hit.paid / ChannelModel.unit
      if steps > UInt8.max { return nil }
      readings.append(Reading(value: hit.value, cost: UInt8(steps)))
    }
    return readings
  }

  /// The keys of the strings that the build keeps, with what it keeps for each.
  public static var kept: [(key: UInt64, readings: [Reading])] {
    guard let kept = FrequentStrings.shared else { return [] }
    return kept.all.map { key in
      (
        key,
        (kept.find(key) ?? 0..<0).map { index in
          let hit = kept.hit(index)
          return Reading(value: hit.value, cost: UInt8(hit.paid / ChannelModel.unit))
        }
      )
    }
  }
}
