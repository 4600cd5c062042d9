internal import PlanSyntax

extension Rule {
  static let dat013 = Rule(
    "DAT013", .warning,
    summary: Message(
      vi: "Thời hạn nằm ngoài kỳ của kế hoạch", en: "A deadline lies outside the plan's period"),
    explanation: Message(
      vi: """
        Kế hoạch của một năm hay một giai đoạn giao việc trong kỳ ấy. Thời hạn sau kỳ quá một năm \
        thường là năm ghi sai; báo cáo tổng kết vào đầu năm sau thì được.
        """,
      en: """
        The plan of a year or period orders work in that period. A deadline more than a year \
        beyond it mostly has a wrong year; a closing report early in the next year is fine.
        """),
    basis: .practice,
    examples: [
      .bad(
        .body("I. NỘI DUNG\n\nCác thôn hoàn thành ⟦trước ngày 15 tháng 10 năm 2027⟧.")),
      .good(
        .body("I. NỘI DUNG\n\nCác thôn báo cáo trước ngày 15 tháng 01 năm 2026.")),
    ],
    check: .document { facts, report in
      guard facts.isPlan, let period = facts.period, let subject = facts.document.header.subject
      else { return }
      facts.forEachDeadline { place, date in
        guard Int(date.year) > period.last + 1 else { return }
        report.add(
          place, vi: "thời hạn này sau kỳ của kế hoạch, kết thúc năm \(period.last)",
          en: "this deadline lies after the plan's period, which ends in \(period.last)",
          related: [(subject, Message(vi: "kỳ của kế hoạch", en: "the plan's period"))])
      }
    })
}
