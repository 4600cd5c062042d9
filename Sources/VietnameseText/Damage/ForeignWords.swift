/// Words that are frequent elsewhere and cannot be Vietnamese syllables.
///
/// They tell a foreign text from a Vietnamese one whose letters were misread.
enum ForeignWords {
  private static let keys: [UInt64] = [
    // English
    "of", "and", "is", "for", "are", "with", "that", "this", "by", "as", "from", "be", "was",
    "have", "not", "or", "which", "will", "shall", "all", "it", "has", "been", "their",
    // French
    "de", "des", "les", "est", "et", "une", "pour", "dans", "par", "sur", "qui", "que", "du",
    // Programs
    "if", "else", "return", "let", "var", "func", "int", "void", "def", "class", "import", "self",
    "public", "static", "struct", "const", "function", "string", "true", "false",
  ].map { pack(Array($0.utf8)) }.sorted()

  /// Whether a word of ASCII letters is one of these; case does not matter.
  static func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count <= 8 else { return false }
    let key = pack(word)
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key
  }

  private static func pack(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }
}
