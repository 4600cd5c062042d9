internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let typ003 = Rule(
    "TYP003", .warning,
    summary: Message(vi: "Ngoặc kép không đóng hoặc không mở", en: "An unbalanced quotation mark"),
    explanation: Message(
      vi: """
        Mỗi ngoặc kép mở phải có ngoặc kép đóng trong cùng đoạn. Đoạn trích nhiều đoạn văn bắt đầu \
        bằng ngoặc kép ở đầu đoạn hoặc sau dấu hai chấm thì được đóng ở đoạn sau.
        """,
      en: """
        Each opening mark has its closing one in the same paragraph. A quotation of several \
        paragraphs, which opens at the start of one or behind a colon, may close in a later one.
        """),
    basis: .practice, needsSoundText: true,
    examples: [
      .bad(.body("Tổ chức ⟦“⟧Ngày hội đọc sách năm 2025, các thôn tham gia.")),
      .bad(.body("Tổ chức Ngày hội đọc sách⟦”⟧ năm 2025.")),
      .good(.body("Tổ chức “Ngày hội đọc sách” và \"Tuần lễ góp sách\".")),
    ],
    check: .word(.gap(.quote)) { facts, places, report in
      var reader = QuoteReader()
      for index in places { reader.read(facts, index) }
      reader.endPiece()
      for place in (reader.unclosed + reader.blocks).sorted(by: { $0.start < $1.start }) {
        report.add(
          place, vi: "ngoặc kép mở mà không đóng", en: "this quotation mark is never closed")
      }
      for place in reader.unopened {
        report.add(
          place, vi: "ngoặc kép đóng mà không mở", en: "this quotation mark was never opened")
      }
    })
}
