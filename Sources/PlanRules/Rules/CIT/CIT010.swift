internal import PlanSyntax

extension Rule {
  static let cit010 = Rule(
    "CIT010", .error,
    summary: Message(
      vi: "Tên loại không khớp ký hiệu của văn bản viện dẫn",
      en: "The kind of a cited document does not fit its symbol"),
    explanation: Message(
      vi: """
        Ký hiệu bắt đầu bằng chữ viết tắt tên loại: QĐ là Quyết định, KH là Kế hoạch. “Quyết định \
        số 88/KH-UBND” thì tên loại hoặc ký hiệu đã ghi sai.
        """,
      en: """
        A symbol begins with the short form of the kind: QĐ is a decision, KH a plan. In "Quyết \
        định số 88/KH-UBND" one of the two is wrong.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.3.b"),
    examples: [
      .bad(.body("I. NỘI DUNG\n\nThư viện thôn theo ⟦Quyết định số 88/KH-UBND⟧ được mở cửa.")),
      .good(.body("I. NỘI DUNG\n\nThư viện thôn theo Kế hoạch số 88/KH-UBND được mở cửa.")),
    ],
    check: .plan { facts, report in
      for place in facts.citations.places where place.role != .note {
        let citation = place.citation
        guard let number = citation.number, number.shape == .state, !citation.kindName.isEmpty,
          let named = citation.kind, let coded = number.kind(facts.plan.transcript.text.span),
          named != coded, named.code != nil, !(named.code ?? "" == coded.code),
          number.range.start - citation.kindName.end < 12,
          !mixed.contains(where: { $0.named == named.code && $0.coded == coded.code })
        else { continue }
        report.add(
          TextRange(Int(citation.kindName.start), Int(number.range.end)),
          vi: "ghi là \(named.name), ký hiệu lại của \(coded.name)",
          en: "called \(named.name), but the symbol is that of \(coded.name)",
          hint: Message(vi: "đối chiếu với văn bản gốc", en: "compare with the document itself"))
      }
    })

  /// Kinds that carry another's symbol by custom: rules issued by a decision, joint documents.
  private static let mixed: [(named: StaticString, coded: StaticString)] = [
    ("QyĐ", "QĐ"), ("QC", "QĐ"), ("ĐA", "QĐ"), ("CTr", "QĐ"), ("ĐL", "QĐ"), ("KL", "TB"),
    ("TT", "TTLT"), ("NQ", "NQLT"), ("CTr", "NQ"), ("CTr", "KH"), ("HD", "CV"),
  ]
}
