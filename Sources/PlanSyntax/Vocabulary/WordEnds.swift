internal import VietnameseText

/// Words that no title or paragraph ends in: what follows on the next line goes on.
enum WordEnds {
  private static let words: [StaticString] = [
    "cua", "va", "cac", "tai", "theo", "so", "voi", "cho", "tu", "den", "ve", "trong", "do",
    "bo", "so", "tinh", "thanh pho", "huyen", "xa", "phuong", "khoan", "diem", "dieu", "muc",
    "hoac", "la", "nhung", "moi", "co", "duoc", "bang", "boi", "thuoc", "giua", "nhu", "ngay",
    "thang", "nam", "gom", "de", "khong", "vao", "nghi dinh", "quyet dinh", "nghi quyet", "luat",
    "thong tu", "ke hoach", "uy", "hoi dong", "uy ban",
  ]

  /// Whether the text in `range` ends in such a word.
  static func isDangling(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.upperBound
    while start > range.lowerBound, !isSpacing(text[start - 1]) { start -= 1 }
    for word in words where text.matchFolded(word, at: start, before: range.upperBound) == range.upperBound {
      return true
    }
    return false
  }
}
