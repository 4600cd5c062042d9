internal import PlanSyntax

extension Rule {
  static let bas005 = Rule(
    "BAS005", .info,
    summary: Message(
      vi: "Luật, Pháp lệnh ghi cả số trong văn bản hành chính",
      en: "An act is cited with its number in an administrative document"),
    explanation: Message(
      vi: """
        Trong văn bản hành chính, Luật và Pháp lệnh làm căn cứ chỉ ghi tên loại và tên, không ghi \
        số, ký hiệu và cơ quan ban hành. Văn bản quy phạm pháp luật có quy định khác.
        """,
      en: """
        Administrative documents cite acts by kind and name, without number and issuer. Normative \
        documents have another rule.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.a"),
    examples: [
      .bad(.bases("Căn cứ Luật Thư viện số ⟦46/2019/QH14⟧ ngày 21 tháng 11 năm 2019.")),
      .good(.bases("Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019.")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for ground in facts.bases {
        guard let main = ground.main, main.kind?.isAct == true, let number = main.number else {
          continue
        }
        report.add(
          number.range, vi: "luật, pháp lệnh làm căn cứ không cần ghi số",
          en: "an act given as a ground needs no number",
          hint: Message(vi: "chỉ ghi tên loại và tên", en: "give its kind and name only"))
      }
    })
}
