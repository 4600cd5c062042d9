internal import PlanSyntax

extension Rule {
  static let sem011 = Rule(
    "SEM011", .info,
    summary: Message(
      vi: "Lịch báo cáo ở Phụ lục và ở nội dung lệch nhau",
      en: "The annex and the text give different reporting days"),
    explanation: Message(
      vi: """
        Ngày báo cáo hằng năm trong bảng phân công phải là một trong các ngày mà nội dung nêu.
        """,
      en: "A yearly reporting day in the table of tasks must be one that the text names."),
    basis: .practice,
    examples: [
      .bad(document(text: "trước ngày 20/6", annex: "trước ngày ⟦30/6⟧ hằng năm")),
      .good(document(text: "trước ngày 20/6", annex: "trước ngày 20/6 hằng năm")),
    ],
    check: .document { facts, report in
      guard facts.isPlan else { return }
      let inText = facts.yearlyDays { !$0.isInAnnex }
      guard let first = inText.first else { return }
      let named = Set(inText.map(\.day))
      for day in facts.yearlyDays(in: { $0.isInAnnex }) where !named.contains(day.day) {
        report.add(
          day.place, vi: "nội dung không nêu ngày báo cáo này",
          en: "the text does not name this reporting day",
          related: [(first.place, Message(vi: "nội dung nêu", en: "the text says"))])
      }
    })

  private static func document(text: String, annex: String) -> SamplePart {
    .parts([
      .body(
        """
        I. TỔ CHỨC THỰC HIỆN

        Các thôn báo cáo \(text) hằng năm, phân công tại Phụ lục.
        """),
      AnnexExample.annex(
        label: "Phụ lục", title: "PHÂN CÔNG", content: "Các thôn báo cáo \(annex)."),
    ])
  }
}

extension DocumentFacts {
  /// Days without a year that texts name for a report: day and month in one number, and the place.
  fileprivate func yearlyDays(
    in isWanted: (TextNode) -> Bool
  ) -> [(day: UInt64, place: TextRange)] {
    var days: [(UInt64, TextRange)] = []
    let reports = Set(
      places(of: [Phrase("bao cao"), Phrase("tong hop")]).map { node(of: $0.word) })
    let yearly = Set(places(of: [Phrase("hang nam"), Phrase("dinh ky")]).map { node(of: $0.word) })
    for index in reports.intersection(yearly).sorted() where isWanted(texts[index]) {
      let words = folded[index]
      for position in words.indices.dropLast() {
        let (day, month) = (words[position], words[position + 1])
        guard day.letters == 0, month.letters == 0, month.start - day.end == 1,
          text[Int(day.end)] == 0x2F, day.end - day.start < 3, month.end - month.start < 3,
          Int(month.end) >= text.count || text[Int(month.end)] != 0x2F
        else { continue }
        days.append((day.key << 16 | month.key, day.range.union(month.range)))
      }
    }
    return days
  }
}
