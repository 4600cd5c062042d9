internal import PlanSyntax

extension Rule {
  static let org003 = Rule(
    "ORG003", .error,
    summary: Message(
      vi: "Nêu sở đã hợp nhất", en: "A merged department of a province is named"),
    explanation: Message(
      vi: """
        Đầu năm 2025 các tỉnh hợp nhất sở theo bộ: Sở Kế hoạch và Đầu tư vào Sở Tài chính, Sở Giao \
        thông vận tải vào Sở Xây dựng, Sở Tài nguyên và Môi trường với Sở Nông nghiệp và Phát triển \
        nông thôn, và nữa. Giao việc hay gửi văn bản cho sở cũ thì không ai nhận.
        """,
      en: """
        In early 2025 the provinces merged their departments as the ministries were. Work that is \
        given to a former department, or a copy sent to it, reaches nobody.
        """),
    basis: .act("Nghị định 150/2025/NĐ-CP (trước đó: Nghị định 45/2025/NĐ-CP)"),
    validity: Validity(since: PartialDate(year: 2025, month: 3, day: 1)),
    examples: [
      .bad(.body("1. Đề nghị ⟦Sở Kế hoạch và Đầu tư⟧ bố trí kinh phí mua sách.")),
      .bad(.body("1. Đề nghị Sở Tài chính, Sở Nội vụ và ⟦Sở TN&MT⟧ cử người tham gia.")),
      .good(.body("1. Đề nghị Sở Tài chính bố trí kinh phí mua sách.")),
      .good(.body("1. Sở Tài chính (trước đây là Sở Kế hoạch và Đầu tư) bố trí kinh phí.")),
    ],
    check: .document { facts, report in
      for hit in OutdatedNames.after(in: facts, { $0.department?.term }) {
        guard let body = hit.mention.department else { continue }
        let words = body.gone(hit.text, since: "đầu năm 2025", "early 2025")
        report.add(hit.mention.range, vi: words.vi, en: words.en, hint: body.hint)
      }
    })
}

extension NameMention {
  /// The department that is named.
  fileprivate var department: Register.Body? {
    body.flatMap { $0.level == .department ? $0 : nil }
  }
}
