internal import PlanSyntax

extension Rule {
  static let dat008 = Rule(
    "DAT008", .warning,
    summary: Message(
      vi: "Dòng thời gian ban hành viết dạng số", en: "The date of issue is written in digits only"),
    explanation: Message(
      vi: """
        Thời gian ban hành viết đầy đủ: ngày 23 tháng 10 năm 2025. Dạng 23/10/2025 chỉ dùng trong \
        nội dung.
        """,
      en: """
        The date of issue is written out: ngày 23 tháng 10 năm 2025. The form 23/10/2025 belongs \
        into the content.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.4.b"), fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(.dateline("Gia Viễn, ⟦08/9/2025⟧")),
      .bad(.dateline("Gia Viễn, ⟦ngày 08/9/2025⟧")),
      .good(.dateline("Gia Viễn, ngày 08 tháng 9 năm 2025")),
    ],
    check: .document { facts, report in
      guard facts.isOfficePaper, let dated = facts.document.header.date, dated.date.isComplete,
        facts.holds(0x2F, in: dated.range)
      else { return }
      let (day, month) = (dated.date.day, dated.date.month)
      let form =
        "ngày \(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(dated.date.year)"
      report.add(
        dated.range, vi: "ngày ban hành phải viết đầy đủ", en: "the date of issue is written out",
        hint: Message(vi: "ghi “\(form)”", en: "write “\(form)”"),
        edit: Report.Edit(dated.range, form))
    })
}
