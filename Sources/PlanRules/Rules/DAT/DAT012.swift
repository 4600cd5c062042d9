internal import PlanSyntax

extension Rule {
  static let dat012 = Rule(
    "DAT012", .warning,
    summary: Message(
      vi: "Thời hạn đã qua khi văn bản ban hành", en: "A deadline lies before the date of issue"),
    explanation: Message(
      vi: """
        Việc phải xong trước một ngày đã qua khi văn bản ban hành thì không ai làm được. Thường do \
        chép từ kế hoạch năm trước.
        """,
      en: """
        Nobody can be done before a day that has passed when the document is issued. Mostly it was \
        copied from the plan of the year before.
        """),
    basis: .practice,
    examples: [
      .bad(
        .body("I. NỘI DUNG\n\nCác thôn hoàn thành ⟦trước ngày 15 tháng 8 năm 2025⟧.")),
      .good(
        .body("I. NỘI DUNG\n\nCác thôn hoàn thành trước ngày 15 tháng 10 năm 2025.")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative,
        let line = facts.document.header.date ?? facts.parent?.header.date
      else { return }
      facts.forEachDeadline { place, date in
        guard line.date.isAfter(date) else { return }
        report.add(
          place, vi: "thời hạn này trước ngày ban hành \(line.date.printed)",
          en: "this deadline lies before the date of issue, \(line.date.printed)",
          hint: Message(vi: "đối chiếu lại năm và tháng", en: "look at year and month again"),
          related: [(line.range, Message(vi: "ngày ban hành", en: "the date of issue"))])
      }
    })
}
