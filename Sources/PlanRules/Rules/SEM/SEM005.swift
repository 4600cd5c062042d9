internal import PlanSyntax

extension Rule {
  static let sem005 = Rule(
    "SEM005", .warning,
    summary: Message(vi: "Dùng lẫn hai thuật ngữ", en: "Two terms are used for one thing"),
    explanation: Message(
      vi: """
        Trong một văn bản, một khái niệm gọi bằng một tên. “Khuyến mại” là từ của Luật Thương mại, \
        “bảo đảm” và “hằng năm” là từ của văn bản pháp luật; công cụ chỉ nêu khi văn bản dùng cả \
        hai cách viết.
        """,
      en: """
        One document calls one thing by one name. Only documents that use both forms of a pair \
        are blamed; the form of the law is the one to keep.
        """),
    basis: .practice, fix: .unsafe,
    examples: [
      .bad(
        .body(
          "I. NỘI DUNG\n\nThư viện khuyến mại thẻ đọc. Việc ⟦khuyến mãi⟧ kéo dài một tháng.")),
      .good(
        .body("I. NỘI DUNG\n\nThư viện khuyến mại thẻ đọc. Việc khuyến mại kéo dài một tháng.")),
    ],
    check: .document { facts, report in
      guard facts.isPlan else { return }
      for pair in TermPair.table {
        let good = facts.places(of: pair.good)
        let bad = facts.places(of: pair.bad)
        guard let first = good.first else { continue }
        if let place = bad.first {
          report.add(
            place, vi: "văn bản dùng cả “\(pair.bad)” và “\(pair.good)”",
            en: "the document uses both “\(pair.bad)” and “\(pair.good)”",
            hint: Message(
              vi: "thống nhất một cách viết (\(bad.count) và \(good.count) lần)",
              en: "keep one of them (\(bad.count) and \(good.count) times)"),
            related: [(first, Message(vi: "“\(pair.good)”", en: "“\(pair.good)”"))],
            edit: Report.Edit(place, facts.cased("\(pair.good)", like: place)),
            alike: bad.dropFirst().map {
              Report.Edit($0, facts.cased("\(pair.good)", like: $0))
            })
        }
      }
    })
}

/// Two ways to say one thing.
private struct TermPair {
  let bad: StaticString
  let good: StaticString

  /// Source: the words of the Luật Thương mại for "khuyến mại", of the drafting rules for the others.
  static let table: [TermPair] = [
    TermPair(bad: "khuyến mãi", good: "khuyến mại"),
    TermPair(bad: "hàng năm", good: "hằng năm"),
    TermPair(bad: "hàng tháng", good: "hằng tháng"),
    TermPair(bad: "đảm bảo", good: "bảo đảm"),
  ]
}

extension DocumentFacts {
  /// Where a term stands in the text, marks compared, quotations and grounds left out.
  fileprivate func places(of term: StaticString) -> [TextRange] {
    places(of: [Phrase(folding: term)]).compactMap { place, phrase in
      let words = folded.words
      let range = words[place].range.union(words[place + phrase.count - 1].range)
      let (start, end) = (Int(range.start), Int(range.end))
      guard ExactWords.match(text.span, at: start, before: end, term) != nil else { return nil }
      let role = texts[node(of: place)].role
      return role == .basis || role == .note ? nil : range
    }
  }

  /// A term with a capital where the place begins with one.
  fileprivate func cased(_ term: String, like place: TextRange) -> String {
    guard string(place).first?.isUppercase ?? false else { return term }
    return term.prefix(1).uppercased() + term.dropFirst()
  }
}
