internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let spl002 = Rule(
    "SPL002", .error,
    summary: Message(
      vi: "Viết sai từ, tuy từng âm tiết đều đúng", en: "A wrong word made of right syllables"),
    explanation: Message(
      vi: """
        So với bảng lỗi hay gặp: lẫn hỏi và ngã, s và x, ch và tr, d và gi, các từ Hán Việt dùng \
        nhầm. Chỉ những cụm không đúng trong mọi ngữ cảnh mới có trong bảng.
        """,
      en: """
        Compares with a table of common slips: tones, s and x, ch and tr, d and gi, confused \
        words of Chinese origin. Only what is wrong in every context stands in the table.
        """),
    basis: .practice, fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(.body("Đề nghị các đơn vị ⟦bổ xung⟧ hồ sơ.")),
      .bad(.body("⟦Lòng ghép⟧ việc đọc sách vào sinh hoạt chi đoàn.")),
      .good(.body("Đề nghị các đơn vị bổ sung hồ sơ, cũng cố gắng nộp sớm.")),
    ],
    check: .word(PhraseTable.commonSlips.trigger) { facts, places, report in
      for index in places {
        guard let (slip, start) = PhraseTable.commonSlips.phrase(facts.words, around: index),
          let right = slip.values.first, !isRight(slip, facts.words[start + slip.keys.count])
        else { continue }
        let first = facts.words[start]
        let range = first.range.union(facts.words[start + slip.keys.count - 1].range)
        let better = first.traits.contains(.capital) ? capitalized(right) : right
        report.add(
          range, vi: "viết “\(better)”, không viết “\(facts.phrase(range))”",
          en: "“\(facts.phrase(range))” should be “\(better)”",
          edit: first.traits.contains(.allCapitals) ? nil : Report.Edit(range, better))
      }
    })

  /// Whether the word behind a phrase makes it right ("cũng cố gắng").
  private static func isRight(_ slip: PhraseTable.Phrase, _ next: Word) -> Bool {
    next.gap.isBlank && WordKey.words(slip.values.dropFirst().first ?? "").contains(next.key)
  }
}
