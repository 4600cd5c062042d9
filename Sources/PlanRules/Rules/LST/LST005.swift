internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let lst005 = Rule(
    "LST005", .error,
    summary: Message(vi: "Dấu câu gõ hai lần", en: "A sign is typed twice"),
    explanation: Message(
      vi: """
        Hai dấu chấm, hai dấu phẩy, hai dấu chấm phẩy hoặc hai dấu hai chấm liền nhau là gõ thừa. \
        Dấu ba chấm và dòng chấm để điền không bị xét.
        """,
      en: """
        Two full stops, commas, semicolons or colons in a row are a slip of the keyboard. An \
        ellipsis and dots to fill in are left alone.
        """),
    basis: .practice, fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Các thôn báo cáo để Ủy ban nhân dân xã giải quyết⟦..⟧")),
      .bad(.body("Sách được tặng cho trường học⟦,,⟧ nhà văn hóa và trạm y tế.")),
      .good(.body("Sách, báo, tạp chí... được chuyển về thôn ......... trong năm .. này.")),
    ],
    check: .word(.gap(.doubled)) { facts, places, report in
      for index in places {
        let word = facts.words[index]
        guard word.gap.isDisjoint(with: [.ellipsis, .dash, .other, .address]),
          let place = Signs.doubled(facts, index), place.start == facts.words[index - 1].end,
          !facts.words[index - 1].traits.contains(.end)
        else { continue }
        let sign = String(facts.string(place).prefix(1))
        report.add(
          place, vi: "thừa một dấu “\(sign)”", en: "one “\(sign)” too many",
          edit: Report.Edit(place, sign))
      }
    })
}

/// Finds signs between words.
enum Signs {
  /// The text between the word before, or the start of the piece, and a word.
  static func gap(_ facts: DocumentFacts, _ index: Int) -> TextRange {
    let word = facts.words[index]
    let start =
      word.gap.contains(.start)
      ? facts.words.piece(of: index).range.start : facts.words[index - 1].end
    return TextRange(Int(start), Int(word.start))
  }

  /// The sign that stands twice in a row before a word.
  static func doubled(_ facts: DocumentFacts, _ index: Int) -> TextRange? {
    let bounds = gap(facts, index).bounds
    var start = bounds.lowerBound
    while start + 1 < bounds.upperBound {
      var end = start + 1
      while end < bounds.upperBound, facts.text[end] == facts.text[start] { end += 1 }
      if end - start == 2, [0x2C, 0x2E, 0x3A, 0x3B].contains(facts.text[start]) {
        return TextRange(start, end)
      }
      start = end
    }
    return nil
  }
}
