internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let typ006 = Rule(
    "TYP006", .info,
    summary: Message(vi: "Thiếu khoảng trắng sau dấu phẩy", en: "No blank behind a comma"),
    explanation: Message(
      vi: """
        Sau dấu phẩy giữa hai từ có một khoảng trắng. Số thập phân và chữ viết tắt ghép bằng dấu phẩy \
        (KH,CN) không bị xét.
        """,
      en: """
        A blank stands behind a comma between two words. Decimals and abbreviations joined by a \
        comma (KH,CN) are left alone.
        """),
    basis: .practice, fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Tặng sách⟦,⟧báo và tạp chí.")),
      .good(.body("Tặng 1,5 nghìn cuốn sách, báo của Sở KH,CN.")),
    ],
    check: .word(.gap(.tight)) { facts, places, report in
      for index in places {
        let (before, word) = (facts.words[index - 1], facts.words[index])
        guard word.gap == [.comma, .tight], isWord(before), isWord(word),
          !(before.traits.contains(.allCapitals) && word.traits.contains(.allCapitals))
        else { continue }
        let place = Signs.gap(facts, index)
        report.add(
          place, vi: "thiếu khoảng trắng sau dấu phẩy", en: "no blank behind the comma",
          edit: Report.Edit(place, ", "))
      }
    })

  private static func isWord(_ word: Word) -> Bool {
    word.traits.isDisjoint(with: [.digits, .code, .end, .impossible])
      && word.range.bounds.count > 1
  }
}
