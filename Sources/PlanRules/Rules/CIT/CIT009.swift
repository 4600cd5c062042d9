internal import PlanSyntax

extension Rule {
  static let cit009 = Rule(
    "CIT009", .error,
    summary: Message(
      vi: "Văn bản giao kinh phí ở phần kinh phí khác với căn cứ",
      en: "The funding part and the legal grounds name the budget decision differently"),
    explanation: Message(
      vi: """
        Văn bản phê duyệt dự toán ghi ở phần kinh phí phải đúng là văn bản đã nêu ở căn cứ: cùng \
        tên loại, số, ngày và cơ quan ban hành. Kho bạc và kế toán đối chiếu theo văn bản này.
        """,
      en: """
        The document that approves the estimate, where the funding part names it, must be the one \
        among the grounds: same kind, number, date and issuer. The treasury checks against it.
        """),
    basis: .practice,
    examples: BudgetDecision.examples,
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for found in facts.budgetMismatches {
        report.add(
          found.place, vi: found.message.vi, en: found.message.en,
          hint: Message(
            vi: "ghi như ở căn cứ, sau khi đối chiếu văn bản gốc",
            en: "write it as in the ground, once compared with the document"),
          related: [(found.ground, Message(vi: "căn cứ", en: "the legal ground"))])
      }
    })
}

extension DocumentFacts {
  /// Where the funding part names the decision on the money otherwise than the grounds.
  var budgetMismatches: [(place: TextRange, message: Message, ground: TextRange)] {
    guard form == .administrative else { return [] }
    let grounds = bases.filter { BudgetDecision.approvesEstimate($0, text) }
    guard !grounds.isEmpty else { return [] }
    var known = HashTable()
    for key in bases.compactMap({ $0.key(text) }) { _ = known.insert(0, for: key.hash) }
    var found: [(TextRange, Message, TextRange)] = []
    for part in parts(headed: BudgetDecision.headings) {
      for node in part.texts {
        for citation in texts[node].passage.citations {
          if let (message, ground) = BudgetDecision.mismatch(
            citation, grounds.prefix(8), known, self)
          {
            found.append((citation.range, message, ground))
          }
        }
      }
    }
    return found
  }
}

/// Compares the decision that the funding part names with the ground that approves the estimate.
private enum BudgetDecision {
  /// Headings of the part on funding.
  static let headings = ["kinh phi", "nguon von", "nguon luc"].map {
    (words: StaticString) in Phrase(words)
  }

  private static let estimates = ["du toan", "kinh phi", "phan bo", "giao von"].map {
    (words: StaticString) in Phrase(words)
  }

  /// Whether a ground approves or gives the money.
  static func approvesEstimate(_ ground: BasisFacts, _ text: [UInt8]) -> Bool {
    guard let number = ground.main?.number, number.year == 0 else { return false }
    return FoldedWords(text.span, ground.subject.cut(200))[0].holds(estimates)
  }

  /// What a citation says otherwise than the ground it must be; nil where they agree.
  static func mismatch(
    _ citation: Citation, _ grounds: ArraySlice<BasisFacts>, _ known: HashTable,
    _ facts: DocumentFacts
  ) -> (message: Message, ground: TextRange)? {
    guard let number = citation.number, number.year == 0,
      let key = DocumentKey(number, facts.text)
    else { return nil }
    if known[key.hash] != nil {
      return grounds.lazy.filter { $0.key(facts.text) == key }.compactMap {
        difference(citation, $0, facts)
      }.first
    }
    for ground in grounds {
      guard let main = ground.main, let other = main.number else { continue }
      let isDated = citation.date != nil && citation.date == main.date
      guard isDated || isSlip(number, for: other, facts) else { continue }
      return (
        Message(
          vi:
            "phần kinh phí ghi số \(facts.string(number.range)), căn cứ ghi số \(facts.string(other.range))",
          en:
            "the funding part says \(facts.string(number.range)), the ground \(facts.string(other.range))"
        ), main.range
      )
    }
    return nil
  }

  /// Whether a number has the digits of another: the same, in another order, or but for one of them
  /// where the symbol is the same.
  private static func isSlip(
    _ number: DocumentNumber, for other: DocumentNumber, _ facts: DocumentFacts
  ) -> Bool {
    let (one, two) = (facts.text[number.serial.bounds], facts.text[other.serial.bounds])
    if one == two { return true }
    guard one.count == two.count, one.count > 1,
      facts.text[number.symbol.bounds] == facts.text[other.symbol.bounds]
    else { return false }
    return one.sorted() == two.sorted() || zip(one, two).count(where: { $0 != $1 }) == 1
  }

  /// The difference in kind, date or issuer of two citations of one number.
  private static func difference(
    _ citation: Citation, _ ground: BasisFacts, _ facts: DocumentFacts
  ) -> (message: Message, ground: TextRange)? {
    guard let main = ground.main else { return nil }
    if let one = citation.kind, let two = main.kind, one != two, !citation.kindName.isEmpty {
      return (
        Message(
          vi: "phần kinh phí ghi là \(one.name), căn cứ ghi là \(two.name)",
          en: "the funding part calls it \(one.name), the ground \(two.name)"), main.range
      )
    }
    if let one = citation.date, let two = main.date, one.contradicts(two) {
      return (
        Message(
          vi: "phần kinh phí ghi ngày \(one.printed), căn cứ ghi ngày \(two.printed)",
          en: "the funding part dates it \(one.printed), the ground \(two.printed)"), main.range
      )
    }
    guard !citation.issuer.isEmpty, !main.issuer.isEmpty,
      IssuerName(citation.issuer, facts.text).contradicts(IssuerName(main.issuer, facts.text))
    else { return nil }
    return (
      Message(
        vi: "phần kinh phí và căn cứ ghi hai cơ quan ban hành khác nhau",
        en: "the funding part and the ground name two issuers"), main.range
    )
  }

  static let examples: [Example] = [
    .bad(document("⟦Quyết định số 331/QĐ-UBND ngày 26 tháng 8 năm 2025⟧")),
    .bad(document("⟦Quyết định số 313/QĐ-UBND ngày 25 tháng 8 năm 2025⟧")),
    .bad(document("⟦Kế hoạch số 331/QĐ-UBND⟧")),
    .good(document("Quyết định số 331/QĐ-UBND")),
  ]

  private static func document(_ decision: String) -> SamplePart {
    .parts([
      .bases(
        """
        Căn cứ Quyết định số 331/QĐ-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân xã Gia Viễn \
        về việc phê duyệt dự toán kinh phí thư viện năm 2025.
        """),
      .body("I. KINH PHÍ\n\nNgân sách xã theo \(decision) đã giao."),
    ])
  }
}
