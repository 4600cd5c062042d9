internal import PlanSyntax

extension Rule {
  static let num003 = Rule(
    "NUM003", .error,
    summary: Message(
      vi: "Số nhỏ hơn 10 thiếu số 0 ở trước", en: "A number below 10 lacks its leading zero"),
    explanation: Message(
      vi: "Số văn bản nhỏ hơn 10 phải ghi thêm số 0 ở trước: 05/KH-UBND.",
      en: "Document numbers below 10 are written with a zero: 05/KH-UBND."),
    basis: .decree30("Phụ lục I, phần I, mục II.3.c"), fix: .unsafe,
    examples: [
      .bad(.number("Số: ⟦5⟧/KH-UBND")),
      .good(.number("Số: 05/KH-UBND")),
      .good(.number("Số: 15/KH-UBND")),
    ],
    check: .document { facts, report in
      guard facts.isOfficePaper, let serial = facts.document.header.number?.number?.serial,
        serial.bounds.count == 1, facts.text[Int(serial.start)] != 0x30
      else { return }
      report.add(
        serial, vi: "số nhỏ hơn 10 phải ghi “0\(facts.string(serial))”",
        en: "write “0\(facts.string(serial))”",
        edit: Report.Edit(serial, "0\(facts.string(serial))"))
    })
}
