internal import PlanSyntax

extension Rule {
  static let org002 = Rule(
    "ORG002", .error,
    summary: Message(
      vi: "Nêu bộ đã hợp nhất sau ngày 28/02/2025",
      en: "A merged ministry is named after 28 February 2025"),
    explanation: Message(
      vi: """
        Từ 01/3/2025 Chính phủ có 14 bộ và 3 cơ quan ngang bộ; năm bộ và Ủy ban Dân tộc đã hợp \
        nhất hoặc đổi tên. Văn bản sau ngày đó phải nêu bộ hiện nay. Bộ ban hành văn bản được viện \
        dẫn thì giữ tên vào ngày của văn bản ấy.
        """,
      en: """
        Since 1 March 2025 there are 14 ministries and 3 bodies of their rank; five ministries and \
        the Committee for Ethnic Minorities were merged or renamed. A cited document keeps the \
        name that its issuer had on its date.
        """),
    basis: .act("Nghị quyết 176/2025/QH15"),
    validity: Validity(since: PartialDate(year: 2025, month: 3, day: 1)),
    examples: [
      .bad(.body("1. Đề nghị ⟦Bộ Thông tin và Truyền thông⟧ hướng dẫn việc số hóa sách.")),
      .bad(.body("1. Đề nghị Bộ Tài chính, ⟦Kế hoạch và Đầu tư⟧ bố trí kinh phí mua sách.")),
      .good(.body("1. Đề nghị Bộ Khoa học và Công nghệ hướng dẫn việc số hóa sách.")),
      .good(
        .bases(
          """
          Căn cứ Thông tư số 16/2022/TT-BTTTT ngày 09 tháng 12 năm 2022 của Bộ trưởng Bộ Thông tin \
          và Truyền thông về việc số hóa sách.
          """)),
    ],
    check: .document { facts, report in
      for hit in OutdatedNames.after(in: facts, { $0.ministry?.term }) {
        guard let body = hit.mention.ministry else { continue }
        let words = body.gone(hit.text, since: "01/3/2025", "1 March 2025")
        report.add(hit.mention.range, vi: words.vi, en: words.en, hint: body.hint)
      }
    })
}

extension NameMention {
  /// The ministry that is named.
  fileprivate var ministry: Register.Body? {
    body.flatMap { $0.level == .ministry || $0.level == .council ? $0 : nil }
  }
}
