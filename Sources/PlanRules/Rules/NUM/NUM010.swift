internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let num010 = Rule(
    "NUM010", .warning,
    summary: Message(
      vi: "Có khoảng trắng trong số, ký hiệu", en: "There are blanks inside the number"),
    explanation: Message(
      vi: """
        Số, gạch chéo, gạch nối và các nhóm chữ viết tắt viết liền, không cách chữ. Số điền vào \
        sau khi in thường để lại khoảng trắng: xem lại trước khi phát hành.
        """,
      en: """
        Number, slash, hyphens and letters are written without blanks. A number filled in after \
        printing often leaves some.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.3.c"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.number("Số: ⟦47 / KH - UBND⟧")),
      .good(.number("Số: 47/KH-UBND")),
    ],
    check: .document { facts, report in
      guard facts.isOfficePaper, let number = facts.document.header.number?.number,
        !number.serial.isEmpty
      else { return }
      let whole = facts.wholeNumber(number)
      guard facts.holds(0x20, in: whole) else { return }
      let form = facts.string(whole).filter { $0 != " " && $0 != "\n" }
      report.add(
        whole, vi: "số, ký hiệu phải viết liền", en: "the number is written without blanks",
        hint: Message(vi: "ghi “\(form)”", en: "write “\(form)”"),
        edit: Report.Edit(whole, form))
    })
}
