internal import PlanSyntax

extension Rule {
  static let dat003 = Rule(
    "DAT003", .error,
    summary: Message(
      vi: "Ngày nhỏ hơn 10, tháng 1, tháng 2 thiếu số 0",
      en: "A day below 10, or month 1 or 2, lacks its zero"),
    explanation: Message(
      vi: """
        Ở dòng thời gian ban hành, ngày nhỏ hơn 10 và tháng 1, tháng 2 phải ghi thêm số 0 ở \
        trước: ngày 05 tháng 02.
        """,
      en: """
        In the line of place and date, days below 10 and the months 1 and 2 are written with a \
        zero: ngày 05 tháng 02.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.4.b"), fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(.dateline("Gia Viễn, ngày ⟦8⟧ tháng ⟦2⟧ năm 2025")),
      .good(.dateline("Gia Viễn, ngày 08 tháng 02 năm 2025")),
      .good(.dateline("Gia Viễn, ngày 18 tháng 9 năm 2025")),
    ],
    check: .document { facts, report in
      guard facts.isOfficePaper, let dated = facts.document.header.date else { return }
      let parts = DateLineParts(dated, facts)
      for (digits, highest) in [(parts.day, UInt8(0x39)), (parts.month, 0x32)] {
        guard let digits, digits.bounds.count == 1,
          (0x31...highest).contains(facts.text[Int(digits.start)])
        else { continue }
        let form = "0\(facts.string(digits))"
        report.add(
          digits, vi: "phải ghi “\(form)”", en: "write “\(form)”", edit: Report.Edit(digits, form))
      }
    })
}
