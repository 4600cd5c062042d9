internal import PlanSyntax

extension Rule {
  static let sig006 = Rule(
    "SIG006", .warning,
    summary: Message(
      vi: "Ghi học hàm, học vị trước họ tên người ký", en: "A degree before the signer's name"),
    explanation: Message(
      vi: """
        Trước họ tên người ký không ghi học hàm, học vị, danh hiệu. Lực lượng vũ trang, y tế, giáo \
        dục, khoa học được ghi theo quy định của ngành, nên không xét.
        """,
      en: """
        No degrees or honours stand before the signer's name. The forces, health, education and \
        science have rules of their own and are not judged.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.7.c"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .foot(
          "Nơi nhận:\n- Lưu: VT, VHXH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n⟦ThS.⟧ Trần Văn Bình")),
      .good(.foot("Nơi nhận:\n- Lưu: VT, VHXH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình")),
    ],
    check: .document { facts, report in
      guard facts.isSignedPaper, let signer = facts.document.signature?.signer,
        let stop = signer.bounds.last(where: { facts.text[$0] == 0x2E }), !isExempt(facts)
      else { return }
      let degree = TextRange(Int(signer.start), stop + 1)
      let words = facts.folded(in: degree)
      guard words.allSatisfy({ degrees.contains($0.key) }) else { return }
      let next = facts.trimmed(TextRange(stop + 1, Int(signer.end)))
      report.add(
        degree, vi: "trước họ tên không ghi học hàm, học vị", en: "no degree before the name",
        edit: Report.Edit(TextRange(Int(degree.start), Int(next.start)), ""))
    })

  private static let degrees = keys([
    "ts", "ths", "gs", "pgs", "bs", "bsck", "ks", "cn", "ncs", "tskh",
  ])
  private static let exempt = [
    "dai hoc", "hoc vien", "benh vien", "y te", "giao duc", "quan su", "cong an",
    "quoc phong", "khoa hoc", "bien phong",
  ].map { (words: StaticString) in Phrase(words) }

  private static func keys(_ words: [StaticString]) -> Set<UInt64> {
    Set(words.map { Phrase($0).first })
  }

  private static func isExempt(_ facts: DocumentFacts) -> Bool {
    guard let issuer = facts.document.header.issuer else { return false }
    let words = facts.folded(in: issuer)
    // "Trường …", "Viện …"; inside a name they may be parts of a place
    return words.holds(exempt) || words.first.map { $0.is("truong") || $0.is("vien") } ?? false
  }
}
