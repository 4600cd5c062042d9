internal import PlanSyntax

extension Rule {
  static let sig003 = Rule(
    "SIG003", .warning,
    summary: Message(
      vi: "Văn bản của Ủy ban nhân dân thiếu “TM.”",
      en: "A committee's document is signed without TM"),
    explanation: Message(
      vi: """
        Ủy ban nhân dân làm việc theo chế độ tập thể: kế hoạch, báo cáo, tờ trình của Ủy ban do \
        Chủ tịch thay mặt (TM.) ký. Văn bản do chính Chủ tịch ban hành (quyết định cá biệt, chỉ thị, \
        công điện) thì không có TM. nên không xét. Bản chữ trích từ PDF có khi mất dòng “TM.”, nên \
        đây chỉ là cảnh báo.
        """,
      en: """
        A people's committee decides together: its chairman signs plans and reports for it (TM.). \
        What the chairman issues alone (decisions, directives, telegrams) has no TM. and is not \
        judged. Text taken from a PDF may have lost the line, so this is a warning.
        """),
    basis: .decree30("Điều 13 và Phụ lục I, phần I, mục II.7.b"), needsSoundText: true,
    examples: [
      .bad(
        .foot(
          """
          Nơi nhận:
          - Ủy ban nhân dân tỉnh Ninh Bình (để báo cáo);
          - Lưu: VT, VHXH.

          ⟦KT. CHỦ TỊCH⟧
          PHÓ CHỦ TỊCH

          Trần Văn Bình
          """)),
      .good(.title("KẾ HOẠCH\nPhát triển thư viện thôn năm 2025")),
    ],
    check: .document { facts, report in
      guard facts.isSignedPaper, facts.form == .administrative,
        let signature = facts.document.signature, let code = facts.document.header.kind?.code,
        together.contains(where: { $0 == code }), isOfCommittee(facts),
        !facts.authorityLines.contains(where: { $0.right != .deputy }),
        let place = signature.authority.first ?? signature.position
      else { return }
      report.add(
        place, vi: "văn bản của Ủy ban nhân dân phải ký thay mặt (TM.)",
        en: "the chairman signs for the committee (TM.)",
        hint: Message(
          vi: "thêm dòng “TM. ỦY BAN NHÂN DÂN” ở trên",
          en: "put “TM. ỦY BAN NHÂN DÂN” above"))
    })

  /// Kinds that the committee issues as a whole.
  private static let together: [StaticString] = ["KH", "BC", "TTr", "CTr", "ĐA", "PA"]

  private static func isOfCommittee(_ facts: DocumentFacts) -> Bool {
    let header = facts.document.header
    if let enactor = header.enactor, facts.folded(in: enactor).holds([Phrase("chu tich")]) {
      return false
    }
    guard let issuer = header.issuer else { return false }
    return SigningTitles.of(facts.folded(in: issuer))?.rule == .together
  }
}
