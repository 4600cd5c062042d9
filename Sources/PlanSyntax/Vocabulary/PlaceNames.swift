internal import VietnameseText

/// Tells names of places from names of bodies that begin with the same words.
enum PlaceNames {
  /// The kinds of places, as the name of a body ends that may leave the place itself out
  /// ("UBND TỈNH").
  private static let kinds: [StaticString] = [
    "xa", "phuong", "thi tran", "tinh", "huyen", "thanh pho",
  ]

  /// The first words of communes that bodies are called by, too; "PHÒNG" has another mark.
  private static let heads: [StaticString] = ["TRƯỜNG", "PHONG", "HỘI", "ĐOÀN", "VỤ", "LIÊN MINH"]

  /// Bodies that begin so and whose names are as short.
  private static let bodies: [StaticString] = [
    "truong tieu", "truong mam", "truong mau", "truong th", "truong pt", "truong trung",
    "truong pho", "truong cao", "truong dai", "truong chinh", "hoi nong dan", "hoi dong",
    "hoi lien hiep", "hoi cuu chien", "hoi chu thap", "hoi nguoi", "doan thanh", "doan kiem tra",
    "doan dai bieu", "lien minh hop tac",
  ]

  /// Whether a name ends in the kind of a place.
  static func endsInKind(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    kinds.contains { BodyNames.endsWith(text, range, $0) }
  }

  /// Whether words that begin like a body name a place ("TRƯỜNG SA"), in three words at most.
  static func isPlace(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    if text.matchFolded("trung tam", at: start, before: end) == end { return true }
    var blanks = 0
    for index in range where isSpacing(text[index]) { blanks += 1 }
    return blanks == 1 || blanks == 2
      ? heads.contains { ExactWord.begins(text, range, $0) }
        && !bodies.contains { text.matchFolded($0, at: start, before: end) != nil }
      : false
  }
}
