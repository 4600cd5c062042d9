internal import PlanSyntax

extension Rule {
  static let anx008 = Rule(
    "ANX008", .error,
    summary: Message(
      vi: "Dòng kèm theo khác số, ngày hoặc tên loại của văn bản",
      en: "The accompanying line differs from the document in number, date or kind"),
    explanation: Message(
      vi: """
        Dòng “(Kèm theo …)” phải ghi đúng tên loại, số và ngày của văn bản mà Phụ lục hoặc văn bản \
        ban hành kèm theo thuộc về.
        """,
      en: """
        The line "(Kèm theo …)" gives kind, number and date of the document that the annex \
        belongs to.
        """),
    basis: .decree30("Phụ lục I, phần I, mục III.1.c"),
    examples: [
      .bad(
        AnnexExample.annex(
          "Kèm theo ⟦Kế hoạch số 74/KH-UBND ngày 08 tháng 9 năm 2025⟧ của Ủy ban nhân dân xã Gia Viễn"
        )),
      .bad(
        AnnexExample.annex(
          "Kèm theo ⟦Kế hoạch số 47/KH-UBND ngày 09 tháng 8 năm 2025⟧ của Ủy ban nhân dân xã Gia Viễn"
        )),
      .good(
        AnnexExample.annex(
          "Kèm theo Kế hoạch số 47/KH-UBND ngày 08/9/2025 của Ủy ban nhân dân xã Gia Viễn")),
    ],
    check: .document { facts, report in
      for line in facts.accompanyingLines {
        guard let found = facts.difference(line) else { continue }
        let citation = line.citation
        let end = citation.map { $0.issuer.isEmpty ? $0.range.end : $0.issuer.start }
        let words = FoldedWords(
          facts.text.span,
          TextRange(
            Int(citation?.range.start ?? line.passage.range.start),
            Int(end ?? line.passage.range.end)))[0]
        guard let first = words.first,
          let last = words.last(where: { $0.key != Phrase("cua").first })
        else { continue }
        report.add(
          first.range.union(last.range), vi: found.message.vi, en: found.message.en,
          hint: Message(
            vi: "ghi đúng như đầu văn bản", en: "write it as at the head of the document"),
          related: [(found.place, Message(vi: "ở đầu văn bản", en: "at the head"))])
      }
    })
}

extension DocumentFacts {
  /// What a line says otherwise than the head of its document.
  fileprivate func difference(_ line: AccompanyingLine) -> (message: Message, place: TextRange)? {
    let header = line.document.header
    if let number = line.citation?.number, let own = header.number?.number,
      let key = DocumentKey(number, text), let ownKey = DocumentKey(own, text), key != ownKey
    {
      return (
        Message(
          vi: "dòng kèm theo ghi số \(string(number.range)), văn bản mang số \(string(own.range))",
          en: "this line says \(string(number.range)), the document is \(string(own.range))"),
        own.range
      )
    }
    if let date = line.citation?.date ?? line.passage.firstDate, let own = header.date,
      date.contradicts(own.date)
    {
      return (
        Message(
          vi: "dòng kèm theo ghi ngày \(date.printed), văn bản ghi ngày \(own.date.printed)",
          en: "this line is dated \(date.printed), the document \(own.date.printed)"), own.range
      )
    }
    guard let kind = line.kind, let own = header.kind, kind != own, kind.code != nil,
      document.header.kind != kind, let place = header.kindName
    else { return nil }
    return (
      Message(
        vi: "dòng kèm theo ghi \(kind.name), văn bản là \(own.name)",
        en: "this line says \(kind.name), the document is a \(own.name)"), place
    )
  }
}

extension Passage {
  /// The first date that is mentioned.
  fileprivate var firstDate: PartialDate? {
    for mention in mentions {
      if case .date(let date) = mention.value { return date }
    }
    return nil
  }
}
