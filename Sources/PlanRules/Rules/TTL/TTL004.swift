internal import PlanSyntax

extension Rule {
  static let ttl004 = Rule(
    "TTL004", .warning,
    summary: Message(
      vi: "Câu mở đầu hoặc câu kết nhắc tên văn bản khác trích yếu",
      en: "The opening or closing sentence repeats another title"),
    explanation: Message(
      vi: """
        Câu “… ban hành Kế hoạch …” và câu “Trên đây là Kế hoạch …” nhắc lại trích yếu. Khác nhau \
        ở tên địa phương hay ở năm là dấu hiệu sao chép từ văn bản mẫu. Câu kết ngắn hơn trích yếu \
        thì không sao.
        """,
      en: """
        "… ban hành Kế hoạch …" and "Trên đây là Kế hoạch …" repeat the subject. Another place or \
        year there was left over from another document. A shorter closing is fine.
        """),
    basis: .practice, needsSoundText: true,
    examples: [
      .bad(.closing("Trên đây là Kế hoạch phát triển thư viện thôn năm ⟦2024⟧./.")),
      .good(.closing("Trên đây là Kế hoạch phát triển thư viện thôn./.")),
    ],
    check: .document { facts, report in
      guard let subject = facts.document.header.subject, let kind = facts.document.header.kind
      else { return }
      let words = facts.folded(in: subject)
      for (node, part) in zip(facts.texts, facts.folded.parts)
      where node.role == .closing || node.role == .opening {
        let sentence = facts.folded.words[part].prefix(120)
        guard let echo = TitleEcho(words, in: sentence, after: Phrase(folded: kind), facts.text)
        else {
          continue
        }
        for difference in echo.differences {
          report.add(difference.echo, otherThan: difference.subject, facts)
        }
      }
      // the decision that issues a plan names it too; of titles in capitals only the numbers tell
      guard let title = facts.parent?.header.subject,
        let echo = TitleEcho(
          words, in: facts.folded(in: title), after: Phrase(folded: kind), facts.text)
      else { return }
      for difference in echo.differences
      where facts.folded(in: difference.echo).contains(where: { $0.letters == 0 }) {
        report.add(difference.subject, otherThan: difference.echo, facts)
      }
    })
}

extension Report {
  /// Adds words that differ from those of a title.
  fileprivate mutating func add(
    _ here: TextRange, otherThan there: TextRange, _ facts: DocumentFacts
  ) {
    let (one, two) = (facts.phrase(here), facts.phrase(there))
    add(
      here, vi: "ở đây là “\(one)”, trích yếu ghi “\(two)”",
      en: "“\(one)” here, “\(two)” in the subject",
      hint: Message(vi: "ghi cho thống nhất", en: "make them the same"),
      related: [(there, Message(vi: "trích yếu", en: "the subject"))])
  }
}

extension Phrase {
  /// The words of a kind's name.
  init(folded kind: DocumentKind) {
    let bytes = Array("\(kind.name)".utf8)
    self.init(FoldedWords(bytes.span, TextRange(0, bytes.count))[0].map(\.key))
  }
}
