internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let anx005 = Rule(
    "ANX005", .warning,
    summary: Message(
      vi: "Tên Phụ lục không in hoa", en: "The title of an annex is not in capitals"),
    explanation: Message(
      vi: "Tên Phụ lục trình bày bằng chữ in hoa, đậm, dưới dòng “Phụ lục”.",
      en: "The title of an annex is in bold capitals below the line “Phụ lục”."),
    basis: .decree30("Phụ lục I, phần I, mục III.1.b"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(AnnexExample.annex(label: "Phụ lục", title: "⟦Danh sách thư viện thôn⟧")),
      .good(AnnexExample.annex(label: "Phụ lục", title: "DANH SÁCH THƯ VIỆN THÔN")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for annex in facts.labelledAnnexes {
        guard let title = annex.title, !title.isEmpty else { continue }
        let words = facts.folded(in: title)
        let small = words.filter { $0.capitals < $0.letters && $0.letters > 1 }
        guard words.count > 1, small.count * 2 > words.count else { continue }
        report.add(
          title, vi: "tên Phụ lục phải viết in hoa",
          en: "the title of an annex must be in capitals",
          edit: Report.Edit(title, facts.string(title).uppercased()))
      }
    })
}
