internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let ttl005 = Rule(
    "TTL005", .info,
    summary: Message(
      vi: "Trích yếu lặp tên loại", en: "The subject repeats the kind of document"),
    explanation: Message(
      vi: """
        Tên loại đã đứng trước trích yếu, nên trích yếu không cần nhắc lại: “Kế hoạch số 12/KH-UBND \
        về Kế hoạch …” nên ghi “Kế hoạch số 12/KH-UBND về …”, trừ khi đó là tên chính thức.
        """,
      en: """
        The kind stands before the subject already: "Kế hoạch số 12/KH-UBND về Kế hoạch …" is \
        better without the second one, unless that is the official name.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.5.a"), needsSoundText: true,
    examples: [
      .bad(.title("KẾ HOẠCH\n⟦Kế hoạch⟧ phát triển thư viện thôn năm 2025")),
      .bad(
        .bases(
          """
          Căn cứ Kế hoạch số 212/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình về ⟦Kế hoạch⟧ phát triển thư viện.
          """)),
      .good(.title("KẾ HOẠCH\nPhát triển thư viện thôn năm 2025")),
    ],
    check: .document { facts, report in
      if let subject = facts.document.header.subject, let kind = facts.document.header.kind {
        check(subject.bounds, kind, facts, &report)
      }
      for node in facts.texts where node.role == .basis {
        for citation in node.passage.citations {
          guard let kind = citation.kind, citation.number != nil,
            let about = facts.text.span.matchFolded(
              " ve ", at: Int(citation.range.end), before: Int(node.passage.range.end))
          else { continue }
          check(about..<Int(node.passage.range.end), kind, facts, &report)
        }
      }
    })

  private static func check(
    _ range: Range<Int>, _ kind: DocumentKind, _ facts: DocumentFacts, _ report: inout Report
  ) {
    guard
      let named = DocumentKind.named(facts.text.span, range.lowerBound, range.upperBound),
      named.kind == kind, !kind.isAct
    else { return }
    let place = TextRange(range.lowerBound, named.end)
    report.add(
      place, vi: "trích yếu lặp lại tên loại “\(kind.name)”",
      en: "the subject repeats the kind “\(kind.name)”",
      hint: Message(vi: "bỏ tên loại trong trích yếu", en: "leave it out of the subject"))
  }
}
