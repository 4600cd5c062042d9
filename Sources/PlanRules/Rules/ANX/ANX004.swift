internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let anx004 = Rule(
    "ANX004", .info,
    summary: Message(vi: "Chữ “Phụ lục” in hoa", en: "The word “Phụ lục” is in capitals"),
    explanation: Message(
      vi: """
        Từ “Phụ lục” và số thứ tự của Phụ lục trình bày bằng chữ in thường, đậm, trên một dòng \
        riêng; tên Phụ lục mới viết in hoa.
        """,
      en: """
        The word "Phụ lục" and its number stand on a line of their own, bold and not in capitals; \
        the title of the annex is in capitals.
        """),
    basis: .decree30("Phụ lục I, phần I, mục III.1.b"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(AnnexExample.annex(label: "⟦PHỤ LỤC⟧", title: "DANH SÁCH THƯ VIỆN THÔN")),
      .good(AnnexExample.annex(label: "Phụ lục", title: "DANH SÁCH THƯ VIỆN THÔN")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for annex in facts.labelledAnnexes {
        let words = Array(facts.folded(in: annex.label))
        guard words.count > 1, words[0].capitals > 1, words[1].capitals > 1 else { continue }
        let place = words[0].range.union(words[1].range)
        report.add(
          place, vi: "chữ “Phụ lục” viết in thường", en: "“Phụ lục” is not written in capitals",
          edit: Report.Edit(place, "Phụ lục"))
      }
    })
}
