internal import VietnameseText

/// Recognises the name of a signer.
enum PersonName {
  /// Whether a text is two to six words, each with one capital at its start ("Vũ Thị Kim Phượng").
  static func isName(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var words = 0
    var index = afterTitles(text, start, end)
    while index < end {
      while index < end, isSpacing(text[index]) { index += 1 }
      guard index < end else { break }
      if words > 0, let after = SplitWord.rest(text, index, end) {
        index = after
        continue
      }
      guard let after = word(text, index, end) else { return false }
      index = after
      words += 1
    }
    return words >= 2 && words <= 6
  }

  private static let ranks: [StaticString] = [
    "dai tuong", "thuong tuong", "trung tuong", "thieu tuong", "dai ta", "thuong ta", "trung ta",
    "thieu ta", "dai uy", "thuong uy", "bac si", "tien si", "thac si", "giao su", "luat su",
  ]

  /// Skips degrees and ranks before a name ("ThS.", "PGS.TS.", "Đại tá").
  private static func afterTitles(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    for rank in ranks {
      if let after = text.matchFolded(rank, at: index, before: end), after < end { index = after }
    }
    while index < end {
      while index < end, isSpacing(text[index]) { index += 1 }
      var word = index
      while word < end, !isSpacing(text[word]), word - index < 10 { word += 1 }
      guard word < end, word > index, text[word - 1] == 0x2E else { return index }
      index = word
    }
    return start
  }

  /// Whether a text is a name in capitals: two to five words and no title ("NGUYỄN VĂN AN").
  static func isCapitalName(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard LineReader.isAllCaps(text, start, end) else { return false }
    var words = 1
    for index in start..<end {
      if text[index] == 0x20 { words += 1 }
      if text[index] < 0x41, text[index] != 0x20 { return false }
    }
    return words >= 2 && words <= 5 && Surname.starts(text, start, end)
  }

  private static func word(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard text.foldedLetter(at: start).isUpper else { return nil }
    var index = start
    var letters = 0
    var isFirst = true
    while index < end, !isSpacing(text[index]) {
      let letter = text.foldedLetter(at: index)
      if letter.ascii == 0 {
        guard text[index] == 0x2D || text[index] == 0x27 || text[index] == 0x2E else { return nil }
        isFirst = true
      } else {
        if letter.isUpper, !isFirst { return nil }
        isFirst = false
      }
      index += letter.length
      letters += 1
    }
    return letters <= 12 ? index : nil
  }
}

/// The most frequent Vietnamese family names, which tell a name from a title in capitals.
enum Surname {
  private static let names: [StaticString] = [
    "nguyen ", "tran ", "le ", "pham ", "hoang ", "huynh ", "phan ", "vu ", "vo ", "dang ",
    "bui ", "do ", "ho ", "ngo ", "duong ", "ly ", "dao ", "doan ", "trinh ", "dinh ", "mai ",
    "luong ", "luu ", "cao ", "chu ", "ta ", "thai ", "ha ", "to ", "truong ", "phung ", "lam ",
    "kieu ", "quach ", "nong ", "lo ", "ha ", "vi ", "giang ", "chau ", "tong ", "au ",
  ]

  /// Whether a text begins with a family name.
  static func starts(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for name in names where text.matchFolded(name, at: start, before: end) != nil { return true }
    return false
  }
}

/// A syllable that OCR cut in two ("Đặ ng").
enum SplitWord {
  private static let finals: [StaticString] = ["c", "ch", "m", "n", "ng", "nh", "p", "t"]

  /// Where the final consonants end that stand at `index` apart from the vowel before.
  static func rest(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    guard index > 1, isSpacing(text[index - 1]), text[index - 2] >= 0x80 || isVowel(text[index - 2])
    else { return nil }
    for final in finals {
      if let after = CitedWords.match(text, index, end, final) { return after }
    }
    return nil
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }
}
