internal import PlanSyntax

extension Rule {
  static let num001 = Rule(
    "NUM001", .error,
    summary: Message(vi: "Số văn bản bỏ trống", en: "The document number is left blank"),
    explanation: Message(
      vi: """
        Văn bản đã ban hành phải có số do văn thư cấp. Số bỏ trống thì văn bản chưa được đăng ký, \
        và không ai viện dẫn được.
        """,
      en: """
        An issued document carries the number that the registry gave it. With a blank one it is \
        not registered, and nobody can cite it.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.3.a và Điều 15"),
    examples: [
      .bad(.number("Số:      ⟦/KH-UBND⟧")),
      .good(.number("Số: 47/KH-UBND")),
    ],
    check: .document { facts, report in
      guard facts.parent == nil, let line = facts.document.header.number,
        line.number?.serial.isEmpty ?? !facts.holdsDigit(line.range)
      else { return }
      report.add(
        line.number?.range ?? line.range, vi: "số văn bản bỏ trống",
        en: "the document number is left blank",
        hint: Message(
          vi: "lấy số ở văn thư rồi ghi vào trước khi phát hành",
          en: "get the number from the registry before the document goes out"))
    })
}
