internal import PlanSyntax

extension Rule {
  static let bas008 = Rule(
    "BAS008", .info,
    summary: Message(
      vi: "Không có căn cứ về chức năng, nhiệm vụ của cơ quan",
      en: "No legal ground says what the issuer may do"),
    explanation: Message(
      vi: """
        Căn cứ gồm văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan ban hành và văn \
        bản quy định nội dung. Ở đây chỉ có loại thứ hai.
        """,
      en: """
        Grounds are documents on the powers of the issuer and documents on the matter. Here only \
        the second kind is given.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.a"),
    examples: [
      .bad(.bases("⟦Căn cứ⟧ Luật Thư viện ngày 21 tháng 11 năm 2019.")),
      .good(
        .bases(
          """
          Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

          Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019.
          """)),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative, facts.parent == nil, let first = facts.bases.first,
        facts.bases.contains(where: {
          $0.opener == .ground || facts.isPlan && $0.opener == .carryingOut
        }),
        !facts.bases.contains(where: { $0.givesPowers })
      else { return }
      report.add(
        first.basis.opener, vi: "chưa có căn cứ về chức năng, nhiệm vụ, quyền hạn của cơ quan",
        en: "no legal ground names the functions and powers of the issuer",
        hint: Message(
          vi: "thêm văn bản quy định chức năng, nhiệm vụ của cơ quan ban hành",
          en: "add the document that sets them"))
    })
}
