internal import PlanSyntax

extension Rule {
  static let org008 = Rule(
    "ORG008", .warning,
    summary: Message(
      vi: "Cơ quan thuế, hải quan, kho bạc, thống kê theo tên cũ",
      en: "A tax, customs, treasury or statistics office under its old name"),
    explanation: Message(
      vi: """
        Từ 01/3/2025 các tổng cục của Bộ Tài chính thành cục; cơ quan ở địa phương thành chi cục \
        khu vực. Từ 01/7/2025 cơ quan thuế ở địa phương là Thuế tỉnh, thành phố và Thuế cơ sở. \
        “Cục Thuế” không kèm địa phương là cơ quan ở trung ương và đúng.
        """,
      en: """
        On 1 March 2025 the general departments of the ministry of finance became departments, and \
        their provincial offices regional ones; since 1 July 2025 tax offices are “Thuế tỉnh, thành \
        phố” and “Thuế cơ sở”. “Cục Thuế” without a place is the central body and right.
        """),
    basis: .act("Nghị định 29/2025/NĐ-CP"),
    validity: Validity(since: PartialDate(year: 2025, month: 3, day: 1)),
    examples: [
      .bad(.body("1. Đề nghị ⟦Cục Thuế⟧ tỉnh Ninh Bình hướng dẫn kê khai.")),
      .bad(.body("1. Đề nghị ⟦Tổng cục Thuế⟧ hướng dẫn kê khai.")),
      .good(.body("1. Đề nghị Thuế tỉnh Ninh Bình và Cục Thuế hướng dẫn kê khai.")),
    ],
    check: .document { facts, report in
      report.addOffices(facts, Register.revenueOffices)
    })
}
