internal import PlanSyntax

extension Rule {
  static let org007 = Rule(
    "ORG007", .warning,
    summary: Message(
      vi: "Cơ quan quản lý thị trường theo tên cũ", en: "A market office under its old name"),
    explanation: Message(
      vi: """
        Đến giữa năm 2025 các Cục Quản lý thị trường ở địa phương đã chuyển về tỉnh thành Chi cục \
        Quản lý thị trường thuộc Sở Công Thương; Tổng cục Quản lý thị trường không còn từ \
        01/3/2025.
        """,
      en: """
        By the middle of 2025 the market offices in the provinces had become sub-departments of the \
        departments of industry and trade; the general department ended on 1 March 2025.
        """),
    basis: .act("Nghị định 40/2025/NĐ-CP"),
    validity: Validity(since: PartialDate(year: 2025, month: 3, day: 1)),
    examples: [
      .bad(.body("1. Đề nghị ⟦Cục Quản lý thị trường⟧ tỉnh kiểm tra việc bán sách lậu.")),
      .good(.body("1. Đề nghị Chi cục Quản lý thị trường tỉnh kiểm tra việc bán sách lậu.")),
    ],
    check: .document { facts, report in
      report.addOffices(facts, Register.marketOffices)
    })
}
