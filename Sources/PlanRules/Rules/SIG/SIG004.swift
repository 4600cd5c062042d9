internal import PlanSyntax

extension Rule {
  static let sig004 = Rule(
    "SIG004", .error,
    summary: Message(
      vi: "Cơ quan làm việc theo chế độ thủ trưởng ghi “TM.”",
      en: "TM. for a body that its head runs"),
    explanation: Message(
      vi: """
        Sở, cục, phòng, trường, trung tâm làm việc theo chế độ thủ trưởng: người đứng đầu ký trực \
        tiếp, cấp phó ký KT., không ai ký TM.
        """,
      en: """
        Departments, bureaus, schools and centres are run by their heads, who sign in their own \
        right; deputies sign KT. Nobody signs TM.
        """),
    basis: .decree30("Điều 13"), needsSoundText: true,
    examples: [
      .bad(.foot("Nơi nhận:\n- Lưu: VT, QLTM.\n\n⟦TM. SỞ CÔNG THƯƠNG⟧\nGIÁM ĐỐC\n\nTrần Văn Bình")),
      .good(.foot("Nơi nhận:\n- Lưu: VT, QLTM.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình")),
    ],
    check: .document { facts, report in
      guard facts.isSignedPaper else { return }
      for line in facts.authorityLines where line.right == .collective {
        let name = facts.folded(in: line.name)
        guard SigningTitles.of(name)?.rule == .head || SigningTitles.isMinistry(name) else {
          continue
        }
        report.add(
          line.prefix.union(line.name), vi: "cơ quan này không ký thay mặt (TM.)",
          en: "this body's head signs in the own right",
          hint: Message(vi: "bỏ dòng này, ghi chức vụ người ký", en: "leave the line out"))
      }
    })
}
