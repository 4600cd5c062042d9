internal import PlanSyntax

extension Rule {
  static let enc003 = Rule(
    "ENC003", .warning,
    summary: Message(
      vi: "Có ký tự tổ hợp rời hoặc ký tự ẩn",
      en: "The text holds decomposed or invisible characters"),
    explanation: Message(
      vi: """
        Chữ có dấu ghép từ nhiều ký tự rời, hoặc ký tự không ai nhìn thấy, làm cho tìm kiếm, so \
        sánh và sắp xếp sai. Mỗi chữ cần là một ký tự dựng sẵn.
        """,
      en: """
        Accented letters made of several characters, or characters that nobody sees, break search, \
        comparison and sorting. Each letter should be one precomposed character.
        """),
    basis: .decree30("Phụ lục I, phần I, mục I.4"),
    examples: [
      .bad(.body("I. MỤC ĐÍCH\n\nNgười dân các thôn mư⟦o\u{31B}\u{323}⟧n sách gần nhà.")),
      .bad(.body("I. MỤC ĐÍCH\n\nNgười dân các thôn mượn⟦\u{200B}⟧ sách gần nhà.")),
      .good(.body("I. MỤC ĐÍCH\n\nNgười dân các thôn mượn sách gần nhà.")),
    ],
    check: .parser)
}
