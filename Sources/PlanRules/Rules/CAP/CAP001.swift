internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let cap001 = Rule(
    "CAP001", .warning,
    summary: Message(
      vi: "Viện dẫn Phần, Chương, Mục, Điều viết thường",
      en: "Phần, Chương, Mục or Điều in lower case when cited"),
    explanation: Message(
      vi: """
        Khi viện dẫn phần, chương, mục, tiểu mục, điều của một văn bản cụ thể thì viết hoa chữ cái \
        đầu của từ đó; khoản và điểm viết thường.
        """,
      en: """
        Where a part, chapter, section or article of a certain document is cited, its word has a \
        capital; khoản and điểm have none.
        """),
    basis: .decree30("Phụ lục II, mục V.7"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Thực hiện theo khoản 2 ⟦điều⟧ 3 của Quy chế.")),
      .bad(.body("Các đơn vị nêu tại ⟦mục⟧ III của Kế hoạch.")),
      .good(.body("Thực hiện theo khoản 2 Điều 3, danh mục 2 và hạng mục 5 của Quy chế.")),
    ],
    check: .word(.words("điều mục chương phần", lacking: [.capital, .allCapitals])) {
      facts, places, report in
      for index in places {
        let (word, value) = (facts.words[index], facts.words[index + 1])
        guard value.gap.isBlank, isNumber(facts, word, value),
          !notCited.contains(facts.words[index - 1].key), !word.gap.contains(.start),
          !facts.words[index + 2].gap.contains(.ellipsis),
          // "mục 5.1" is a row of a table.
          facts.words[index + 2].gap != .stop
        else { continue }
        let text = facts.string(word.range)
        report.add(
          word.range, vi: "“\(text)” khi viện dẫn phải viết hoa: “\(capitalized(text))”",
          en: "“\(text)” has a capital when cited: “\(capitalized(text))”",
          edit: Report.Edit(word.range, capitalized(text)))
      }
    })

  /// Whether a part's number follows; "mục" and "phần" also count things, so they need a Roman one
  /// or words that show a citation.
  private static func isNumber(_ facts: DocumentFacts, _ word: Word, _ value: Word) -> Bool {
    let text = facts.text[value.range.bounds]
    let isRoman = text.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 || $0 == 0x4C }
    if word.key == part { return isRoman }
    return isRoman || value.traits.contains(.digits) && text.count < 4
  }

  private static let part = WordKey("phần")

  /// Words that make another word of the next: "danh mục", "hạng mục", "thành phần".
  private static let notCited = Set(
    WordKey.words(
      """
      danh hạng đề chuyên tiểu đầu khoản thư thành một mấy học góp văn bộ cổ tham số tin \
      nhạc các những phụ biểu bảo
      """))
}
