internal import PlanSyntax

extension Rule {
  static let anx010 = Rule(
    "ANX010", .warning,
    summary: Message(
      vi: "Số Phụ lục bị nhảy hoặc trùng", en: "Numbers of annexes skip or repeat"),
    explanation: Message(
      vi: """
        Các Phụ lục đánh số liên tục theo thứ tự. Số bị nhảy thì người nhận tưởng mất một Phụ lục; số \
        trùng thì viện dẫn không biết chỉ Phụ lục nào.
        """,
      en: """
        Annexes are numbered one after another. Where a number is left out, readers look for an annex \
        that is not there; where it is there twice, no reference to it is clear.
        """),
    basis: .decree30("Phụ lục I, phần I, mục III.1.a"), needsSoundText: true,
    examples: [
      .bad(
        .annexes(
          AnnexExample.text(label: "Phụ lục I", title: "DANH SÁCH THƯ VIỆN") + "\n\n"
            + AnnexExample.text(label: "⟦Phụ lục III⟧", title: "DANH MỤC SÁCH"))),
      .bad(
        .annexes(
          AnnexExample.text(label: "Phụ lục II", title: "DANH SÁCH THƯ VIỆN") + "\n\n"
            + AnnexExample.text(label: "⟦Phụ lục II⟧", title: "DANH MỤC SÁCH"))),
      .good(
        .annexes(
          AnnexExample.text(label: "Phụ lục I", title: "DANH SÁCH THƯ VIỆN") + "\n\n"
            + AnnexExample.text(label: "Phụ lục II", title: "DANH MỤC SÁCH"))),
    ],
    check: .document { facts, report in
      guard facts.form != .copy else { return }
      var before: (label: TextRange, value: Int)?
      for annex in facts.labelledAnnexes {
        let words = facts.folded(in: annex.label)
        // "Phụ lục IIa", "Phụ lục I-A" follow an order of their own
        let number = words.count == 3 ? words.last?.number : nil
        if let before, let number, number != before.value + 1, number != 1 {
          let (vi, en) =
            number == before.value
            ? ("trùng số Phụ lục", "this number was given to the annex before")
            : ("số Phụ lục không nối tiếp số trước", "the number does not follow the one before")
          report.add(
            annex.label, vi: vi, en: en,
            related: [(before.label, Message(vi: "Phụ lục trước", en: "the annex before"))])
        }
        before = number.map { (annex.label, $0) }
      }
    })
}
