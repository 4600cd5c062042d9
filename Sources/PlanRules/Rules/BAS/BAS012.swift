internal import PlanSyntax

extension Rule {
  static let bas012 = Rule(
    "BAS012", .warning,
    summary: Message(vi: "Căn cứ nêu hai lần", en: "A legal ground is given twice"),
    explanation: Message(
      vi: "Cùng một văn bản làm căn cứ hai lần là thừa, thường do chép từ văn bản khác.",
      en: "The same document as a ground twice is one too many, mostly left by copying."),
    basis: .practice,
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Kế hoạch số 212/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình về phát triển thư viện;

          ⟦Căn cứ Kế hoạch số 212/KH-UBND⟧ ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình về phát triển thư viện.
          """)),
      .good(
        .bases(
          """
          Căn cứ Kế hoạch số 212/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình về phát triển thư viện.
          """)),
    ],
    check: .document { facts, report in
      var known = HashTable()
      for (index, ground) in facts.bases.enumerated() where ground.opener != .proposal {
        guard let key = ground.key(facts.text), let place = known.insert(index, for: key.hash)
        else {
          continue
        }
        let first = facts.bases[place]
        if let date = first.main?.date, ground.main?.date.map({ $0.contradicts(date) }) ?? false {
          continue
        }
        report.add(
          ground.head, vi: "văn bản này đã làm căn cứ ở trên",
          en: "this document is already a ground above",
          hint: Message(vi: "bỏ căn cứ lặp", en: "drop the second one"),
          related: [(first.head, Message(vi: "nêu lần đầu", en: "given here first"))])
      }
    })
}
