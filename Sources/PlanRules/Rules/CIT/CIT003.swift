internal import PlanSyntax

extension Rule {
  static let cit003 = Rule(
    "CIT003", .info,
    summary: Message(
      vi: "Viện dẫn lần sau ghi lại đầy đủ", en: "A later citation is given in full again"),
    explanation: Message(
      vi: """
        Văn bản đã viện dẫn đầy đủ thì các lần sau chỉ ghi tên loại, số và ký hiệu. Ghi lại ngày \
        và cơ quan làm câu dài và dễ lệch với lần đầu.
        """,
      en: """
        Once cited in full, a document is later cited by kind and number only. Date and issuer \
        again make the sentence long and may come to differ.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.b"),
    examples: [
      .bad(
        .body(
          """
          I. NỘI DUNG

          Kinh phí theo ⟦Quyết định số 212/QĐ-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân \
          tỉnh Ninh Bình⟧.
          """)),
      .good(
        .body(
          """
          I. NỘI DUNG

          Kinh phí theo Quyết định số 212/QĐ-UBND.
          """)),
    ],
    check: .plan { facts, report in
      for group in facts.citations.groups {
        let places = group.map { facts.citations.places[$0] }
        guard let first = places.first(where: { $0.citation.isFull }) else { continue }
        for place in places where place.citation.isFull {
          let document = facts.documents[place.document]
          guard place.citation.range != first.citation.range, place.document == first.document,
            document.form == .administrative, !place.isInAnnex, place.role != .basis,
            place.role != .opening, place.role != .closing,
            place.role != .note, place.citation.kind?.isAct != true,
            place.citation.date == first.citation.date
          else { continue }
          report.add(
            place.citation.range, vi: "văn bản này đã viện dẫn đầy đủ ở trên",
            en: "this document is cited in full above",
            hint: Message(
              vi: "chỉ ghi tên loại, số và ký hiệu", en: "give its kind and number only"),
            related: [
              (first.citation.range, Message(vi: "viện dẫn đầy đủ", en: "cited in full"))
            ])
        }
      }
    })
}

extension Citation {
  /// Whether number, date and issuer are given.
  fileprivate var isFull: Bool {
    number != nil && date?.isComplete == true && !issuer.isEmpty
  }
}
