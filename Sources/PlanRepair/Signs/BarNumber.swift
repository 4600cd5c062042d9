/// Words after which a lone bar is the number 1.
enum BarNumber {
  private static let words = ["khoan", "Khoan", "dieu", "Dieu", "muc", "Muc"].map { word in
    word.unicodeScalars.map { Glyph($0.value) }
  }

  /// Whether `token`, with or without its accents, is such a word.
  static func follows(_ token: ArraySlice<Glyph>) -> Bool {
    let letters = LetterTable.shared
    return words.contains { word in
      word.count == token.count && zip(word, token).allSatisfy { $0 == letters.plain[Int($1)] }
    }
  }
}
