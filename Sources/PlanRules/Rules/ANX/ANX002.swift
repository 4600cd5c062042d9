internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let anx002 = Rule(
    "ANX002", .warning,
    summary: Message(
      vi: "Dòng kèm theo bỏ trống số, ngày", en: "The accompanying line leaves number or date blank"
    ),
    explanation: Message(
      vi: """
        Dòng “(Kèm theo …)” ghi số, ngày và cơ quan của văn bản ban hành. Chỉ văn bản điện tử chưa \
        ký số mới được để trống.
        """,
      en: """
        The line "(Kèm theo …)" gives number, date and issuer of the document. Only electronic \
        documents may leave them blank until they are signed.
        """),
    basis: .decree30("Phụ lục I, phần I, mục III.1.c"),
    examples: [
      .bad(
        AnnexExample.annex(
          "Kèm theo Kế hoạch số ⟦⟧/KH-UBND ngày 08 tháng 9 năm 2025 của Ủy ban nhân dân xã Gia Viễn"
        )),
      .good(
        AnnexExample.annex(
          "Kèm theo Kế hoạch số 47/KH-UBND ngày 08 tháng 9 năm 2025 của Ủy ban nhân dân xã Gia Viễn"
        )),
    ],
    check: .document { facts, report in
      for line in facts.accompanyingLines {
        let blanks = facts.blanks(in: line.passage.range)
        guard let first = blanks.first else { continue }
        let names = blanks.map(\.name)
        report.add(
          first.range, vi: "dòng kèm theo bỏ trống \(CitationParts.listed(names, \.vi, "và"))",
          en: "the accompanying line leaves \(CitationParts.listed(names, \.en, "and")) blank",
          hint: Message(
            vi: "ghi số và ngày của văn bản ban hành", en: "fill in number and date of the document"
          ))
      }
    })
}

extension DocumentFacts {
  /// The blanks for number and date in a line.
  fileprivate func blanks(in range: TextRange) -> [(name: Message, range: TextRange)] {
    let words = FoldedWords(text.span, range)[0]
    var blanks: [(Message, TextRange)] = []
    for index in words.indices.dropLast() {
      let gap = TextRange(Int(words[index].end), Int(words[index + 1].start))
      let isFilled = words[index + 1].letters == 0
      if words[index].key == Phrase("so").first, !isFilled, text[gap.bounds].contains(0x2F) {
        blanks.append((Message(vi: "số", en: "the number"), gap.beforeSlash(text)))
      }
      if words[index].key == Phrase("ngay").first,
        !isFilled && words[index + 1].key == Phrase("thang").first
          || isFilled && text[gap.bounds].contains(0x2F)
      {
        blanks.append((Message(vi: "ngày", en: "the date"), gap))
      }
    }
    return blanks
  }
}

extension TextRange {
  /// The part before the slash, blanks at its ends left out.
  fileprivate func beforeSlash(_ text: [UInt8]) -> TextRange {
    var start = Int(self.start)
    var end = text[bounds].firstIndex(of: 0x2F) ?? Int(self.end)
    while start < end, isSpacing(text[start]) { start += 1 }
    while end > start, isSpacing(text[end - 1]) { end -= 1 }
    return TextRange(start, end)
  }
}
