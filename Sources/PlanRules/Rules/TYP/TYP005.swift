internal import PlanSyntax

extension Rule {
  static let typ005 = Rule(
    "TYP005", .info,
    summary: Message(vi: "Giờ viết lẫn kiểu", en: "Clock times written in two ways"),
    explanation: Message(
      vi: """
        “08h30” và “08 giờ 30 phút” trong cùng một văn bản nên viết một kiểu; văn bản hành chính \
        thường viết chữ “giờ”, “phút”. Mỗi văn bản chỉ báo một lần.
        """,
      en: """
        “08h30” and “08 giờ 30 phút” should be one in a document; offices mostly write the words. \
        One finding a document.
        """),
    basis: .practice, fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Khai mạc lúc 08 giờ 30 phút ngày 05/9/2025, bế mạc lúc ⟦16h30⟧ cùng ngày.")),
      .good(.body("Khai mạc lúc 8h30 ngày 05/9/2025, bế mạc lúc 16h30 cùng ngày.")),
    ],
    check: .document { facts, report in
      let times = facts.texts.flatMap(\.passage.mentions).filter {
        if case .time = $0.value { true } else { false }
      }
      let short = times.filter { isShort(facts.text[$0.range.bounds]) }
      guard let first = short.first, short.count < times.count,
        let other = times.first(where: { isSpelled($0.range, facts) })
      else { return }
      let text = facts.phrase(first.range)
      let better = spelled(text)
      report.add(
        first.range, vi: "giờ viết “\(text)”, ở chỗ khác viết “\(facts.phrase(other.range))”",
        en: "the time is “\(text)” here and “\(facts.phrase(other.range))” elsewhere",
        related: [(other.range, Message(vi: "kiểu viết kia", en: "the other way"))],
        edit: Report.Edit(first.range, better))
    })

  /// Whether a time is digits and an h ("8h30").
  private static func isShort(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0 | 0x20 == 0x68 } && text.allSatisfy { $0 &- 0x30 < 10 || $0 | 0x20 == 0x68 }
  }

  /// Whether a time is in words, and no length of time ("24 giờ").
  private static func isSpelled(_ range: TextRange, _ facts: DocumentFacts) -> Bool {
    guard !isShort(facts.text[range.bounds]) else { return false }
    let behind = TextRange(Int(range.end), min(Int(range.end) + 6, facts.text.count))
    let hasMinutes = facts.text[Int(range.end) - 1] &- 0x30 < 10
    return hasMinutes && !facts.text[range.bounds].contains(0x3A)
      || facts.string(behind).hasPrefix(" ngày")
  }

  /// A short time in words, its digits as they are.
  private static func spelled(_ text: String) -> String {
    let parts = text.split { $0 == "h" || $0 == "H" }
    return parts.count > 1 ? "\(parts[0]) giờ \(parts[1]) phút" : "\(parts.first ?? "") giờ"
  }
}
