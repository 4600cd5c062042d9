internal import PlanSyntax

extension Rule {
  static let typ004 = Rule(
    "TYP004", .warning,
    summary: Message(vi: "Còn dấu Markdown", en: "Markdown marks are left in the text"),
    explanation: Message(
      vi: """
        Dấu sao để in đậm, in nghiêng (**20/6**) là của Markdown, không phải của văn bản. Tệp .md \
        không bị xét.
        """,
      en: """
        Stars for bold and italics (**20/6**) belong to Markdown, not to the document. Files named \
        .md are left alone.
        """),
    basis: .practice, fix: .safe,
    examples: [
      .bad(.body("Các thôn nộp ⟦**⟧danh sách** trước ngày ⟦**⟧20/6** hằng năm.")),
      .good(.body("(*) Các thôn nộp danh sách trước ngày 20/6; kích thước 20 * 30 cm.")),
    ],
    check: .plan { facts, report in
      let plan = facts.plan
      guard plan.transcript.isMarkdown, !plan.source.name.hasSuffix(".md"),
        !plan.source.name.hasSuffix(".markdown")
      else { return }
      for pair in StarPairs.find(plan.source.text) {
        let inner = plan.source.text[pair.opening.upperBound..<pair.closing.lowerBound]
        report.add(
          source: pair.opening, vi: "còn dấu Markdown quanh đoạn chữ",
          en: "Markdown marks are left around the words",
          replacing: (
            pair.opening.lowerBound..<pair.closing.upperBound,
            String(decoding: inner, as: UTF8.self)
          ))
      }
    })
}

/// Finds the stars that Markdown puts around words.
private enum StarPairs {
  /// The pairs in order; a pair ends at the next run of as many stars, at a blank line at the latest.
  static func find(_ text: [UInt8]) -> [(opening: Range<Int>, closing: Range<Int>)] {
    var pairs: [(opening: Range<Int>, closing: Range<Int>)] = []
    var open: Range<Int>?
    var index = 0
    while index < text.count {
      guard text[index] == 0x2A else {
        if text[index] == 0x0A, index + 1 < text.count, text[index + 1] == 0x0A { open = nil }
        index += 1
        continue
      }
      var end = index
      while end < text.count, text[end] == 0x2A { end += 1 }
      let run = index..<end
      if let opening = open, opening.count == run.count, index > 0, text[index - 1] > 0x20 {
        pairs.append((opening, run))
        open = nil
      } else if run.count < 4, end < text.count, text[end] > 0x20, isFree(text, index) {
        open = run
      }
      index = end
    }
    return pairs
  }

  /// Whether a blank, a bracket or a line's start comes before; "20*30" is a product, "(*" a note.
  private static func isFree(_ text: [UInt8], _ index: Int) -> Bool {
    index == 0 || text[index - 1] <= 0x20
  }
}
