internal import PlanSyntax

extension Rule {
  static let sem002 = Rule(
    "SEM002", .warning,
    summary: Message(vi: "Chỉ tiêu tự mâu thuẫn", en: "A target contradicts itself"),
    explanation: Message(
      vi: """
        “Tối thiểu 70-80%” đặt một mức thấp nhất bằng hai số: đạt 75% là đạt hay không đạt? Chọn \
        một số, hoặc bỏ chữ “tối thiểu”.
        """,
      en: """
        "Tối thiểu 70-80%" sets a least value with two numbers: is 75% enough? Take one number, \
        or drop "tối thiểu".
        """),
    basis: .practice,
    examples: [
      .bad(.body("I. MỤC TIÊU\n\n⟦Tối thiểu có từ 70-80%⟧ số thôn có thư viện.")),
      .good(.body("I. MỤC TIÊU\n\nTối thiểu 70% số thôn có thư viện.")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for (position, limit) in facts.places(of: limits) {
        let node = facts.node(of: position)
        let words = facts.folded[node]
        guard facts.texts[node].role != .basis,
          let end = facts.range(after: position + limit.count, in: words)
        else { continue }
        report.add(
          TextRange(Int(words[position].start), end),
          vi: "mức giới hạn mà ghi hai số", en: "a limit with two numbers",
          hint: Message(vi: "chọn một số", en: "take one of them"))
      }
    })

  private static let limits = ["toi thieu", "it nhat", "toi da", "tren", "khong duoi"].map {
    (words: StaticString) in Phrase(words)
  }
}

extension DocumentFacts {
  /// The end of a range of percents ("70-80%", "70% đến 80%") that follows within two words.
  fileprivate func range(after first: Int, in words: ArraySlice<FoldedWord>) -> Int? {
    for index in first..<min(first + 3, max(first, words.endIndex - 1)) {
      guard words[index].letters == 0 else {
        guard words[index].capitals == 0, words[index].letters < 5 else { return nil }
        continue
      }
      let next = words[index + 1]
      let gap = text[Int(words[index].end)..<Int(next.start)]
      let isJoined =
        next.letters == 0 && gap.count < 6 && (gap.contains(0x2D) || gap.contains(0xE2))
      let after = Int(next.end)
      guard isJoined, after < text.count, text[after] == 0x25 else { return nil }
      return after + 1
    }
    return nil
  }
}
