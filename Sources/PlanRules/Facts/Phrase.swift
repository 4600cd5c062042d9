internal import PlanSyntax

/// Words to look for, written in ASCII without marks ("phu luc"); eight at most.
struct Phrase: Sendable {
  private var words = InlineArray<8, UInt64>(repeating: 0)
  /// How many words there are.
  private(set) var count = 0

  /// The words of a literal.
  init(_ words: StaticString) {
    var key: UInt64 = 0
    for offset in 0..<words.utf8CodeUnitCount {
      let byte = words.utf8Start[offset]
      if byte == 0x20 {
        add(key)
        key = 0
      } else {
        key = key &<< 8 | UInt64(byte)
      }
    }
    add(key)
  }

  /// The words of a literal with its marks ("khuyến mại").
  init(folding words: StaticString) {
    let bytes = words.withUTF8Buffer { Array($0) }
    self.init(FoldedWords(bytes.span, TextRange(0, bytes.count))[0].map(\.key))
  }

  /// Words by their keys.
  init(_ keys: [UInt64]) {
    for key in keys { add(key) }
  }

  private mutating func add(_ key: UInt64) {
    guard count < words.count else { return }
    words[count] = key
    count += 1
  }

  /// The key of the first word.
  var first: UInt64 { words[0] }

  /// The keys of the words.
  var keys: [UInt64] { (0..<count).map { words[$0] } }

  /// Whether the words stand at `index`.
  @inline(__always)
  func matches(_ text: ArraySlice<FoldedWord>, at index: Int) -> Bool {
    guard index + count <= text.endIndex, text[index].key == words[0] else { return false }
    for offset in 1..<max(count, 1) where text[index + offset].key != words[offset] {
      return false
    }
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

  /// Whether one of the phrases stands in it.
  func holds(_ phrases: [Phrase]) -> Bool { first(of: phrases) != nil }

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
}
