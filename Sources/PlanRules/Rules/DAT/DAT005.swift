internal import PlanSyntax

extension Rule {
  static let dat005 = Rule(
    "DAT005", .error,
    summary: Message(vi: "Ngày không có thật", en: "A date that the calendar does not have"),
    explanation: Message(
      vi: """
        Tháng 4, 6, 9, 11 có 30 ngày, tháng 2 có 28 hoặc 29 ngày, một năm có 12 tháng. Ngày sau số \
        của văn bản viện dẫn mà không đọc được thành ngày cũng bị nêu.
        """,
      en: """
        April, June, September and November have 30 days, February has 28 or 29, a year has 12 \
        months. What stands as a date behind a cited number and is none is blamed too.
        """),
    basis: .practice,
    examples: [
      .bad(.body("I. NỘI DUNG\n\nKhai trương thư viện ⟦ngày 31 tháng 9 năm 2025⟧.")),
      .bad(.body("I. NỘI DUNG\n\nKhai trương thư viện ⟦ngày 29/02/2026⟧.")),
      .bad(
        .bases(
          """
          Căn cứ Nghị định số 93/2020/NĐ-CP ⟦ngày 18/8/20200⟧ của Chính phủ quy định chi tiết một \
          số điều của Luật Thư viện.
          """)),
      .good(.body("I. NỘI DUNG\n\nKhai trương thư viện ngày 30 tháng 9 năm 2025.")),
    ],
    check: .document { facts, report in
      func blame(_ range: TextRange) {
        report.add(
          range, vi: "ngày này không có trong lịch", en: "the calendar has no such day",
          hint: Message(vi: "đối chiếu lại ngày, tháng, năm", en: "compare day, month and year"))
      }
      if let line = facts.document.header.date, !line.date.exists { blame(line.range) }
      for node in facts.texts {
        for mention in node.passage.mentions {
          switch mention.value {
          case .date(let date) where !date.exists: blame(mention.range)
          case .dateRange(let first, let last) where !first.exists || !last.exists:
            blame(mention.range)
          default: break
          }
        }
        for citation in node.passage.citations {
          if let date = citation.date, !date.exists { blame(citation.range) }
          if let damaged = facts.damagedDate(after: citation, in: node) {
            report.add(
              damaged, vi: "ngày này không đọc được", en: "this date cannot be read",
              hint: Message(vi: "sửa lỗi gõ trong ngày", en: "mend the slip in it"))
          }
        }
      }
    })
}

extension DocumentFacts {
  /// The words behind a number that should be a date and are none ("ngày 09/6/20205").
  fileprivate func damagedDate(after citation: Citation, in node: TextNode) -> TextRange? {
    guard citation.number != nil, citation.date == nil else { return nil }
    let end = min(Int(node.passage.range.end), Int(citation.range.end) + 48)
    let words = FoldedWords(text.span, TextRange(Int(citation.range.end), end))[0]
    guard let first = words.first, first.key == Phrase("ngay").first,
      first.start - citation.range.end < 3
    else { return nil }
    var last = first
    var numbers = 0
    for word in words.dropFirst() {
      guard word.isNumber || word.isDateWord, word.end - first.start < 40 else { break }
      if word.isNumber { numbers += 1 }
      last = word
    }
    // "ngày tháng năm 2025" is a blank, not a slip
    return numbers > 1 && last.isNumber ? TextRange(Int(first.start), Int(last.end)) : nil
  }
}

extension FoldedWord {
  /// Whether it is written in digits.
  fileprivate var isNumber: Bool { letters == 0 }

  /// "ngày", "tháng", "năm".
  fileprivate var isDateWord: Bool {
    key == Phrase("ngay").first || key == Phrase("thang").first || key == Phrase("nam").first
  }
}
