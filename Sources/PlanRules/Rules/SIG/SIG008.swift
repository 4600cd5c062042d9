internal import PlanSyntax

extension Rule {
  static let sig008 = Rule(
    "SIG008", .warning,
    summary: Message(
      vi: "Chức vụ người ký không phải của cơ quan ban hành",
      en: "The signer's title is not one of the issuing body"),
    explanation: Message(
      vi: """
        Văn bản của sở do giám đốc hoặc phó giám đốc ký, của Ủy ban nhân dân do chủ tịch hoặc phó \
        chủ tịch ký. Chức vụ khác là nhầm cơ quan hoặc lấy từ văn bản mẫu. Ký thừa lệnh, thừa ủy \
        quyền thì xét chức vụ của người ra lệnh, ủy quyền. “TM. HỘI ĐỒNG NHÂN DÂN” dưới văn bản của \
        Ủy ban nhân dân, hay ngược lại, cũng là nhầm cơ quan.
        """,
      en: """
        A department's document is signed by its director or a deputy, a committee's by its \
        chairman or a deputy. Another title means another body. Where one signs by order or \
        delegation, the title of the one who gave it counts. "TM. HỘI ĐỒNG NHÂN DÂN" below a \
        committee's document, or the other way round, is another body too.
        """),
    basis: .decree30("Điều 13"), needsSoundText: true,
    examples: [
      .bad(.foot("Nơi nhận:\n- Lưu: VT, VHXH.\n\n⟦GIÁM ĐỐC⟧\n\nTrần Văn Bình")),
      .bad(
        .foot(
          "Nơi nhận:\n- Lưu: VT, VHXH.\n\nTM. ⟦HỘI ĐỒNG NHÂN DÂN⟧\nCHỦ TỊCH\n\nTrần Văn Bình")),
      .good(.foot("Nơi nhận:\n- Lưu: VT, VHXH.\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTrần Văn Bình")),
    ],
    check: .document { facts, report in
      guard facts.isSignedPaper, facts.form == .administrative || facts.form == .letter,
        let issuer = facts.document.header.issuer,
        let body = SigningTitles.of(facts.folded(in: issuer)), !facts.isJoint
      else { return }
      for line in facts.authorityLines where line.right == .collective {
        guard let other = SigningTitles.of(facts.folded(in: line.name)), other.rule == body.rule,
          other.isCouncil != body.isCouncil
        else { continue }
        report.add(
          line.name, vi: "ký thay mặt một cơ quan khác cơ quan ban hành",
          en: "signed for another body than the one that issues",
          related: [(issuer, Message(vi: "cơ quan ban hành", en: "the issuing body"))])
      }
      guard let title = titlePlace(facts) else { return }
      let words = facts.folded(in: title)
      guard !words.holds(body.titles), words.count < 8 else { return }
      report.add(
        title, vi: "“\(facts.string(title))” không phải chức vụ của cơ quan ban hành",
        en: "“\(facts.string(title))” is no title of the issuing body",
        hint: Message(
          vi: "đối chiếu cơ quan ban hành và người ký", en: "compare the body and the signer"),
        related: [(issuer, Message(vi: "cơ quan ban hành", en: "the issuing body"))])
    })

  /// The title that says in whose right the document is signed: the first that names a person.
  private static func titlePlace(_ facts: DocumentFacts) -> TextRange? {
    let persons = facts.authorityLines.filter { $0.right != .collective }
    return persons.first.map(\.name) ?? facts.document.signature?.position
  }
}
