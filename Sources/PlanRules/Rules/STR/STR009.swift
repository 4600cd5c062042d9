internal import PlanSyntax

extension Rule {
  static let str009 = Rule(
    "STR009", .info,
    summary: Message(
      vi: "Tiêu đề lúc có lúc không dấu hai chấm",
      en: "Some titles end with a colon, some do not"),
    explanation: Message(
      vi: """
        Các tiêu đề cùng cấp trong một mục nên kết như nhau. Tiêu đề đứng riêng một dòng thường \
        không có dấu hai chấm.
        """,
      en: """
        Titles side by side should end alike. A title on a line of its own usually has no colon.
        """),
    basis: .practice, fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .body(
          "I. NỘI DUNG\n\n1. Tên thư viện\n\nThư viện thôn.\n\n2. Đơn vị tham gia⟦:⟧\n\n- Các thôn.\n\n- Trường học.\n\n3. Thời gian\n\nTháng 9."
        )),
      .good(
        .body(
          "I. NỘI DUNG\n\n1. Tên thư viện\n\nThư viện thôn.\n\n2. Đơn vị tham gia\n\n- Các thôn.\n\n- Trường học."
        )),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      facts.outline.forEachRow { parts in
        let headings = parts.compactMap { $0.heading.map { facts.lastCharacter(of: $0) } }
        let colons = headings.filter { facts.text[Int($0.start)] == 0x3A }
        guard !colons.isEmpty, colons.count * 2 <= headings.count else { return }
        for colon in colons {
          report.add(
            colon, vi: "các tiêu đề cùng cấp khác không có dấu hai chấm",
            en: "the other titles of this row have no colon", edit: Report.Edit(colon, ""))
        }
      }
    })
}
