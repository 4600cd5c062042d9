/// Where words stand in a text: for each hash of a word a chain through its places.
///
/// It is made in one pass, and a phrase is then looked for at the places of its first word only.
struct WordChains: Sendable {
  private var heads: [Int32]
  private var next: [Int32]

  init(_ words: [FoldedWord]) {
    var size = 64
    while size < words.count { size *= 2 }
    heads = Array(repeating: -1, count: size)
    next = Array(repeating: -1, count: words.count)
    for index in words.indices.reversed() where words[index].key != 0 {
      let slot = Self.slot(words[index].key, size)
      next[index] = heads[slot]
      heads[slot] = Int32(index)
    }
  }

  /// Visits the places at which a phrase stands, in order, until `body` says no.
  func forEachPlace(of phrase: Phrase, in words: [FoldedWord], _ body: (Int) -> Bool) {
    var place = heads[Self.slot(phrase.first, heads.count)]
    while place >= 0 {
      if phrase.matches(words[...], at: Int(place)), !body(Int(place)) { return }
      place = next[Int(place)]
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
  }
}

extension DocumentFacts {
  /// The places in the words of all texts at which one of the phrases stands, in order, each with
  /// the first of the phrases that does.
  func places(of phrases: [Phrase]) -> [(word: Int, phrase: Phrase)] {
    var places: [(word: Int, order: Int)] = []
    for (order, phrase) in phrases.enumerated() {
      chains.forEachPlace(of: phrase, in: folded.words) { word in
        places.append((word, order))
        return true
      }
    }
    places.sort { ($0.word, $0.order) < ($1.word, $1.order) }
    var last = -1
    return places.compactMap { place in
      defer { last = place.word }
      return place.word == last ? nil : (place.word, phrases[place.order])
    }
  }

  /// Whether one of the phrases stands in a text that is wanted.
  func speaks(of phrases: [Phrase], where isWanted: (TextNode) -> Bool = { _ in true }) -> Bool {
    var isFound = false
    for phrase in phrases where !isFound {
      chains.forEachPlace(of: phrase, in: folded.words) { word in
        isFound = isWanted(texts[node(of: word)])
        return !isFound
      }
    }
    return isFound
  }

  /// The number of the text in which a word stands.
  func node(of word: Int) -> Int {
    folded.parts.lastIndex(startingAtMost: word) { $0.lowerBound } ?? 0
  }
}

extension Array {
  /// The last element, of those in order, whose start is `place` or less, found by halving.
  func lastIndex<Place: Comparable>(
    startingAtMost place: Place, _ start: (Element) -> Place
  ) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if start(self[middle]) <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
