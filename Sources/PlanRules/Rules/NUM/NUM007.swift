internal import PlanSyntax

extension Rule {
  static let num007 = Rule(
    "NUM007", .error,
    summary: Message(
      vi: "Văn bản hành chính có năm trong số, hoặc văn bản quy phạm thiếu năm",
      en: "A year in an administrative number, or none in a normative one"),
    explanation: Message(
      vi: """
        Số của văn bản hành chính không ghi năm: 47/KH-UBND. Số của nghị định, thông tư ghi năm \
        ban hành: 30/2020/NĐ-CP. Nghị quyết, quyết định có thể thuộc cả hai loại nên không xét.
        """,
      en: """
        Administrative numbers carry no year (47/KH-UBND), those of decrees and circulars do \
        (30/2020/NĐ-CP). Resolutions and decisions may be either and are not judged.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.3"),
    examples: [
      .bad(.number("Số: ⟦47/2025/KH-UBND⟧")),
      .good(.number("Số: 47/KH-UBND")),
    ],
    check: .document { facts, report in
      guard facts.parent == nil, let number = facts.document.header.number?.number,
        number.shape == .state, !number.serial.isEmpty,
        let code = facts.document.header.kind?.code, let kind = facts.symbolParts.kind,
        code == DocumentKind.withCode(facts.text.span, kind.bounds)?.code
      else { return }
      if number.year > 0, administrativeCodes.contains(where: { $0 == code }) {
        report.add(
          number.range, vi: "số của văn bản hành chính không ghi năm",
          en: "an administrative number carries no year",
          hint: Message(vi: "bỏ “/\(number.year)”", en: "leave out “/\(number.year)”"))
      } else if number.year == 0, yearCodes.contains(where: { $0 == code }) {
        report.add(
          number.range, vi: "số của văn bản quy phạm pháp luật thiếu năm ban hành",
          en: "a normative number lacks its year",
          hint: Message(vi: "ghi số/năm/ký hiệu", en: "write number/year/symbol"))
      }
    })

  /// Kinds that only administrative documents are of (Nghị định 30/2020/NĐ-CP, Điều 7).
  private static let administrativeCodes: [StaticString] = [
    "KH", "CTr", "PA", "ĐA", "DA", "BC", "BB", "TTr", "TB", "TC", "HD", "CT", "CĐ", "GM", "GGT",
  ]
  /// Kinds that are always normative (Luật 64/2025/QH15).
  private static let yearCodes: [StaticString] = ["NĐ", "TT", "TTLT", "NQLT"]
}
