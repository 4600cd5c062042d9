internal import PlanSyntax

/// The digits of a date of issue ("ngày 05 tháng 9 năm 2025").
struct DateLineParts: Sendable {
  /// The digits of the day, where they can be told apart from blanks.
  private(set) var day: TextRange?
  /// The digits of the month.
  private(set) var month: TextRange?

  init(_ dated: DatedText, _ facts: DocumentFacts) {
    let words = facts.folded(in: dated.range)
    for index in words.indices.dropLast() where words[index + 1].letters == 0 {
      if words[index].is("ngay") { day = words[index + 1].range }
      if words[index].is("thang") { month = words[index + 1].range }
    }
  }
}
