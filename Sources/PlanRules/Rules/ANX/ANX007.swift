internal import PlanSyntax

extension Rule {
  static let anx007 = Rule(
    "ANX007", .warning,
    summary: Message(
      vi: "Bảng lệch số cột hoặc số thứ tự nhảy",
      en: "A table row has another number of cells, or its serials jump"),
    explanation: Message(
      vi: """
        Dòng thiếu hoặc thừa ô làm nội dung rơi sang cột khác, số thứ tự nhảy là dấu hiệu mất dòng. \
        Dòng nhóm và dòng tổng không có số thứ tự thì không bị xét.
        """,
      en: """
        A row with a cell too few or too many puts its content under the wrong heads; a jump of \
        the serials says that a row is lost. Rows without a serial are not judged.
        """),
    basis: .practice,
    examples: [
      .bad(TableExample.table(["1\tThôn Đông\t10", "⟦2⟧\tThôn Đoài"])),
      .bad(TableExample.table(["1\tThôn Đông\t10", "⟦3⟧\tThôn Đoài\t12"])),
      .good(TableExample.table(["1\tThôn Đông\t10", "2\tThôn Đoài\t12"])),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for table in facts.separatedTables where facts.countsRows(table) {
        var last: Int?
        for row in table.rows {
          guard let first = row.first, let serial = facts.number(first), serial < 1000 else {
            continue
          }
          if row.count != table.header.count, row.count > 1 {
            report.add(
              first.range, vi: "dòng này có \(row.count) ô, bảng có \(table.header.count) cột",
              en: "this row has \(row.count) cells, the table \(table.header.count) columns")
          } else if let last, serial != last + 1, serial != 1 {
            report.add(
              first.range, vi: "số thứ tự nhảy từ \(last) sang \(serial)",
              en: "the serial jumps from \(last) to \(serial)")
          }
          last = serial
        }
      }
    })
}

extension DocumentFacts {
  private static let serialHeads = ["stt", "tt", "so tt", "so thu tu"].map {
    (words: StaticString) in Phrase(words)
  }

  /// Whether the head row is one: its first cell names the serials.
  ///
  /// A group's row may stand first where a converter cut the table.
  fileprivate func countsRows(_ table: Table) -> Bool {
    guard let first = table.header.first else { return false }
    let words = FoldedWords(text.span, first.range)[0]
    return Self.serialHeads.contains { $0.matches(words, at: words.startIndex) }
  }
}
