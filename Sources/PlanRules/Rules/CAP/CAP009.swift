internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let cap009 = Rule(
    "CAP009", .info,
    summary: Message(
      vi: "Thứ, tháng bằng chữ viết thường", en: "A weekday or month in words in lower case"),
    explanation: Message(
      vi: """
        Tên ngày trong tuần và tháng không dùng chữ số thì viết hoa chữ cái đầu của âm tiết chỉ \
        ngày, tháng: thứ Sáu, tháng Tám, Chủ nhật.
        """,
      en: """
        Where a weekday or month is written in words, the syllable that names it has a capital: \
        thứ Sáu, tháng Tám, Chủ nhật.
        """),
    basis: .decree30("Phụ lục II, mục V.8.c"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Thư viện mở cửa sáng thứ ⟦sáu⟧ hằng tuần.")),
      .bad(.body("Thư viện nghỉ ngày ⟦chủ⟧ nhật.")),
      .good(.body("Thư viện mở cửa sáng thứ Sáu; việc thứ hai là bổ sung sách tháng 8.")),
    ],
    check: .word(.words("thứ tháng nhật", lacking: .allCapitals)) { facts, places, report in
      for index in places {
        let words = facts.words
        guard let place = place(words, index), words[place].isLow else { continue }
        let text = facts.string(words[place].range)
        report.add(
          words[place].range, vi: "“\(text)” chỉ ngày, tháng viết hoa: “\(capitalized(text))”",
          en: "“\(text)” names a day or month and has a capital: “\(capitalized(text))”",
          edit: Report.Edit(words[place].range, capitalized(text)))
      }
    })

  /// The word that should have a capital where a weekday or month is named around a word.
  private static func place(_ words: WordTable, _ index: Int) -> Int? {
    let (before, word, next) = (words[index - 1], words[index], words[index + 1])
    if word.key == sunEnd {
      let isSunday = before.key == sunStart && word.gap.isBlank && !before.gap.contains(.start)
      return isSunday ? index - 1 : nil
    }
    guard next.gap.isBlank else { return nil }
    if word.key == month {
      let isCount = before.traits.contains(.digits) || words[index + 2].key == times
      return months.contains(next.key) && !isCount ? index + 1 : nil
    }
    let isTimed = dayOpenings.contains(before.key) && word.gap.isBlank || follows(words, index + 2)
    return weekdays.contains(next.key) && isTimed ? index + 1 : nil
  }

  /// Whether "ngày 5/9" or "hằng tuần" follows.
  private static func follows(_ words: WordTable, _ index: Int) -> Bool {
    words[index].key == day && words[index + 1].traits.contains(.digits)
      || words[index + 1].key == week && words[index].gap.isBlank
  }

  private static let (sunStart, sunEnd) = (WordKey("chủ"), WordKey("nhật"))
  private static let (day, week, month) = (WordKey("ngày"), WordKey("tuần"), WordKey("tháng"))
  private static let times = WordKey("lần")
  private static let dayOpenings = Set(WordKey.words("ngày sáng chiều tối trưa đêm"))
  private static let weekdays = Set(WordKey.words("hai ba tư năm sáu bảy"))
  private static let months = Set(WordKey.words("giêng sáu bảy tám chín mười chạp"))
}
