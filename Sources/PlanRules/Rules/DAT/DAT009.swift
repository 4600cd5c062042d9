internal import PlanSyntax

extension Rule {
  static let dat009 = Rule(
    "DAT009", .warning,
    summary: Message(
      vi: "Thiếu dấu phẩy sau địa danh hoặc địa danh viết thường",
      en: "No comma after the place, or the place in small letters"),
    explanation: Message(
      vi: """
        Sau địa danh có dấu phẩy; chữ cái đầu của địa danh viết hoa: “Gia Viễn, ngày 08 tháng 9 \
        năm 2025”.
        """,
      en: """
        A comma follows the place, whose first letters are capitals: "Gia Viễn, ngày 08 tháng 9 \
        năm 2025".
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.4.c"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.dateline("⟦Gia Viễn⟧ ngày 08 tháng 9 năm 2025")),
      .bad(.dateline("⟦gia viễn⟧, ngày 08 tháng 9 năm 2025")),
      .good(.dateline("Gia Viễn, ngày 08 tháng 9 năm 2025")),
    ],
    check: .document { facts, report in
      guard facts.isOfficePaper, let place = facts.document.header.place,
        let date = facts.document.header.date, place.end <= date.range.start
      else { return }
      if facts.beginsSmall(place) {
        report.add(
          place, vi: "chữ cái đầu của địa danh phải viết hoa",
          en: "the place begins with a capital")
      } else if !facts.holds(0x2C, in: TextRange(Int(place.end), Int(date.range.start))) {
        report.add(
          place, vi: "thiếu dấu phẩy sau địa danh", en: "the comma after the place is missing",
          edit: Report.Edit(facts.place(Int(place.end)), ","))
      }
    })
}
