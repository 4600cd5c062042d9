internal import PlanSyntax
internal import VietnameseText

/// A word of a text: a run of letters and digits.
struct FoldedWord: Sendable {
  /// Its letters folded and its digits, eight at most: "Kế" and "ke" are one.
  let key: UInt64
  /// Where it begins.
  let start: Int32
  /// Where it ends.
  let end: Int32
  /// Whether its first letter is a capital.
  let isCapital: Bool
  /// How many of its letters are capitals.
  let capitals: UInt8
  /// How many letters it has.
  let letters: UInt8

  /// Its place.
  var range: TextRange { TextRange(Int(start), Int(end)) }
  /// Whether it is an abbreviation: capitals but for one letter at most ("OCOP", "TMĐT", "TTg").
  var isAbbreviation: Bool { capitals > 1 && letters - capitals <= 1 && letters > 1 }
}

/// The words of texts, in order.
struct FoldedWords: Sendable {
  /// The words of all texts.
  private(set) var words: [FoldedWord] = []
  /// Which of them belong to each text.
  private(set) var parts: [Range<Int>] = []

  /// The words of one range.
  init(_ text: Span<UInt8>, _ range: TextRange) {
    add(text, range)
  }

  /// The words of each node.
  init(_ text: Span<UInt8>, _ nodes: [TextNode]) {
    words.reserveCapacity(nodes.reduce(0) { $0 + $1.passage.range.bounds.count } / 5)
    for node in nodes { add(text, node.passage.range) }
  }

  /// The words of the text at `index`.
  subscript(index: Int) -> ArraySlice<FoldedWord> { words[parts[index]] }

  private mutating func add(_ text: Span<UInt8>, _ range: TextRange) {
    let first = words.count
    let end = Int(range.end)
    var index = Int(range.start)
    while index < end { Self.read(text, &index, end).map { words.append($0) } }
    parts.append(first..<words.count)
  }

  /// The word that begins at `index`, which is moved behind it; nil where none does.
  private static func read(_ text: Span<UInt8>, _ index: inout Int, _ end: Int) -> FoldedWord? {
    let start = index
    var key: UInt64 = 0
    var capitals: UInt8 = 0
    var letters: UInt8 = 0
    var isCapital = false
    while index < end {
      let byte = text[index]
      if byte &- 0x30 < 10 {
        key = key &<< 8 | UInt64(byte)
        index += 1
        continue
      }
      let letter = text.foldedLetter(at: index)
      guard letter.ascii != 0 else { break }
      if index == start { isCapital = letter.isUpper }
      if letter.isUpper { capitals &+= 1 }
      letters &+= 1
      key = key &<< 8 | UInt64(letter.lower)
      index += letter.length
    }
    guard index > start else {
      index += max(1, text.foldedLetter(at: index).length)
      return nil
    }
    return FoldedWord(
      key: key, start: Int32(start), end: Int32(index), isCapital: isCapital, capitals: capitals,
      letters: letters)
  }
}

/// Words to look for, written in ASCII without marks ("phu luc").
struct Phrase: Sendable {
  /// The keys of the words.
  let keys: [UInt64]

  /// The words of a literal.
  init(_ words: StaticString) {
    keys = words.withUTF8Buffer { bytes in
      bytes.split(separator: 0x20).map { $0.reduce(0) { $0 &<< 8 | UInt64($1) } }
    }
  }

  /// The words of a literal with its marks ("khuyến mại").
  init(folding words: StaticString) {
    let bytes = words.withUTF8Buffer { Array($0) }
    keys = FoldedWords(bytes.span, TextRange(0, bytes.count))[0].map(\.key)
  }

  /// Words by their keys.
  init(_ keys: [UInt64]) {
    self.keys = keys
  }

  /// Whether the words stand at `index`.
  func matches(_ words: ArraySlice<FoldedWord>, at index: Int) -> Bool {
    guard index + keys.count <= words.endIndex else { return false }
    for offset in keys.indices where words[index + offset].key != keys[offset] { return false }
    return true
  }
}

extension ArraySlice where Element == FoldedWord {
  /// Where one of the phrases first stands, and which.
  func first(of phrases: [Phrase]) -> (index: Int, phrase: Phrase)? {
    for index in indices {
      for phrase in phrases where phrase.matches(self, at: index) { return (index, phrase) }
    }
    return nil
  }

  /// The first word that begins at `position` or behind it, found by halving.
  func index(from position: Int32) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether one of the phrases stands in it.
  func holds(_ phrases: [Phrase]) -> Bool { first(of: phrases) != nil }
}
