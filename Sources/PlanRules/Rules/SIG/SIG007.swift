internal import PlanSyntax

extension Rule {
  static let sig007 = Rule(
    "SIG007", .info,
    summary: Message(
      vi: "Họ tên người ký in hoa toàn bộ", en: "The signer's name is all in capitals"),
    explanation: Message(
      vi: "Họ tên người ký in thường, viết hoa chữ cái đầu mỗi âm tiết: Trần Văn Bình.",
      en: "The signer's name is in small letters with a capital at each syllable."),
    basis: .decree30("Phụ lục I, phần I, mục II.7.đ"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .foot("Nơi nhận:\n- Lưu: VT, VHXH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n⟦TRẦN VĂN BÌNH⟧")),
      .good(.foot("Nơi nhận:\n- Lưu: VT, VHXH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình")),
    ],
    check: .document { facts, report in
      guard facts.isSignedPaper, let signer = facts.document.signature?.signer,
        facts.isCapitals(signer)
      else { return }
      let name = facts.string(signer).split(separator: " ").map { syllable in
        syllable.prefix(1) + syllable.dropFirst().lowercased()
      }.joined(separator: " ")
      report.add(
        signer, vi: "họ tên người ký in thường: “\(name)”", en: "write “\(name)”",
        edit: Report.Edit(signer, name))
    })
}
