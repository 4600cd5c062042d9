internal import PlanSyntax

extension Rule {
  static let bas004 = Rule(
    "BAS004", .warning,
    summary: Message(
      vi: "Căn cứ thiếu số, ngày, cơ quan hoặc trích yếu",
      en: "A legal ground lacks number, date, issuer or subject"),
    explanation: Message(
      vi: """
        Căn cứ phải ghi đủ tên loại, số và ký hiệu, thời gian ban hành, cơ quan ban hành và trích \
        yếu nội dung. Thiếu một thành phần thì không tra đúng được văn bản, vì số quay lại từ đầu \
        mỗi năm và cơ quan nào cũng có.
        """,
      en: """
        A ground gives kind, number and symbol, date, issuer and subject. Without one of them \
        the document cannot be found for sure: numbers begin anew each year at every office.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.a"),
    examples: [
      .bad(.bases("Căn cứ ⟦Quyết định số 212/QĐ-UBND⟧ về việc ban hành Chương trình thư viện.")),
      .bad(
        .bases(
          """
          Căn cứ ⟦Quyết định số 212/QĐ-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh \
          Ninh Bình⟧.
          """)),
      .good(
        .bases(
          """
          Căn cứ Quyết định số 212/QĐ-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh \
          Ninh Bình về việc ban hành Chương trình phát triển thư viện.
          """)),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for ground in facts.bases where ground.opener == .ground || ground.opener == .carryingOut {
        guard let main = ground.main, main.number != nil, main.kind?.isAct != true else { continue }
        let missing = CitationParts.missing(from: main, facts.text, before: Int(ground.end.start))
        guard !missing.isEmpty else { continue }
        report.add(
          main.range, vi: "căn cứ thiếu \(CitationParts.listed(missing, \.vi, "và"))",
          en: "this legal ground lacks \(CitationParts.listed(missing, \.en, "and"))",
          hint: Message(
            vi: "ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu",
            en: "give kind, number, date, issuer and subject"))
      }
    })
}
