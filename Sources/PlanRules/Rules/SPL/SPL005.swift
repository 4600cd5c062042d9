internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let spl005 = Rule(
    "SPL005", .warning,
    summary: Message(vi: "Thiếu từ nối", en: "A linking word is missing"),
    explanation: Message(
      vi: """
        “quy định của pháp luật” ở cuối câu cần “theo”, “đúng” hoặc từ tương tự đứng trước; \
        “quy định khoản 2 Điều 5” cần “tại”.
        """,
      en: """
        “quy định của pháp luật” at the end of a sentence wants “theo”, “đúng” or the like before \
        it; “quy định khoản 2 Điều 5” wants “tại”.
        """),
    basis: .practice, fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(.body("Hộ kinh doanh đăng ký hoạt động khuyến mại ⟦quy định của pháp luật⟧.")),
      .bad(.body("Hồ sơ nộp như ⟦quy định khoản 2⟧ Điều 5 Thông tư này.")),
      .good(.body("Hộ kinh doanh đăng ký hoạt động khuyến mại theo quy định của pháp luật.")),
      .good(.body("Hồ sơ nộp như quy định tại khoản 2 Điều 5 Thông tư này.")),
    ],
    check: .word(.words("quy", lacking: [.capital, .allCapitals])) { facts, places, report in
      for index in places {
        let words = facts.words
        if words.has(clauseOpening, at: index), isClause(words, index + 2) {
          let range = words[index].range.union(words[index + 3].range)
          report.add(
            range, vi: "thiếu “tại” sau “quy định”", en: "“tại” is missing after “quy định”",
            edit: Report.Edit(
              TextRange(Int(words[index + 1].end), Int(words[index + 1].end)), " tại")
          )
        }
        guard words.has(lawPhrase, at: index), words[index].gap.isBlank, words[index].isLow,
          nouns.contains(words[index - 1].key), words[index - 1].isLow,
          !words[index + lawPhrase.count].gap.isBlank
        else { continue }
        let range = words[index].range.union(words[index + lawPhrase.count - 1].range)
        let start = Int(words[index].start)
        report.add(
          range, vi: "thiếu “theo” trước “quy định của pháp luật”",
          en: "“theo” is missing before “quy định của pháp luật”",
          edit: Report.Edit(TextRange(start, start), "theo "))
      }
    })

  private static let clauseOpening = WordKey.words("quy định")
  private static let lawPhrase = WordKey.words("quy định của pháp luật")
  private static let clauseWords = Set(WordKey.words("khoản điểm điều"))

  private static func isClause(_ words: WordTable, _ index: Int) -> Bool {
    guard clauseWords.contains(words[index].key), words[index].gap.isBlank,
      words[index + 1].gap.isBlank
    else { return false }
    let value = words[index + 1]
    return value.traits.contains(.digits)
      || words[index].key == WordKey("điểm") && value.range.bounds.count == 1
  }

  /// What ends a sentence before "theo quy định"; verbs that take "quy định" itself are not here.
  private static let nouns = Set(
    WordKey.words("mại hàng doanh tế sản phẩm khách phí tư nghiệp trường dân xuất trình lý việc"))
}
