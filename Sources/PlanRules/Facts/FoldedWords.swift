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
  /// How many of its letters are capitals, 255 at most.
  let capitals: UInt8
  /// How many letters it has, 255 at most.
  let letters: UInt8

  /// No word.
  static func none(at place: Int32) -> FoldedWord {
    FoldedWord(key: 0, start: place, end: place, isCapital: false, capitals: 0, letters: 0)
  }

  /// Its place.
  var range: TextRange { TextRange(Int(start), Int(end)) }
  /// Whether it is an abbreviation: capitals but for one letter at most ("OCOP", "TMĐT", "TTg").
  var isAbbreviation: Bool { capitals > 1 && letters - capitals <= 1 && letters > 1 }
}

/// The words of texts, in order.
struct FoldedWords: Sendable {
  /// The words of all texts; an empty one behind those of each, so that no phrase matches across.
  private(set) var words: [FoldedWord] = []
  /// Which of them are abbreviations.
  private(set) var abbreviations: [Int] = []
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
    while index < end {
      guard let word = Self.read(text, &index, end) else { continue }
      if word.isAbbreviation { abbreviations.append(words.count) }
      words.append(word)
    }
    parts.append(first..<words.count)
    words.append(.none(at: range.end))
  }

  /// The word that begins at `index`, which is moved behind it; nil where none does.
  private static func read(_ text: Span<UInt8>, _ index: inout Int, _ end: Int) -> FoldedWord? {
    let start = index
    var key: UInt64 = 0
    var capitals = 0
    var letters = 0
    var isCapital = false
    while index < end {
      let byte = text[index]
      guard byte < 0x80 else {
        let letter = text.foldedLetter(at: index)
        guard letter.ascii != 0 else { break }
        if letter.isUpper { (isCapital, capitals) = (isCapital || index == start, capitals + 1) }
        letters += 1
        key = key &<< 8 | UInt64(letter.lower)
        index += letter.length
        continue
      }
      let low = byte | 0x20
      if low &- 0x61 < 26 {
        if byte != low { (isCapital, capitals) = (isCapital || index == start, capitals + 1) }
        letters += 1
        key = key &<< 8 | UInt64(low)
      } else if byte &- 0x30 < 10 {
        key = key &<< 8 | UInt64(byte)
      } else {
        break
      }
      index += 1
    }
    guard index > start else {
      index += text[index] < 0x80 ? 1 : max(1, text.foldedLetter(at: index).length)
      return nil
    }
    return FoldedWord(
      key: key, start: Int32(start), end: Int32(index), isCapital: isCapital,
      capitals: UInt8(min(capitals, 255)), letters: UInt8(min(letters, 255)))
  }
}
