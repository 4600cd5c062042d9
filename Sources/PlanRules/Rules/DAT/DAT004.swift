internal import PlanSyntax

extension Rule {
  static let dat004 = Rule(
    "DAT004", .info,
    summary: Message(
      vi: "Tháng từ 3 trở lên ghi thừa số 0", en: "A month from 3 on has a needless zero"),
    explanation: Message(
      vi: """
        Chỉ tháng 1 và tháng 2 ghi thêm số 0. Quy định này nói về dòng thời gian ban hành; trong \
        nội dung, chỉ nêu khi một văn bản lẫn cả hai cách (05/4/2025 và 05/04/2025).
        """,
      en: """
        Only the months 1 and 2 have a zero. The clause is about the date of issue; in the \
        content only a mixture of both ways is noted (05/4/2025 and 05/04/2025).
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.4.b"), fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(.dateline("Gia Viễn, ngày 08 tháng ⟦09⟧ năm 2025")),
      .bad(
        .body(
          """
          I. THỜI GIAN

          Mở cửa từ ngày 05/9/2025 đến hết ngày 20/⟦09⟧/2025.
          """)),
      .good(.body("I. THỜI GIAN\n\nMở cửa từ ngày 05/09/2025 đến hết ngày 20/09/2025.")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative || facts.form == .letter else { return }
      if facts.parent == nil, let dated = facts.document.header.date,
        let month = DateLineParts(dated, facts).month, facts.isPadded(month)
      {
        report.add(
          month, vi: "tháng này không ghi số 0 ở trước", en: "this month has no zero",
          edit: Report.Edit(month, "\(dated.date.month)"))
      }
      let months = facts.slashedMonths
      let padded = months.filter(facts.isPadded)
      guard let first = padded.first, padded.count < months.count else { return }
      report.add(
        first, vi: "tháng lúc ghi lúc không ghi số 0 (\(padded.count)/\(months.count) chỗ ghi)",
        en: "months are padded in \(padded.count) of \(months.count) places",
        hint: Message(vi: "ghi thống nhất, không có số 0", en: "leave the zero out throughout"))
    })
}

extension DocumentFacts {
  /// Whether the digits of a month are 03 to 09.
  fileprivate func isPadded(_ month: TextRange) -> Bool {
    month.bounds.count == 2 && text[Int(month.start)] == 0x30
      && text[Int(month.start) + 1] > 0x32
  }

  /// The months from 3 to 9 of dates in digits ("05/9/2025").
  fileprivate var slashedMonths: [TextRange] {
    var months: [TextRange] = []
    for part in folded.parts {
      let words = folded.words[part]
      for index in words.indices.dropFirst().dropLast() {
        let (month, year) = (words[index], words[index + 1])
        guard month.letters == 0, year.letters == 0, words[index - 1].letters == 0,
          year.range.bounds.count == 4, month.range.bounds.count <= 2,
          words[index - 1].range.bounds.count <= 2, text[Int(month.end) - 1] > 0x32,
          text[Int(month.start)] == 0x30 || month.range.bounds.count == 1,
          text[Int(month.end)] == 0x2F, year.start == month.end + 1,
          text[Int(month.start) - 1] == 0x2F, words[index - 1].end == month.start - 1
        else { continue }
        months.append(month.range)
      }
    }
    return months
  }
}
