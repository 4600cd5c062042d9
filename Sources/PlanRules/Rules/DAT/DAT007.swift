internal import PlanSyntax

extension Rule {
  static let dat007 = Rule(
    "DAT007", .warning,
    summary: Message(
      vi: "Thứ trong tuần không khớp ngày", en: "The weekday is not that of the date"),
    explanation: Message(
      vi: """
        Thứ ghi cạnh một ngày phải là thứ của ngày đó theo lịch. Không khớp thì thứ hoặc ngày đã \
        ghi sai, và người dự họp sẽ đến nhầm ngày.
        """,
      en: """
        A weekday beside a date must be that date's. Where it is not, one of them is wrong, and \
        people come on the wrong day.
        """),
    basis: .practice, needsSoundText: true,
    examples: [
      .bad(
        .body("I. THỜI GIAN\n\nKhai mạc lúc 8 giờ 00, ⟦thứ Bảy, ngày 19/9/2025⟧ tại nhà văn hóa.")),
      .bad(.body("I. THỜI GIAN\n\nKhai mạc ⟦ngày 19/9/2025 (thứ Bảy⟧) tại nhà văn hóa.")),
      .good(
        .body("I. THỜI GIAN\n\nKhai mạc lúc 8 giờ 00, thứ Sáu, ngày 19/9/2025 tại nhà văn hóa.")),
      .good(.body("I. THỜI GIAN\n\nHọp lần thứ hai ngày 19/9/2025 tại nhà văn hóa.")),
    ],
    check: .document { facts, report in
      for (index, _) in facts.places(of: [Phrase("thu"), Phrase("chu")]) {
        let node = facts.node(of: index)
        let words = facts.folded[node]
        guard let day = Weekday.named(words, at: index), !isOrdinal(words, at: index),
          let mention = date(
            near: words[index...].prefix(2), in: facts.texts[node].passage, facts.text),
          case .date(let date) = mention.value, let actual = Weekday(date), actual != day
        else { continue }
        report.add(
          TextRange(Int(words[index].start), Int(words[index + 1].end)).union(mention.range),
          vi: "\(date.printed) là \(actual.name.vi)",
          en: "\(date.printed) is a \(actual.name.en)",
          hint: Message(vi: "sửa thứ hoặc ngày", en: "correct the weekday or the date"))
      }
    })

  /// Words before "thứ hai" that make it "the second".
  private static func isOrdinal(_ words: ArraySlice<FoldedWord>, at index: Int) -> Bool {
    guard index > words.startIndex else { return false }
    let before: [StaticString] = [
      "lan", "nam", "thang", "ky", "khoa", "dot", "tuan", "buoc", "nhom", "nguoi", "hang", "ba",
      "cuoc", "phien", "quy", "the", "la", "giai", "vong", "bao",
    ]
    return before.contains { words[index - 1].is($0) }
  }

  /// The full date that stands right before or behind the words of a weekday.
  private static func date(
    near words: ArraySlice<FoldedWord>, in passage: Passage, _ text: [UInt8]
  ) -> Mention? {
    guard let first = words.first, let last = words.last else { return nil }
    let mentions = passage.mentions
    // mentions are in order: only the ones right beside the words can be meant
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.start < first.start { low = middle + 1 } else { high = middle }
    }
    for mention in mentions[max(0, low - 1)..<min(mentions.count, low + 2)] {
      guard case .date = mention.value else { continue }
      let isBehind = mention.range.start >= last.end
      let gap =
        isBehind
        ? TextRange(Int(last.end), Int(mention.range.start))
        : TextRange(Int(mention.range.end), Int(first.start))
      if mention.range.end > first.start, !isBehind { continue }
      if gap.bounds.count <= 9, isPlain(FoldedWords(text.span, gap)[0]) { return mention }
    }
    return nil
  }

  /// Whether only "ngày" stands between.
  private static func isPlain(_ words: ArraySlice<FoldedWord>) -> Bool {
    words.allSatisfy { $0.is("ngay") }
  }
}
