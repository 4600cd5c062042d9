internal import PlanSyntax

extension Rule {
  static let sig005 = Rule(
    "SIG005", .error,
    summary: Message(
      vi: "Quyền hạn ký ghi sai dạng (T/M, K/T, thiếu dấu chấm)",
      en: "The right to sign is written wrongly (T/M, K/T, no stop)"),
    explanation: Message(
      vi: """
        Văn bản của cơ quan nhà nước ghi TM., KT., TL., TUQ. có dấu chấm; T/M, K/T, T/L là cách \
        ghi của văn bản Đảng.
        """,
      en: """
        State documents write TM., KT., TL. and TUQ. with a stop; T/M, K/T and T/L are the \
        Party's forms.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.7.b"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .foot(
          """
          Nơi nhận:
          - Lưu: VT, VHXH.

          ⟦T/M⟧ ỦY BAN NHÂN DÂN
          ⟦KT⟧ CHỦ TỊCH
          PHÓ CHỦ TỊCH

          Trần Văn Bình
          """)),
      .good(
        .foot(
          """
          Nơi nhận:
          - Lưu: VT, VHXH.

          TM. ỦY BAN NHÂN DÂN
          KT. CHỦ TỊCH
          PHÓ CHỦ TỊCH

          Trần Văn Bình
          """)),
    ],
    check: .document { facts, report in
      guard facts.isSignedPaper else { return }
      for line in facts.authorityLines {
        guard facts.string(line.prefix) != line.right.form else { continue }
        report.add(
          line.prefix, vi: "phải ghi “\(line.right.form)”", en: "write “\(line.right.form)”",
          edit: Report.Edit(line.prefix, line.right.form))
      }
    })
}
