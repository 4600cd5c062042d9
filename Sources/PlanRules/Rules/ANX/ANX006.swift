internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let anx006 = Rule(
    "ANX006", .error,
    summary: Message(
      vi: "Từ hai Phụ lục trở lên không đánh số La Mã",
      en: "Several annexes are not numbered with Roman numerals"),
    explanation: Message(
      vi: "Văn bản có từ hai Phụ lục trở lên thì các Phụ lục đánh số thứ tự bằng chữ số La Mã.",
      en: "Where a document has two annexes or more, they are numbered with Roman numerals."),
    basis: .decree30("Phụ lục I, phần I, mục III.1.a"),
    examples: [
      .bad(
        .annexes(
          AnnexExample.text(label: "⟦Phụ lục 1⟧", title: "DANH SÁCH THƯ VIỆN") + "\n\n"
            + AnnexExample.text(label: "⟦Phụ lục 2⟧", title: "DANH MỤC SÁCH"))),
      .good(
        .annexes(
          AnnexExample.text(label: "Phụ lục I", title: "DANH SÁCH THƯ VIỆN") + "\n\n"
            + AnnexExample.text(label: "Phụ lục II", title: "DANH MỤC SÁCH"))),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      let annexes = facts.labelledAnnexes
      guard annexes.count > 1 else { return }
      for annex in annexes {
        let words = Array(facts.folded(in: annex.label))
        guard words.count < 3 || words[2].roman == nil else { continue }
        report.add(
          annex.label, vi: "Phụ lục phải đánh số La Mã",
          en: "an annex among several takes a Roman number",
          hint: Message(vi: "Phụ lục I, Phụ lục II, …", en: "Phụ lục I, Phụ lục II and so on"))
      }
    })
}
