internal import PlanSyntax

extension Rule {
  static let enc005 = Rule(
    "ENC005", .info,
    summary: Message(
      vi: "Ngắt trang cắt đôi đoạn văn", en: "Page breaks cut paragraphs in two"),
    explanation: Message(
      vi: """
        Số trang hoặc đầu trang nằm giữa một câu: văn bản được trích từ bản in. Đoạn văn vẫn được \
        đọc liền, nhưng khi chép lại phải bỏ những dòng này đi. Chỉ nêu một lần cho mỗi văn bản.
        """,
      en: """
        A page number or running head stands inside a sentence: the text was taken from a printed \
        page. It is read as one, but such lines must go when the text is copied. Told once for each \
        document.
        """),
    basis: .practice,
    examples: [
      .bad(
        .body(
          """
          I. MỤC ĐÍCH

          Người dân các thôn được mượn sách gần nhà, trả sách ở thôn khác và

          ⟦Trang 2⟧

          không phải nộp tiền cược khi mượn sách thiếu nhi.
          """)),
      .good(.body("I. MỤC ĐÍCH\n\nNgười dân các thôn được mượn sách gần nhà.")),
    ],
    check: .plan { facts, report in
      let map = facts.plan.transcript.map
      let passages = facts.documents.flatMap(\.texts).map { map.range(of: $0.passage.range) }
        .sorted { $0.lowerBound < $1.lowerBound }
      let breaks = facts.plan.leftovers.filter { $0.kind == .pageNumber || $0.kind == .runningHead }
      let cutting = cuts(breaks.map(\.source), passages)
      guard let first = cutting.first else { return }
      report.add(
        source: first, vi: "ngắt trang cắt đôi đoạn văn (\(cutting.count) chỗ trong văn bản)",
        en: "page breaks cut paragraphs in two (\(cutting.count) in the document)")
    })

  /// The breaks that lie inside a passage; both lists rise.
  private static func cuts(_ breaks: [Range<Int>], _ passages: [Range<Int>]) -> [Range<Int>] {
    var index = 0
    return breaks.filter { place in
      while index < passages.count, passages[index].upperBound <= place.lowerBound { index += 1 }
      return index < passages.count && passages[index].lowerBound < place.lowerBound
        && place.upperBound < passages[index].upperBound
    }
  }
}
