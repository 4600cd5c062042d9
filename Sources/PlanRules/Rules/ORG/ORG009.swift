internal import PlanSyntax

extension Rule {
  static let org009 = Rule(
    "ORG009", .warning,
    summary: Message(
      vi: "Nêu thanh tra sở, thanh tra huyện sau ngày 30/6/2025",
      en: "The inspectorate of a department or district is named after 30 June 2025"),
    explanation: Message(
      vi: """
        Theo Luật Thanh tra số 84/2025/QH15, từ 01/7/2025 không còn thanh tra sở và thanh tra huyện; \
        việc thanh tra ở địa phương do Thanh tra tỉnh, thành phố làm.
        """,
      en: """
        Under the law on inspection of 2025 departments and districts have no inspectorates since 1 \
        July 2025; the inspectorate of the province does their work.
        """),
    basis: .act("Luật Thanh tra số 84/2025/QH15"),
    validity: Validity(since: PartialDate(year: 2025, month: 7, day: 1)),
    examples: [
      .bad(.body("1. ⟦Thanh tra Sở⟧ kiểm tra việc mua sách.")),
      .good(.body("1. Thanh tra tỉnh kiểm tra việc mua sách.")),
    ],
    check: .document { facts, report in
      report.addOffices(facts, Register.inspectorates)
    })
}

extension Report {
  /// Adds the offices of a register that are named after their time.
  mutating func addOffices(_ facts: DocumentFacts, _ offices: [Register.Body]) {
    let hits = OutdatedNames.after(in: facts) { mention in
      mention.body.flatMap { body in body.isIn(offices) ? body.term : nil }
    }
    for hit in hits {
      guard let body = hit.mention.body else { continue }
      let day = body.term.until == .lastOfMinistries
      let words = body.gone(
        hit.text, since: day ? "01/3/2025" : "01/7/2025", day ? "1 March 2025" : "1 July 2025")
      add(hit.mention.range, vi: words.vi, en: words.en, hint: body.hint)
    }
  }
}

extension Register.Body {
  /// Whether the body is one of a register's.
  fileprivate func isIn(_ bodies: [Register.Body]) -> Bool {
    level == .office && bodies.contains { $0.name.utf8Start == name.utf8Start }
  }
}
