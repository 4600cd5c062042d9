internal import PlanSyntax

extension Rule {
  static let str003 = Rule(
    "STR003", .error,
    summary: Message(
      vi: "Khoản, điểm sai thứ tự hoặc nhảy số", en: "Clauses or points are out of order"),
    explanation: Message(
      vi: """
        Khoản đánh số Ả Rập, điểm đánh chữ cái, liên tục trong mỗi điều, mỗi khoản. Số lùi lại \
        hoặc nhảy cóc là thiếu hoặc xếp nhầm.
        """,
      en: """
        Clauses are numbered, points lettered, without gaps in each article and clause. A number \
        that goes back or skips means a lost or misplaced one.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6"), needsSoundText: true,
    examples: [
      .bad(.body("I. NHIỆM VỤ\n\na) Mua sách.\n\nb) Mua kệ.\n\n⟦d⟧) Mở cửa.")),
      .bad(.body("I. NHIỆM VỤ\n\n1. Mua sách.\n\n2. Mua kệ.\n\n3. Mở cửa.\n\n⟦2⟧. Báo cáo.")),
      .good(.body("I. NHIỆM VỤ\n\na) Mua sách.\n\nb) Mua kệ.\n\nc) Mở cửa.")),
      .good(
        .body(
          """
          Điều 1. Sửa đổi khoản 3 Điều 5 Quy chế mượn sách như sau:

          “3. Mỗi người được mượn năm quyển sách.”

          Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
          """)),
      .good(.body("I. NHIỆM VỤ\n\na) Mua sách.b) Mua kệ.\n\nc) Mở cửa.")),
    ],
    check: .document { facts, report in
      for place in facts.numberingBreaks {
        guard place.fault == .back || place.fault == .gap && !place.part.isSection,
          !place.isSkippedLetter, !place.isRunTogether(facts)
        else { continue }
        report.add(
          place.part.number(facts),
          vi:
            "sau \(facts.string(place.before.number(facts))) là \(facts.string(place.part.number(facts)))",
          en:
            "\(facts.string(place.part.number(facts))) follows \(facts.string(place.before.number(facts)))",
          hint: Message(
            vi: "tiếp theo phải là \(place.before.label.next(facts))",
            en: "the next is \(place.before.label.next(facts))"),
          related: [
            (place.before.number(facts), Message(vi: "số trước", en: "the one before"))
          ])
      }
    })
}
