internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let spl006 = Rule(
    "SPL006", .info,
    summary: Message(vi: "Lẫn i và y trong cùng một từ", en: "A word written with i and with y"),
    explanation: Message(
      vi: """
        Kỹ năng hay kĩ năng, tỷ lệ hay tỉ lệ đều được, nhưng cùng một từ trong một văn bản nên viết \
        một kiểu. Tên riêng và từ láy (tỉ mỉ) không bị xét.
        """,
      en: """
        Kỹ năng or kĩ năng, tỷ lệ or tỉ lệ are both right, but one word should be written one way \
        in a document. Names and “tỉ mỉ” are left alone.
        """),
    basis: .act("Điều 9, Quyết định 1989/QĐ-BGDĐT"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Rèn kỹ năng đọc, kỹ năng viết và ⟦kĩ⟧ năng nói.")),
      .good(.body("Rèn kỹ năng đọc, làm việc tỉ mỉ; tỷ lệ người mượn sách tăng.")),
    ],
    check: .word(.keys(slots, lacking: [.capital, .allCapitals])) {
      facts, places, report in
      var seen = [[Word]](repeating: [], count: spellings.count * 2)
      for index in places where !isFixed(facts.words, index) {
        let word = facts.words[index]
        if let spelling = slots.firstIndex(of: word.key) { seen[spelling].append(word) }
      }
      for index in spellings.indices {
        compare(seen[2 * index], seen[2 * index + 1], spellings[index], facts, &report)
      }
    })

  private static func compare(
    _ short: [Word], _ long: [Word], _ spelling: (i: String, y: String), _ facts: DocumentFacts,
    _ report: inout Report
  ) {
    let isShortRare = short.count <= long.count
    let (rare, usual) = isShortRare ? (short, long) : (long, short)
    guard let first = rare.first, let other = usual.first else { return }
    let better = isShortRare ? spelling.y : spelling.i
    report.add(
      first.range,
      vi: """
        “\(facts.string(first.range))” ở chỗ khác viết là “\(better)” (\(rare.count) chỗ so với \
        \(usual.count) chỗ)
        """,
      en: """
        “\(facts.string(first.range))” is “\(better)” elsewhere (\(rare.count) places, against \
        \(usual.count))
        """,
      related: [(other.range, Message(vi: "cách viết kia", en: "the other spelling"))],
      edit: Report.Edit(first.range, better),
      alike: rare.dropFirst().map { Report.Edit($0.range, better) })
  }

  /// Whether a word has one spelling only where it stands: "tỉ mỉ", "hi hữu".
  private static func isFixed(_ words: WordTable, _ index: Int) -> Bool {
    fixed.contains { words.has($0, at: index) }
  }

  private static let fixed = ["tỉ mỉ", "lí nhí", "kì cọ", "hi hữu"].map { WordKey.words($0) }

  /// The syllables that both habits write.
  private static let spellings: [(i: String, y: String)] = [
    ("kĩ", "kỹ"), ("kì", "kỳ"), ("kí", "ký"), ("kỉ", "kỷ"), ("lí", "lý"), ("mĩ", "mỹ"),
    ("sĩ", "sỹ"), ("tỉ", "tỷ"), ("hi", "hy"), ("qui", "quy"), ("quí", "quý"), ("quĩ", "quỹ"),
  ]

  /// Both spellings of each, one after the other.
  private static let slots = spellings.flatMap { [WordKey($0.i), WordKey($0.y)] }
}
