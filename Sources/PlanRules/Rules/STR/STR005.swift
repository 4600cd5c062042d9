internal import PlanSyntax

extension Rule {
  static let str005 = Rule(
    "STR005", .warning,
    summary: Message(
      vi: "Điểm không theo bảng chữ cái tiếng Việt",
      en: "Points do not follow the Vietnamese alphabet"),
    explanation: Message(
      vi: """
        Điểm đánh theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h … Bỏ “đ”, hay dùng f, j, w, \
        z, là theo bảng chữ cái tiếng Anh của phần mềm.
        """,
      en: """
        Points are lettered in the Vietnamese order: a, b, c, d, đ, e, g, h … Leaving out "đ", or \
        using f, j, w and z, is the software's English list.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.đ"), needsSoundText: true,
    examples: [
      .bad(
        .body(
          "I. NHIỆM VỤ\n\na) Mua sách.\n\nb) Mua kệ.\n\nc) Mở cửa.\n\nd) Giữ sách.\n\n⟦e⟧) Báo cáo."
        )),
      .good(
        .body(
          "I. NHIỆM VỤ\n\na) Mua sách.\n\nb) Mua kệ.\n\nc) Mở cửa.\n\nd) Giữ sách.\n\nđ) Báo cáo.")),
    ],
    check: .document { facts, report in
      guard !DocumentForm.isConsolidated(facts.document, facts.text) else { return }
      for place in facts.numberingBreaks where place.isSkippedLetter {
        report.add(
          place.part.number(facts), vi: "sau “d)” phải là “đ)”", en: "“d)” is followed by “đ)”",
          hint: Message(
            vi: "đánh lại từ đây theo bảng chữ cái tiếng Việt",
            en: "letter on from here in the Vietnamese order"))
      }
      for part in facts.outline.parts where part.label.style == .letter && part.label.value >= 30 {
        report.add(
          part.number(facts),
          vi: "“\(facts.string(part.number(facts)))” không có trong bảng chữ cái tiếng Việt",
          en: "“\(facts.string(part.number(facts)))” is no letter of the Vietnamese alphabet")
      }
    })
}
