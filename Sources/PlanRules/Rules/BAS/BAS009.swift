internal import PlanSyntax

extension Rule {
  static let bas009 = Rule(
    "BAS009", .warning,
    summary: Message(
      vi: "Căn cứ đã hết kỳ áp dụng", en: "A legal ground covers a period that is over"),
    explanation: Message(
      vi: """
        Kế hoạch cho kỳ sau mà chỉ dựa vào kế hoạch, chương trình của kỳ trước thì cần xem lại: \
        văn bản cho kỳ mới có thể đã ban hành.
        """,
      en: """
        A plan for a later period that rests on a plan or programme of an earlier one should be \
        looked at: the document for the new period may be out.
        """),
    basis: .practice,
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Kế hoạch số 212/KH-UBND ngày 25 tháng 8 năm 2020 của Ủy ban nhân dân tỉnh Ninh \
          Bình về phát triển thư viện giai đoạn ⟦2020 - 2024⟧.
          """)),
      .good(
        .bases(
          """
          Căn cứ Kế hoạch số 212/KH-UBND ngày 25 tháng 8 năm 2020 của Ủy ban nhân dân tỉnh Ninh \
          Bình về phát triển thư viện giai đoạn 2020 - 2025.
          """)),
    ],
    check: .document { facts, report in
      guard facts.isPlan else { return }
      let own = facts.period
      guard let first = own?.first ?? facts.issueDate.map({ Int($0.year) }), first > 0 else {
        return
      }
      for ground in facts.bases where ground.opener != .proposal {
        guard let period = ground.basis.content.mentions.last(where: { $0.isPeriod }),
          case .period(let from, let to) = period.value, Int(to) < first,
          own.map({ Int(to) < $0.first || Int(from) > $0.last }) ?? true
        else { continue }
        report.add(
          period.range, vi: "căn cứ cho kỳ \(from)-\(to), kế hoạch này từ năm \(first)",
          en: "this ground is for \(from)-\(to), the plan begins in \(first)",
          hint: Message(vi: "tìm văn bản cho kỳ hiện tại", en: "look for the current document"))
      }
    })
}

extension Mention {
  /// Whether this is a span of years ("giai đoạn 2026-2030").
  var isPeriod: Bool {
    if case .period = value { true } else { false }
  }
}

extension DocumentFacts {
  /// The years that the subject names, first and last; nil where it names none.
  var period: (first: Int, last: Int)? {
    guard let subject = document.header.subject else { return nil }
    let passage = PassageScanner.scan(text.span, subject)
    for mention in passage.mentions {
      if case .period(let first, let last) = mention.value { return (Int(first), Int(last)) }
    }
    let words = FoldedWords(text.span, subject)[0]
    let years = words.compactMap { Self.year($0.key) }
    return years.max().map { ($0, $0) }
  }

  /// The year that four digits of a word give.
  private static func year(_ key: UInt64) -> Int? {
    guard key >> 32 == 0, key >> 24 == 0x32, key >> 16 & 0xFF == 0x30 else { return nil }
    let digits = [key >> 8 & 0xFF, key & 0xFF]
    guard digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return 2000 + Int(digits[0] - 0x30) * 10 + Int(digits[1] - 0x30)
  }
}
