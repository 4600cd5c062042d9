internal import PlanSyntax

extension Rule {
  static let dat001 = Rule(
    "DAT001", .error,
    summary: Message(
      vi: "Ngày hoặc tháng ban hành bỏ trống", en: "The day or month of issue is left blank"),
    explanation: Message(
      vi: """
        Thời gian ban hành ghi đủ ngày, tháng, năm. Bỏ trống thì văn bản chưa phát hành, và không \
        tính được hiệu lực, thời hạn.
        """,
      en: """
        The date of issue has day, month and year. With a blank the document is not issued, and \
        no time limit can be reckoned from it.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.4.b"),
    examples: [
      .bad(.dateline("Gia Viễn, ⟦ngày     tháng 9 năm 2025⟧")),
      .good(.dateline("Gia Viễn, ngày 08 tháng 9 năm 2025")),
    ],
    check: .document { facts, report in
      guard facts.parent == nil, let dated = facts.document.header.date,
        dated.date.day == 0 || dated.date.month == 0 || dated.date.year == 0
      else { return }
      let parts = [
        (dated.date.day, Message(vi: "ngày", en: "day")),
        (dated.date.month, Message(vi: "tháng", en: "month")),
        (dated.date.year > 0 ? 1 : 0, Message(vi: "năm", en: "year")),
      ].filter { $0.0 == 0 }.map(\.1)
      report.add(
        dated.range, vi: "\(parts.map(\.vi).joined(separator: ", ")) ban hành bỏ trống",
        en: "the \(parts.map(\.en).joined(separator: " and ")) of issue is left blank",
        hint: Message(
          vi: "ghi ngày cấp số trước khi phát hành",
          en: "fill in the day the number is given, before it goes out"))
    })
}
