/// Words after which a lone bar is the number 1.
enum BarNumber {
  private static let words = ["khoan", "Khoan", "dieu", "Dieu", "muc", "Muc"].map { word in
    word.unicodeScalars.map { Glyph($0.value) }
  }

  /// Whether `token`, with or without its accents, is such a word.
  static func follows(_ token: ArraySlice<Glyph>) -> Bool {
    words.contains { LetterTable.shared.isWord($0, token) }
  }
}
