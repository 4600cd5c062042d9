internal import PlanSyntax

extension Rule {
  static let par002 = Rule(
    "PAR002", .warning,
    summary: Message(vi: "Có chỗ không đọc được", en: "Some places cannot be read"),
    explanation: Message(
      vi: """
        Tệp có những byte không thuộc bảng mã nào, thường do chép hoặc chuyển mã dở dang. Mỗi chỗ \
        như vậy được thay bằng dấu � và chữ gốc đã mất.
        """,
      en: """
        The file holds bytes that no encoding explains, mostly after a copy or a conversion broke \
        off. Each became a � and what stood there is lost.
        """),
    basis: .practice,
    // the examples are text, and text has no byte that cannot be read
    examples: [],
    check: .parser)
}
