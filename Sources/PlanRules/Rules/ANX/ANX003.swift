internal import PlanSyntax

extension Rule {
  static let anx003 = Rule(
    "ANX003", .error,
    summary: Message(
      vi: "Dòng kèm theo ghi sai cơ quan ban hành", en: "The accompanying line names another issuer"
    ),
    explanation: Message(
      vi: """
        Dòng “(Kèm theo …)” phải ghi đúng cơ quan đã ban hành văn bản. Tên khác thường là tên còn \
        lại của văn bản mẫu.
        """,
      en: """
        The line "(Kèm theo …)" names the body that issued the document. Another name is mostly \
        left over from the text that was copied.
        """),
    basis: .decree30("Phụ lục I, phần I, mục III.1.c"),
    examples: [
      .bad(
        AnnexExample.annex(
          "Kèm theo Kế hoạch số 47/KH-UBND ngày 08 tháng 9 năm 2025 của ⟦Ủy ban nhân dân xã Gia Hưng⟧"
        )),
      .good(
        AnnexExample.annex(
          "Kèm theo Kế hoạch số 47/KH-UBND ngày 08 tháng 9 năm 2025 của UBND xã Gia Viễn")),
    ],
    check: .document { facts, report in
      for line in facts.accompanyingLines {
        guard let named = line.issuer, let own = facts.otherIssuer(named, of: line.document) else {
          continue
        }
        report.add(
          named, vi: "cơ quan ở dòng kèm theo không phải cơ quan ban hành",
          en: "the body named here is not the issuer",
          hint: Message(vi: "ghi đúng tên cơ quan ban hành", en: "name the issuer"),
          related: [(own, Message(vi: "cơ quan ban hành", en: "the issuer"))])
      }
    })
}

extension DocumentFacts {
  /// The place that names the issuer where `named` is another body; nil where they agree.
  fileprivate func otherIssuer(_ named: TextRange, of document: Document) -> TextRange? {
    let header = document.header
    if let issuer = header.issuer {
      let names = [issuer, header.enactor].compactMap { $0.map { IssuerName($0, text) } }
      let other = IssuerName(named, text)
      guard names.allSatisfy({ $0.contradicts(other) }) else { return nil }
      let both = header.parent.map { IssuerName(issuer.union($0), text).contradicts(other) } ?? true
      return both ? issuer : nil
    }
    guard let place = header.place, let commune = communeName(in: named) else { return nil }
    let own = FoldedWords(text.span, place)[0].map(\.key)
    return own == commune ? nil : place
  }

  /// The name behind "xã", "phường" or "đặc khu"; such a body sits in the place of its name.
  private func communeName(in range: TextRange) -> [UInt64]? {
    let words = FoldedWords(text.span, range)[0]
    let levels = ["xa", "phuong", "dac khu"].map { (words: StaticString) in Phrase(words) }
    guard let level = words.first(of: levels) else { return nil }
    let name = words[(level.index + level.phrase.count)...].map(\.key)
    return name.isEmpty ? nil : name
  }
}
