internal import PlanSyntax

extension Rule {
  static let typ004 = Rule(
    "TYP004", .warning,
    summary: Message(vi: "Còn dấu Markdown", en: "Markdown marks are left in the text"),
    explanation: Message(
      vi: """
        Dấu sao để in đậm, in nghiêng (**20/6**) là của Markdown, không phải của văn bản. Tệp .md \
        không bị xét.
        """,
      en: """
        Stars for bold and italics (**20/6**) belong to Markdown, not to the document. Files named \
        .md are left alone.
        """),
    basis: .practice, fix: .safe,
    examples: [
      .bad(.body("Các thôn nộp ⟦**⟧danh sách** trước ngày ⟦**⟧20/6** hằng năm.")),
      .good(.body("(*) Các thôn nộp danh sách trước ngày 20/6; kích thước 20 * 30 cm.")),
    ],
    check: .plan { facts, report in
      let plan = facts.plan
      guard plan.transcript.isMarkdown, !plan.source.name.hasSuffix(".md"),
        !plan.source.name.hasSuffix(".markdown")
      else { return }
      for pair in StarPairs.find(plan.source.text) {
        let inner = plan.source.text[pair.opening.upperBound..<pair.closing.lowerBound]
        report.add(
          source: pair.opening, vi: "còn dấu Markdown quanh đoạn chữ",
          en: "Markdown marks are left around the words",
          replacing: (
            pair.opening.lowerBound..<pair.closing.upperBound,
            String(decoding: inner, as: UTF8.self)
          ))
      }
    })
}
