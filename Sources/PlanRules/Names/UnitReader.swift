internal import PlanSyntax
internal import VietnameseText

/// Reads the name of a unit that no register has ("phòng Quản lý Thương mại").
enum UnitReader {
  /// How many syllables after the head are read.
  private static let most = 3

  /// The unit whose head stands from `start` to `after`, where a capital follows soon.
  static func read(
    _ text: Span<UInt8>, _ start: Int, _ after: Int, before end: Int
  ) -> NameReader.Reading? {
    // In a line of capitals there is nothing to compare.
    guard !text.foldedLetter(at: after - 1).isUpper, !isCapital(text, after - 2) else { return nil }
    var index = after
    var count = 0
    var hasCapital = false
    while count < most {
      let next = Blanks.skip(text, index, end)
      guard next > index, next < end, let stop = syllableEnd(text, next, end) else { break }
      if isCapital(text, stop - 1) || verbs.contains(where: { matches(text, next, stop, $0) }) {
        break
      }
      hasCapital = hasCapital || text.foldedLetter(at: next).isUpper
      count += 1
      index = stop
    }
    return count >= 2 && hasCapital ? (.unit, index) : nil
  }

  /// Words that begin what a unit does.
  private static let verbs: [StaticString] = [
    "phối", "chủ", "tham", "thực", "tổ", "hướng", "báo", "căn", "xây", "tổng", "kiểm", "triển",
    "theo", "và", "của", "trên", "có", "là", "để", "các", "tiếp", "chịu", "rà", "đề", "được", "tại",
    "thuộc", "về", "trực", "tăng", "cung", "làm", "phổ", "cử", "tích", "đẩy",
  ]

  private static func matches(
    _ text: Span<UInt8>, _ start: Int, _ stop: Int, _ word: StaticString
  ) -> Bool {
    ExactWords.match(text, at: start, before: stop, word) == stop
  }

  private static func isCapital(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index >= 0 && text.foldedLetter(at: index).isUpper
  }

  private static func syllableEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end {
      let letter = text.foldedLetter(at: index)
      if letter.ascii == 0 { break }
      index += letter.length
    }
    return index > start ? index : nil
  }
}
