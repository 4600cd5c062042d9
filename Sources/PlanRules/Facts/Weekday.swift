internal import PlanSyntax

/// A day of the week, as its words name it.
enum Weekday: Int, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The name ("thứ Bảy").
  var name: Message {
    switch self {
    case .monday: Message(vi: "thứ Hai", en: "Monday")
    case .tuesday: Message(vi: "thứ Ba", en: "Tuesday")
    case .wednesday: Message(vi: "thứ Tư", en: "Wednesday")
    case .thursday: Message(vi: "thứ Năm", en: "Thursday")
    case .friday: Message(vi: "thứ Sáu", en: "Friday")
    case .saturday: Message(vi: "thứ Bảy", en: "Saturday")
    case .sunday: Message(vi: "Chủ nhật", en: "Sunday")
    }
  }

  /// The weekday of a date; nil where a part of it is blank.
  init?(_ date: PartialDate) {
    // 1/1/2024 was a Monday
    guard date.exists, let day = date.ordinal,
      let monday = PartialDate(year: 2024, month: 1, day: 1).ordinal
    else { return nil }
    self.init(rawValue: ((day - monday) % 7 + 7) % 7)
  }

  private static let phrases: [(Phrase, Weekday)] = [
    (Phrase("thu hai"), .monday), (Phrase("thu 2"), .monday), (Phrase("thu ba"), .tuesday),
    (Phrase("thu 3"), .tuesday), (Phrase("thu tu"), .wednesday), (Phrase("thu 4"), .wednesday),
    (Phrase("thu nam"), .thursday), (Phrase("thu 5"), .thursday), (Phrase("thu sau"), .friday),
    (Phrase("thu 6"), .friday), (Phrase("thu bay"), .saturday), (Phrase("thu 7"), .saturday),
    (Phrase("chu nhat"), .sunday),
  ]

  /// The weekday that two words at `index` name.
  static func named(_ words: ArraySlice<FoldedWord>, at index: Int) -> Weekday? {
    phrases.first { $0.0.matches(words, at: index) }?.1
  }
}
