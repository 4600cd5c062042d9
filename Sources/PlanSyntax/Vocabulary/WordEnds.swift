internal import VietnameseText

/// Words that no title or paragraph ends in: what follows on the next line goes on.
enum WordEnds {
  /// Compared letter by letter with their marks: "số" is one, "Sở" is not.
  private static let words: [StaticString] = [
    "của", "và", "các", "tại", "theo", "với", "cho", "từ", "đến", "về", "trong", "do",
    "khoản", "điểm", "hoặc", "là", "những", "mọi", "được", "bằng", "bởi", "thuộc", "giữa", "như",
    "ngày", "tháng", "gồm", "để", "không", "vào", "Ủy", "Uỷ", "ủy", "trên", "dưới",
    "Luật", "Điều", "một", "mỗi", "này,", "đối", "bị", "sẽ", "đã", "đang", "phải", "cần", "nhằm",
    "nếu", "khi",
    "CỦA", "VÀ", "CÁC", "TẠI", "THEO", "VỚI", "CHO", "TỪ", "ĐẾN", "VỀ", "TRONG", "DO",
    "HOẶC", "LÀ", "NHỮNG", "ĐƯỢC", "BẰNG", "BỞI", "THUỘC", "GIỮA", "NHƯ", "NGÀY", "THÁNG", "GỒM",
    "ĐỂ", "KHÔNG", "VÀO", "ỦY", "UỶ", "TRÊN", "MỘT", "ĐỐI",
  ]

  /// Whether the text in `range` ends in such a word.
  static func isDangling(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.upperBound
    while start > range.lowerBound, !isSpacing(text[start - 1]) { start -= 1 }
    let length = range.upperBound - start
    guard length > 1, length < 9 else { return false }
    // "liệt kê kèm theo", "trợ cấp hằng tháng" are complete
    for words: StaticString in ["kem theo", "hang thang", "hang ngay"]
    where BodyNames.endsWith(text, range, words) {
      return false
    }
    return words.contains { matches(text, start, length, $0) }
  }

  /// Whether the text in `range` ends in the place of a provision ("… tại Điều 26").
  static func isProvision(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var number = range.upperBound
    while number > range.lowerBound, text[number - 1] &- 0x30 < 10 { number -= 1 }
    guard number < range.upperBound, number > range.lowerBound, text[number - 1] == 0x20 else {
      return false
    }
    let words = range.lowerBound..<number - 1
    return BodyNames.endsWith(text, words, "dieu") || BodyNames.endsWith(text, words, "khoan")
  }

  private static func matches(
    _ text: Span<UInt8>, _ start: Int, _ length: Int, _ word: StaticString
  ) -> Bool {
    guard word.utf8CodeUnitCount == length else { return false }
    for offset in 0..<length where text[start + offset] != word.utf8Start[offset] { return false }
    return true
  }
}
