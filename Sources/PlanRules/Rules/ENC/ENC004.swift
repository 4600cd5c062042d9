internal import PlanSyntax

extension Rule {
  static let enc004 = Rule(
    "ENC004", .info,
    summary: Message(
      vi: "Dòng địa chỉ liên kết rơi vào thân văn bản", en: "A stray link line stands in the text"),
    explanation: Message(
      vi: """
        Khi chép văn bản từ trang web, địa chỉ của trang hay lẫn vào thành một dòng riêng. Dòng ấy \
        không phải nội dung của văn bản.
        """,
      en: """
        In text copied from a web page the page's address often stands on a line of its own. It is \
        no content of the document.
        """),
    basis: .practice,
    examples: [
      .bad(
        .body(
          """
          I. MỤC ĐÍCH

          Người dân các thôn được mượn sách gần nhà.

          ⟦https://thuvien.giavien.example/ke-hoach⟧

          Việc mượn sách không thu tiền.
          """)),
      .good(.body("I. MỤC ĐÍCH\n\nNgười dân các thôn được mượn sách gần nhà.")),
    ],
    check: .parser)
}
