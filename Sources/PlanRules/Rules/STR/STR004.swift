internal import PlanSyntax

extension Rule {
  static let str004 = Rule(
    "STR004", .info,
    summary: Message(
      vi: "Đánh số thập phân 1.1, 3.1", en: "Decimal numbers are no level of the decree"),
    explanation: Message(
      vi: """
        Nghị định có phần, chương, mục, tiểu mục, điều, khoản, điểm, không có cấp 1.1. Nhiều cơ \
        quan vẫn dùng, nên đây chỉ là lưu ý, mỗi văn bản một lần.
        """,
      en: """
        The decree knows parts, chapters, sections, articles, clauses and points, not 1.1. Many \
        offices use it all the same: one note a document.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6 và phần V"), needsSoundText: true,
    examples: [
      .bad(.body("I. NHIỆM VỤ\n\n1. Thư viện thôn\n\n⟦1.1⟧. Mua sách.\n\n1.2. Mua kệ.")),
      .good(.body("I. NHIỆM VỤ\n\n1. Thư viện thôn\n\na) Mua sách.\n\nb) Mua kệ.")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      let parts = facts.outline.parts.filter { $0.level == .decimal }
      guard let first = parts.first else { return }
      report.add(
        first.number(facts), vi: "đánh số thập phân (\(parts.count) chỗ)",
        en: "decimal numbers (\(parts.count) places)",
        hint: Message(vi: "cấp dưới khoản là điểm a), b)", en: "below 1. come a), b)"))
    })
}
