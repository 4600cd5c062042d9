internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let cap004 = Rule(
    "CAP004", .warning,
    summary: Message(
      vi: "Viết hoa giữa câu không có lý do", en: "A stray capital inside a sentence"),
    explanation: Message(
      vi: """
        Từ nối và động từ chỉ việc giao (và, của, các, chủ trì, phối hợp…) không bắt đầu một tên \
        riêng, nên đứng giữa câu sau một từ viết thường thì không viết hoa. Thường là thiếu dấu \
        câu hoặc thừa chữ hoa.
        """,
      en: """
        Linking words and verbs of assignment (và, của, các, chủ trì, phối hợp …) begin no name, \
        so inside a sentence, after a word in lower case, they have no capital. Mostly a sign is \
        missing there or the capital is a slip.
        """),
    basis: .decree30("Phụ lục II, mục I"), fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(.body("Công an xã và các đội dân phòng ⟦Chủ⟧ trì kiểm tra thư viện.")),
      .bad(.body("Người dân các thôn ⟦Và⟧ học sinh được mượn sách.")),
      .good(.body("Kế hoạch Tổ chức hội sách. Chủ trì: Văn phòng Ủy ban; Các thôn phối hợp.")),
    ],
    check: .word(
      .words(
        "và của các chủ phối được theo với do để trong khi nếu nhằm cho từ tại",
        having: .capital, lacking: .allCapitals)
    ) { facts, places, report in
      for index in places {
        let words = facts.words
        let (before, word, next) = (words[index - 1], words[index], words[index + 1])
        guard word.gap == .blank, before.isLow,
          before.traits.isDisjoint(with: [.impossible, .end]),
          next.isLow, next.gap.isBlank, words.piece(of: index).role != .cell,
          isFullWord(word, next), !isInName(facts, index)
        else { continue }
        let text = facts.string(word.range)
        let low = lowered(text)
        report.add(
          word.range, vi: "“\(text)” viết hoa giữa câu",
          en: "“\(text)” has a capital inside a sentence",
          hint: Message(
            vi: "viết thường “\(low)”, hoặc thêm dấu câu còn thiếu ở trước",
            en: "write “\(low)”, or put in the sign that is missing before it"),
          edit: Report.Edit(word.range, low))
      }
    })

  /// "chủ" and "phối" count only in "chủ trì" and "phối hợp".
  private static func isFullWord(_ word: Word, _ next: Word) -> Bool {
    switch word.key {
    case WordKey("chủ"): next.key == WordKey("trì")
    case WordKey("phối"): next.key == WordKey("hợp")
    default: true
    }
  }

  /// Whether a title may begin at the word: behind the name of a kind, or inside quotation marks.
  private static func isInName(_ facts: DocumentFacts, _ index: Int) -> Bool {
    for place in stride(from: index, to: max(index - 12, 0), by: -1) {
      let word = facts.words[place]
      if word.gap.contains(.quote) || word.gap.contains(.bracket) { return true }
      if word.gap.contains(.start) { return false }
      if place >= index - 3, place < index, word.traits.contains(.capital) { return true }
    }
    return false
  }
}
