internal import PlanSyntax

extension Rule {
  static let dat006 = Rule(
    "DAT006", .error,
    summary: Message(
      vi: "Viện dẫn văn bản có ngày sau ngày ban hành",
      en: "A cited document is later than this one"),
    explanation: Message(
      vi: """
        Văn bản chỉ viện dẫn được văn bản đã có. Ngày viện dẫn sau ngày ban hành thì một trong hai \
        ngày ghi sai, hoặc văn bản được ký lùi ngày.
        """,
      en: """
        Only what exists can be cited. Where the cited date lies after the date of issue, one of \
        the two is wrong, or the document was dated back.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.a"),
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Quyết định số 212/QĐ-UBND ⟦ngày 25 tháng 11 năm 2025⟧ của Ủy ban nhân dân tỉnh \
          Ninh Bình về việc ban hành Chương trình phát triển thư viện.
          """)),
      .good(
        .bases(
          """
          Căn cứ Quyết định số 212/QĐ-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình về việc ban hành Chương trình phát triển thư viện.
          """)),
    ],
    check: .document { facts, report in
      guard let line = facts.document.header.date ?? facts.parent?.header.date else { return }
      for node in facts.texts where node.role != .note {
        for citation in node.passage.citations {
          let year = citation.number.map { Int($0.year) } ?? 0
          let isLater =
            citation.date.map { $0.isAfter(line.date) } ?? false
            || year > Int(line.date.year) && line.date.year > 0
          guard isLater, citation.missing == nil else { continue }
          report.add(
            facts.datePlace(of: citation),
            vi: "văn bản viện dẫn có ngày sau ngày ban hành \(line.date.printed)",
            en: "the cited document is later than this one, issued \(line.date.printed)",
            hint: Message(
              vi: "đối chiếu ngày của văn bản viện dẫn và ngày ban hành",
              en: "compare both dates"),
            related: [(line.range, Message(vi: "ngày ban hành", en: "the date of issue"))])
        }
      }
    })
}

extension DocumentFacts {
  /// Where a citation gives its date: behind the number; the whole citation where that is unclear.
  fileprivate func datePlace(of citation: Citation) -> TextRange {
    guard citation.date != nil, let number = citation.number else { return citation.range }
    let words = FoldedWords(text.span, TextRange(Int(number.range.end), Int(citation.range.end)))[0]
    guard let day = words.first(where: { $0.key == Phrase("ngay").first }),
      let last = words.last(where: {
        $0.letters == 0
          && (citation.issuer.isEmpty || $0.end <= citation.issuer.start
            || day.start > citation.issuer.end)
      }), last.end > day.end
    else { return citation.range }
    return TextRange(Int(day.start), Int(last.end))
  }
}
