internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let bas003 = Rule(
    "BAS003", .error,
    summary: Message(vi: "Hai căn cứ trên một dòng", en: "Two legal grounds on one line"),
    explanation: Message(
      vi: "Sau mỗi căn cứ phải xuống dòng, để người đọc đếm và tra từng văn bản.",
      en: "A new line follows each ground, so that each document can be counted and looked up."),
    basis: .decree30("Phụ lục I, phần I, mục II.6.a"), fix: .safe,
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; ⟦Căn cứ⟧ Luật \
          Thư viện ngày 21 tháng 11 năm 2019.
          """)),
      .good(
        .bases(
          """
          Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

          Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019.
          """)),
    ],
    check: .document { facts, report in
      guard facts.form != .letter else { return }
      for (ground, next) in zip(facts.bases, facts.bases.dropFirst()) {
        let gap = Int(ground.end.end)..<max(Int(ground.end.end), Int(next.basis.opener.start))
        guard !gap.isEmpty, gap.count < 4, facts.text[gap].allSatisfy({ $0 == 0x20 }) else {
          continue
        }
        report.add(
          next.basis.opener, vi: "căn cứ này phải xuống dòng riêng",
          en: "this legal ground must stand on a line of its own",
          related: [
            (ground.basis.opener, Message(vi: "cùng dòng với căn cứ này", en: "beside this one"))
          ],
          edit: Report.Edit(TextRange(gap.lowerBound, gap.upperBound), "\n"))
      }
    })
}
