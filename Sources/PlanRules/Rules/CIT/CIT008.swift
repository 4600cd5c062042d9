internal import PlanSyntax

extension Rule {
  static let cit008 = Rule(
    "CIT008", .error,
    summary: Message(
      vi: "Năm trong số văn bản khác năm của ngày ban hành",
      en: "The year in a number is not that of its date"),
    explanation: Message(
      vi: """
        Số của văn bản quy phạm pháp luật có năm ban hành. Năm ấy phải là năm của ngày ban hành \
        ghi bên cạnh; khác nhau thì số hoặc ngày đã ghi sai.
        """,
      en: """
        The number of a normative document carries its year, which must be that of the date \
        beside it; where they differ, the number or the date is wrong.
        """),
    basis: .act("Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15, Điều 7"),
    examples: [
      .bad(
        .bases(
          """
          Căn cứ ⟦Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2021⟧ của Chính phủ quy định chi \
          tiết một số điều của Luật Thư viện.
          """)),
      .good(
        .bases(
          """
          Căn cứ Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2020 của Chính phủ quy định chi \
          tiết một số điều của Luật Thư viện.
          """)),
    ],
    check: .plan { facts, report in
      for place in facts.citations.places {
        guard let number = place.citation.number, number.year > 0, let date = place.citation.date,
          date.year > 0, date.year != number.year
        else { continue }
        report.add(
          TextRange(
            Int(place.citation.range.start),
            Int(
              place.citation.issuer.isEmpty ? place.citation.range.end : place.citation.issuer.start
            )
          ).trimmed(before: place.citation.issuer, facts.plan.transcript.text),
          vi: "số có năm \(number.year), ngày ban hành lại là năm \(date.year)",
          en: "the number says \(number.year), the date \(date.year)",
          hint: Message(vi: "đối chiếu với văn bản gốc", en: "compare with the document itself"))
      }
    })
}

extension TextRange {
  /// The range without the word "của" and the blanks before an issuer.
  fileprivate func trimmed(before issuer: TextRange, _ text: [UInt8]) -> TextRange {
    guard !issuer.isEmpty, issuer.start > start else { return self }
    let words = FoldedWords(text.span, self)[0]
    guard let last = words.last, words.count > 1, last.key == Phrase("cua").first else {
      return self
    }
    return TextRange(Int(start), Int(words[words.endIndex - 2].end))
  }
}
