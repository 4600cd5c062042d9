internal import PlanSyntax

extension Rule {
  static let num005 = Rule(
    "NUM005", .error,
    summary: Message(
      vi: "Chữ viết tắt tên loại trong ký hiệu không khớp tên loại",
      en: "The symbol names another kind than the title"),
    explanation: Message(
      vi: """
        Ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt tên cơ quan. Văn bản có tên loại KẾ \
        HOẠCH thì ký hiệu là KH; khác nhau thì hoặc tên loại hoặc ký hiệu lấy nhầm từ văn bản mẫu.
        """,
      en: """
        A symbol holds the abbreviation of the kind. Under the title KẾ HOẠCH it is KH; where \
        they differ, one was left over from another document.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.3.b và Phụ lục III"),
    examples: [
      .bad(.number("Số: 47/⟦QĐ⟧-UBND")),
      .good(.number("Số: 47/KH-UBND")),
    ],
    check: .document { facts, report in
      guard facts.parent == nil, facts.form == .administrative,
        let title = facts.document.header.kind, let code = title.code,
        let range = facts.symbolParts.kind,
        let named = DocumentKind.withCode(facts.text.span, range.bounds), !(code == named.code)
      else { return }
      let name = facts.document.header.kindName
      report.add(
        range, vi: "ký hiệu ghi \(facts.string(range)), tên loại lại là \(title.name)",
        en: "the symbol says \(facts.string(range)), the title \(title.name)",
        hint: Message(vi: "tên loại này viết tắt là \(code)", en: "its abbreviation is \(code)"),
        related: name.map { [($0, Message(vi: "tên loại", en: "the title"))] } ?? [])
    })
}
