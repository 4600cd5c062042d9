internal import PlanSyntax

extension Rule {
  static let sig002 = Rule(
    "SIG002", .error,
    summary: Message(
      vi: "Ký thay (KT.) không ghi chức vụ cấp phó", en: "KT. without the deputy's title"),
    explanation: Message(
      vi: """
        Cấp phó ký thay thì dưới dòng “KT. GIÁM ĐỐC” ghi chức vụ của mình: “PHÓ GIÁM ĐỐC”.
        """,
      en: """
        A deputy who signs for the head gives the own title below "KT. GIÁM ĐỐC": "PHÓ GIÁM ĐỐC".
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.7.b"), needsSoundText: true,
    examples: [
      .bad(
        .foot(
          """
          Nơi nhận:
          - Ủy ban nhân dân tỉnh Ninh Bình (để báo cáo);
          - Lưu: VT, VHXH.

          TM. ỦY BAN NHÂN DÂN
          ⟦KT. CHỦ TỊCH⟧

          Trần Văn Bình
          """)),
      .good(
        .foot(
          """
          Nơi nhận:
          - Ủy ban nhân dân tỉnh Ninh Bình (để báo cáo);
          - Lưu: VT, VHXH.

          TM. ỦY BAN NHÂN DÂN
          KT. CHỦ TỊCH
          PHÓ CHỦ TỊCH

          Trần Văn Bình
          """)),
    ],
    check: .document { facts, report in
      guard facts.isSignedPaper, let signature = facts.document.signature,
        signature.position == nil, signature.signer != nil, let last = signature.authority.last,
        let line = AuthorityLine(last, facts), line.right == .deputy,
        // "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" on one line
        !facts.folded(in: line.name).dropFirst().contains(where: { $0.is("pho") || $0.is("thu") })
      else { return }
      report.add(
        last, vi: "dưới dòng ký thay thiếu chức vụ cấp phó",
        en: "the deputy's own title is missing below",
        hint: Message(
          vi: "ghi “PHÓ \(facts.string(line.name))”", en: "add “PHÓ \(facts.string(line.name))”"))
    })
}
