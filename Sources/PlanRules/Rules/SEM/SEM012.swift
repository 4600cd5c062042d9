internal import PlanSyntax

extension Rule {
  static let sem012 = Rule(
    "SEM012", .warning,
    summary: Message(
      vi: "Kế hoạch có chi mà không nêu nguồn kinh phí",
      en: "A plan that spends and names no source of money"),
    explanation: Message(
      vi: """
        Kế hoạch có phần kinh phí hoặc có khoản tiền thì phải nói tiền lấy từ đâu: ngân sách cấp \
        nào, dự toán nào, tài trợ hay xã hội hóa.
        """,
      en: """
        A plan with a part on funding, or with amounts of money, must say where the money comes \
        from: which budget, which estimate, sponsors.
        """),
    basis: .practice,
    examples: [
      .bad(.body("I. NỘI DUNG\n\nMua ba tủ sách.\n\nII. ⟦KINH PHÍ⟧\n\nTổng số 45.000.000 đồng.")),
      .bad(.body("I. NỘI DUNG\n\nMua ba tủ sách hết ⟦45.000.000 đồng⟧.")),
      .good(
        .body("I. NỘI DUNG\n\nMua ba tủ sách.\n\nII. KINH PHÍ\n\n45.000.000 đồng từ ngân sách xã.")),
    ],
    check: .document { facts, report in
      guard facts.isPlan, facts.parent == nil || facts.outline.outermost.count > 1 else { return }
      let parts = facts.parts(headed: [Phrase("kinh phi")])
      for part in parts {
        guard let heading = part.heading, !facts.namesSource(in: part) else { continue }
        report.add(
          heading, vi: "phần kinh phí không nêu nguồn",
          en: "the part on funding names no source",
          hint: Message(
            vi: "ghi ngân sách cấp nào, dự toán nào", en: "say which budget and which estimate"))
      }
      guard parts.isEmpty, !facts.speaks(of: sources) else { return }
      for node in facts.texts where [.paragraph, .item].contains(node.role) && !node.isInAnnex {
        for mention in node.passage.mentions {
          guard case .money = mention.value else { continue }
          report.add(
            mention.range, vi: "kế hoạch có khoản tiền mà không nêu nguồn kinh phí",
            en: "the plan gives an amount and names no source of money",
            hint: Message(vi: "thêm phần kinh phí", en: "add a part on funding"))
          return
        }
      }
    })

  /// Words that name a source anywhere.
  private static let sources = [
    "ngan sach", "nguon kinh phi", "nguon von", "tai tro", "xa hoi hoa",
  ].map { (words: StaticString) in Phrase(words) }
}

extension DocumentFacts {
  /// Words that name a source in the part on funding; source: the phrases of funding parts in issued plans.
  private static let sources = [
    "ngan sach", "nguon", "chi phi", "tai tro", "xa hoi hoa", "du toan", "dong gop", "huy dong",
    "tu tuc",
    "tu chi tra", "tu dam bao", "tu bao dam", "kinh phi thuong xuyen", "duoc giao",
    "von", "kinh phi hoat dong", "kinh phi tu chu", "khong su dung",
  ].map { (words: StaticString) in Phrase(words) }

  fileprivate func namesSource(in part: OutlinePart) -> Bool {
    (part.content.lowerBound..<part.texts.upperBound).contains { folded[$0].holds(Self.sources) }
  }
}
