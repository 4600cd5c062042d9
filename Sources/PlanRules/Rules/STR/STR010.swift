internal import PlanSyntax

extension Rule {
  static let str010 = Rule(
    "STR010", .info,
    summary: Message(
      vi: "Câu đầu lặp lại tiêu đề", en: "The first words repeat the title"),
    explanation: Message(
      vi: """
        Dưới tiêu đề “KINH PHÍ THỰC HIỆN” không cần mở câu bằng “Kinh phí thực hiện:”.
        """,
      en: "Below the title \"KINH PHÍ THỰC HIỆN\" the words \"Kinh phí thực hiện:\" are idle."),
    basis: .practice, needsSoundText: true,
    examples: [
      .bad(.body("I. KINH PHÍ THỰC HIỆN\n\n⟦Kinh phí thực hiện:⟧ Từ ngân sách xã.")),
      .good(.body("I. KINH PHÍ THỰC HIỆN\n\nTừ ngân sách xã.")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for part in facts.outline.parts {
        guard let heading = part.heading, let first = facts.firstParagraph(of: part) else {
          continue
        }
        let title = facts.folded(in: heading)
        let words = facts.folded(in: first.cut(heading.bounds.count + 40))
        guard title.count > 1, words.count >= title.count,
          words.prefix(title.count).elementsEqual(title, by: { $0.key == $1.key })
        else { continue }
        let end = Int(words[words.startIndex + title.count - 1].end)
        guard end < Int(first.end), facts.text[end] == 0x3A else { continue }
        report.add(
          TextRange(Int(first.start), end + 1), vi: "lặp lại tiêu đề", en: "repeats the title",
          hint: Message(vi: "bỏ cụm từ lặp", en: "leave it out"))
      }
    })
}
