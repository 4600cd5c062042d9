internal import PlanSyntax

extension Rule {
  static let cit001 = Rule(
    "CIT001", .warning,
    summary: Message(
      vi: "Viện dẫn lần đầu thiếu thành phần", en: "The first citation of a document is incomplete"),
    explanation: Message(
      vi: """
        Văn bản không có trong căn cứ mà được viện dẫn lần đầu thì ghi đủ tên loại, số và ký \
        hiệu, ngày, cơ quan ban hành và trích yếu; các lần sau chỉ ghi tên loại, số và ký hiệu.
        """,
      en: """
        A document that no legal ground introduces is cited the first time with kind, number, \
        date, issuer and subject; later with kind and number only.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.b"),
    examples: [
      .bad(
        .body(
          """
          I. NỘI DUNG

          1. Thư viện hoạt động theo ⟦Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2020 của \
          Chính phủ⟧.

          II. KINH PHÍ

          Lấy từ ngân sách xã năm 2025.
          """)),
      .good(
        .body(
          """
          I. NỘI DUNG

          1. Thư viện hoạt động theo Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2020 của \
          Chính phủ quy định chi tiết một số điều của Luật Thư viện.

          2. Việc cho mượn sách theo Nghị định số 93/2020/NĐ-CP.

          II. KINH PHÍ

          Lấy từ ngân sách xã năm 2025.
          """)),
    ],
    check: .plan { facts, report in
      for group in facts.citations.groups {
        guard let first = group.first else { continue }
        let place = facts.citations.places[first]
        let document = facts.documents[place.document]
        guard document.isPlan || document.form == .administrative && document.bases.count > 0,
          [.paragraph, .item, .opening].contains(place.role), !place.isInAnnex,
          place.citation.kind?.isAct != true
        else { continue }
        let end = Int(document.texts[place.node].passage.range.end)
        var missing = CitationParts.missing(from: place.citation, document.text, before: end)
        if document.goesOn(place) {
          missing.removeAll { $0 == CitationParts.subject || $0 == CitationParts.issuer }
        }
        guard !missing.isEmpty else { continue }
        report.add(
          place.citation.range,
          vi: "lần đầu viện dẫn, thiếu \(CitationParts.listed(missing, \.vi, "và"))",
          en: "cited here first, without \(CitationParts.listed(missing, \.en, "and"))",
          hint: Message(
            vi: "ghi đủ ở đây, hoặc thêm văn bản vào căn cứ",
            en: "complete it here, or make the document a legal ground"))
      }
    })
}

extension DocumentFacts {
  /// Whether the citation is one of a list ("số A và số B của …"), whose end names issuer and
  /// subject for all.
  fileprivate func goesOn(_ place: CitedPlace) -> Bool {
    let citation = place.citation
    guard let number = place.next?.number, number.range.start >= citation.range.end,
      number.range.start - citation.range.end < 40
    else { return false }
    let gap = text[Int(citation.range.end)..<Int(number.range.start)]
    return !gap.contains(0x2E) && !gap.contains(0x28) && !gap.contains(0x29)
      && FoldedWords(text.span, TextRange(gap.startIndex, gap.endIndex))[0].count < 7
  }
}
