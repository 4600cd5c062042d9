internal import PlanSyntax

extension Rule {
  static let sig001 = Rule(
    "SIG001", .error,
    summary: Message(
      vi: "Thiếu họ tên hoặc chức vụ người ký", en: "The signer's name or title is missing"),
    explanation: Message(
      vi: """
        Khối chữ ký có quyền hạn, chức vụ và họ tên người ký. Văn bản chưa ký cũng phải ghi sẵn họ \
        tên người sẽ ký. Văn bản không có khối chữ ký nào thì không nêu: có thể đã mất khi trích chữ.
        """,
      en: """
        A signature block holds the right to sign, the title and the name, which stands there \
        before it is signed, too. A document without any block is not blamed: the extraction may \
        have lost it.
        """),
    basis: .decree30("Điều 8 và Phụ lục I, phần I, mục II.7"), needsSoundText: true,
    examples: [
      .bad(
        .foot(
          """
          Nơi nhận:
          - Ủy ban nhân dân tỉnh Ninh Bình (để báo cáo);
          - Lưu: VT, VHXH.

          ⟦TM. ỦY BAN NHÂN DÂN
          CHỦ TỊCH⟧
          """)),
      .good(
        .foot(
          """
          Nơi nhận:
          - Ủy ban nhân dân tỉnh Ninh Bình (để báo cáo);
          - Lưu: VT, VHXH.

          TM. ỦY BAN NHÂN DÂN
          CHỦ TỊCH

          Trần Văn Bình
          """)),
    ],
    check: .document { facts, report in
      guard facts.isSignedPaper, let signature = facts.document.signature else { return }
      if signature.signer == nil {
        report.add(
          signature.range, vi: "thiếu họ tên người ký", en: "the signer's name is missing",
          hint: Message(vi: "ghi họ tên dưới chức vụ", en: "add it below the title"))
      } else if signature.position == nil, signature.authority.isEmpty {
        report.add(
          signature.range, vi: "thiếu chức vụ người ký", en: "the signer's title is missing",
          hint: Message(vi: "ghi chức vụ trên họ tên", en: "add it above the name"))
      }
    })
}
