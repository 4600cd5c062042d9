internal import PlanSyntax

extension Rule {
  static let lst008 = Rule(
    "LST008", .info,
    summary: Message(
      vi: "Dấu phẩy trước “và” cuối liệt kê", en: "A comma before the last “và”"),
    explanation: Message(
      vi: """
        Trong phép liệt kê ngắn, “và” nối hai thành phần cuối nên không đặt dấu phẩy trước nó.
        """,
      en: "In a short enumeration “và” joins the last two members, so no comma goes before it."),
    basis: .practice, fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(.body("Tặng sách, báo⟦,⟧ và tạp chí.")),
      .good(.body("Tặng sách, báo và tạp chí.")),
      .good(.body("Các thôn lập tủ sách trong quý I, và báo cáo kết quả về xã trước ngày 15.")),
    ],
    check: .word(.words("và")) { facts, places, report in
      for index in places {
        let words = facts.words
        guard words[index].gap == [.comma, .blank], isShort(words, index) else { continue }
        let comma = Signs.gap(facts, index)
        let place = TextRange(Int(comma.start), Int(comma.start) + 1)
        report.add(
          place, vi: "thừa dấu phẩy trước “và”", en: "no comma before “và” here",
          edit: Report.Edit(place, ""))
      }
    })

  /// Whether another comma stands one to three words before, so that things are listed.
  private static func isShort(_ words: WordTable, _ index: Int) -> Bool {
    var before = index - 1
    while index - before < 4, words[before].gap.isBlank { before -= 1 }
    return words[before].gap == [.comma, .blank] && index - before < 4 && words[index + 1].isLow
  }
}
