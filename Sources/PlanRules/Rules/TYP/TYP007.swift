internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let typ007 = Rule(
    "TYP007", .info,
    summary: Message(vi: "Khoảng trắng trước dấu câu", en: "A blank before a sign"),
    explanation: Message(
      vi: """
        Dấu phẩy, dấu chấm phẩy và dấu hai chấm viết liền chữ trước nó; khoảng trắng ở sau dấu. Ô \
        của bảng và chỗ chừa trống không bị xét.
        """,
      en: """
        A comma, semicolon or colon stands right behind the word before it, with the blank behind \
        the sign. Cells of tables and places left open are passed by.
        """),
    basis: .practice, fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Tặng sách⟦ ⟧, báo và tạp chí.")),
      .bad(.body("Thời gian⟦ ⟧: tháng 10 năm 2025.")),
      .good(.body("Tặng sách, báo và tạp chí: 120 bản; đĩa: ….. , băng: 12 cuộn.")),
    ],
    check: .document { facts, report in
      let blanks = facts.texts.filter { $0.role != .cell }
        .flatMap { strayBlanks(facts.text.span, $0.passage.range.bounds) }
      guard let first = blanks.first else { return }
      report.add(
        first, vi: "có khoảng trắng trước dấu câu", en: "a blank before the sign",
        edit: Report.Edit(first, ""), alike: blanks.dropFirst().map { Report.Edit($0, "") })
    })

  /// The single blanks between a word and a sign that a blank, or the end, follows.
  private static func strayBlanks(_ text: Span<UInt8>, _ bounds: Range<Int>) -> [TextRange] {
    var found: [TextRange] = []
    var index = bounds.lowerBound + 1
    while let blank = text.first(0x20, in: index..<max(index, bounds.upperBound)) {
      index = blank + 1
      guard index < bounds.upperBound, [0x2C, 0x3A, 0x3B].contains(text[index]),
        index + 1 == bounds.upperBound || text[index + 1] <= 0x20, endsWord(text[blank - 1])
      else { continue }
      found.append(TextRange(blank, index))
    }
    return found
  }

  /// Whether a byte is the last of a letter or digit, or closes a bracket; "…" leaves a place open.
  private static func endsWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x29 || byte >= 0x80 && byte != 0xA6
  }
}
