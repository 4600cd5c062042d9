internal import PlanSyntax

extension Rule {
  static let anx009 = Rule(
    "ANX009", .warning,
    summary: Message(
      vi: "Dòng tổng cộng không bằng tổng các dòng", en: "A total is not the sum of its rows"),
    explanation: Message(
      vi: """
        Cột số trong bảng được cộng lại và so với dòng “Tổng cộng”. Chỉ xét bảng mà mọi dòng có số \
        thứ tự đều ghi số ở cột ấy và không có dòng nhóm ghi số.
        """,
      en: """
        Columns of numbers are added up and compared with the row "Tổng cộng". Only tables are \
        judged whose numbered rows all give a number there and that have no subtotals.
        """),
    basis: .practice,
    examples: [
      .bad(TableExample.table(["1\tThôn Đông\t10", "2\tThôn Đoài\t12", "\tTổng cộng\t⟦23⟧"])),
      .good(TableExample.table(["1\tThôn Đông\t10", "2\tThôn Đoài\t12", "\tTổng cộng\t22"])),
    ],
    check: .document { facts, report in
      for table in facts.separatedTables {
        let width = table.header.count
        let rows = table.rows.filter { $0.count == width }
        guard rows.count == table.rows.count, width > 1,
          let total = rows.last ?? nil, facts.isTotal(total),
          rows.dropLast().allSatisfy({ $0.first.flatMap { facts.number($0) } != nil })
        else { continue }
        for column in 1..<width {
          let values = rows.dropLast().map { facts.number($0[column]) }
          guard values.count > 1, values.allSatisfy({ $0 != nil }),
            let stated = facts.number(total[column])
          else { continue }
          let sum = values.reduce(0) { $0 + ($1 ?? 0) }
          guard sum != stated else { continue }
          report.add(
            total[column].range, vi: "tổng các dòng là \(sum), ở đây ghi \(stated)",
            en: "the rows add up to \(sum), this says \(stated)",
            hint: Message(vi: "cộng lại cột này", en: "add the column up again"))
        }
      }
    })
}

extension DocumentFacts {
  private static let totals = ["tong cong", "cong", "tong so", "tong"].map {
    (words: StaticString) in Phrase(words)
  }

  /// Whether a row gives totals: one of its first two cells begins so.
  fileprivate func isTotal(_ row: [Passage]) -> Bool {
    row.prefix(2).contains { cell in
      let words = FoldedWords(text.span, cell.range)[0]
      return !words.isEmpty && Self.totals.contains { $0.matches(words, at: 0) }
    }
  }
}
