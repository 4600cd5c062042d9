internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let bas007 = Rule(
    "BAS007", .warning,
    summary: Message(
      vi: "Hai từ mở đầu dính nhau trong một căn cứ",
      en: "A second opener stands inside a legal ground"),
    explanation: Message(
      vi: """
        Một căn cứ chỉ có một từ mở đầu. “Căn cứ Căn cứ” là lặp; “… của Ủy ban nhân dân tỉnh Thực \
        hiện …” là mất chữ “về việc” hoặc mất dấu chấm phẩy giữa hai căn cứ.
        """,
      en: """
        A ground has one opener. "Căn cứ Căn cứ" is doubled; "… của Ủy ban nhân dân tỉnh Thực \
        hiện …" lacks the words "về việc" or the semicolon between two grounds.
        """),
    basis: .decree30("Phụ lục II, mục I"), needsSoundText: true,
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Kế hoạch số 212/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình ⟦Thực hiện⟧ Chương trình phát triển thư viện.
          """)),
      .bad(.bases("Căn cứ ⟦Căn cứ⟧ Luật Thư viện ngày 21 tháng 11 năm 2019.")),
      .good(
        .bases(
          """
          Căn cứ Kế hoạch số 212/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình về việc thực hiện Chương trình phát triển thư viện.
          """)),
    ],
    check: .document { facts, report in
      for ground in facts.bases {
        let start = Int(ground.basis.opener.end)
        guard let main = ground.main else { continue }
        let end = min(Int(main.range.end) + 24, Int(ground.end.start))
        let words = facts.folded(in: TextRange(start, max(start, end)))
        for index in words.indices where words[index].isCapital {
          guard let opener = secondOpeners.first(where: { $0.matches(words, at: index) }),
            words[index].capitals == 1,
            index == words.startIndex || words[index].start >= main.issuer.end,
            index > words.startIndex || opener.keys == secondOpeners[0].keys,
            isBare(facts.text, before: Int(words[index].start))
          else { continue }
          let last = words[index + opener.count - 1]
          report.add(
            TextRange(Int(words[index].start), Int(last.end)),
            vi: "từ mở đầu thứ hai trong một căn cứ", en: "a second opener in one legal ground",
            hint: Message(
              vi: "bỏ từ lặp, thêm “về việc”, hoặc tách thành căn cứ riêng",
              en: "drop it, add “về việc”, or make it a ground of its own"))
        }
      }
    })

  private static let secondOpeners = ["can cu", "thuc hien", "trien khai"].map {
    (words: StaticString) in Phrase(words)
  }

  /// Whether no sign stands before the word, and no word that a title may follow.
  private static func isBare(_ text: [UInt8], before position: Int) -> Bool {
    var index = position
    while index > 0, isSpacing(text[index - 1]) { index -= 1 }
    guard index > 0, index < position else { return false }
    let byte = text[index - 1]
    return byte &- 0x30 < 10 || byte >= 0x41 && byte != 0x9C && byte != 0x9D
  }
}
