internal import PlanSyntax

extension Rule {
  static let cit006 = Rule(
    "CIT006", .warning,
    summary: Message(
      vi: "Viện dẫn điều, khoản, điểm ngược thứ tự",
      en: "Article, clause and point are cited in the wrong order"),
    explanation: Message(
      vi: """
        Viện dẫn một phần của văn bản thì ghi từ nhỏ đến lớn: điểm, khoản, điều, rồi tên văn bản.
        """,
      en: "A part of a document is cited from the smallest out: point, clause, article, document."),
    basis: .decree30("Phụ lục II, mục V.7"),
    examples: [
      .bad(
        .body("I. NỘI DUNG\n\nThư viện mở cửa theo ⟦Điều 6 khoản 4⟧ Luật Thư viện.")),
      .good(
        .body("I. NỘI DUNG\n\nThư viện mở cửa theo khoản 4 Điều 6 Luật Thư viện.")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative || facts.form == .letter else { return }
      for node in facts.texts where node.role != .note {
        for citation in node.passage.citations where citation.locus.count > 1 {
          for (outer, inner) in zip(citation.locus, citation.locus.dropFirst()) {
            guard outer.steps.count == 1, let article = outer.steps.last,
              article.level == .article, let last = inner.steps.last,
              inner.steps.allSatisfy({ $0.level != .article }), let first = inner.steps.first,
              facts.isApart(Int(article.value.end), Int(first.value.start))
            else { continue }
            let start = facts.wordStart(before: Int(article.value.start))
            report.add(
              TextRange(start, Int(last.value.end)),
              vi: "viện dẫn ngược thứ tự: điểm, khoản phải đứng trước điều",
              en: "point and clause must stand before the article")
          }
        }
      }
    })
}

extension DocumentFacts {
  /// Whether only a word and blanks stand between two numbers ("6 khoản 4"), and no sign.
  fileprivate func isApart(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start < 16 else { return false }
    return !text[start..<end].contains { $0 == 0x3B || $0 == 0x2E || $0 == 0x2C }
      && FoldedWords(text.span, TextRange(start, end))[0].count == 1
  }

  /// Where the word before a number begins.
  fileprivate func wordStart(before position: Int) -> Int {
    var index = position
    while index > 0, text[index - 1] == 0x20 || text[index - 1] == 0x0A { index -= 1 }
    while index > 0, text[index - 1] != 0x20, text[index - 1] != 0x0A, position - index < 12 {
      index -= 1
    }
    return index
  }
}
