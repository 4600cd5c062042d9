internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let lst003 = Rule(
    "LST003", .error,
    summary: Message(
      vi: "Ý liệt kê bắt đầu bằng chữ thường", en: "A list item begins with a small letter"),
    explanation: Message(
      vi: """
        Xuống dòng thì viết hoa chữ cái đầu, kể cả sau gạch đầu dòng. Nhiều ý trong một danh sách \
        viết thường thì báo một lần, ở ý đầu tiên.
        """,
      en: """
        A new line begins with a capital, behind a bullet too. Where several items of a list begin \
        with small letters there is one finding, at the first.
        """),
    basis: .decree30("Phụ lục II, mục I"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .body(
          """
          I. NỘI DUNG

          - Mở tủ sách tại nhà văn hóa thôn.

          - ⟦tặng⟧ sách cho học sinh.
          """)),
      .good(
        .body(
          """
          I. NỘI DUNG

          - Mở tủ sách tại nhà văn hóa thôn.

          - 05 thôn có website giới thiệu sách.
          """)),
    ],
    check: .document { facts, report in
      for list in facts.lists {
        let places = list.items.indices.filter { beginsLow(list.items[$0], facts) }
        let low = places.map { list.items[$0] }.filter { isItem($0, facts.text) }
        guard let first = low.first else { continue }
        let word = firstWord(first.content.range, facts.text)
        let others = low.count - 1
        report.add(
          word,
          vi: """
            ý liệt kê bắt đầu bằng chữ thường\
            \(others > 0 ? " (và \(others) ý khác trong danh sách)" : "")
            """,
          en: """
            the item begins with a small letter\
            \(others > 0 ? " (and \(others) others in the list)" : "")
            """,
          edit: Report.Edit(word, capitalized(facts.string(word))),
          alike: low.dropFirst().map { item in
            let word = firstWord(item.content.range, facts.text)
            return Report.Edit(word, capitalized(facts.string(word)))
          })
      }
    })

  private static func beginsLow(_ item: ListItem, _ facts: DocumentFacts) -> Bool {
    let bounds = item.content.range.bounds
    guard !bounds.isEmpty else { return false }
    return facts.text.span.foldedLetter(at: bounds.lowerBound).isLower
      && firstWord(item.content.range, facts.text).bounds.count > 1
  }

  /// Whether the text before the bullet is complete; else a wrapped line begins with a dash.
  private static func isItem(_ item: ListItem, _ text: [UInt8]) -> Bool {
    var index = Int(item.mark.start)
    while index > 0, text[index - 1] <= 0x20 { index -= 1 }
    return index == 0 || [0x2E, 0x3A, 0x3B, 0x2C, 0x29, 0x2F].contains(text[index - 1])
  }

  /// The letters at the start of a range.
  private static func firstWord(_ range: TextRange, _ text: [UInt8]) -> TextRange {
    var end = Int(range.start)
    while end < Int(range.end) {
      let letter = text.span.foldedLetter(at: end)
      if letter.ascii == 0 { break }
      end += letter.length
    }
    return TextRange(Int(range.start), end)
  }
}
