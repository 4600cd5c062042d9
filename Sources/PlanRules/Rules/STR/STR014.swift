internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let str014 = Rule(
    "STR014", .error,
    summary: Message(vi: "Chữ số La Mã sai dạng", en: "A malformed Roman number"),
    explanation: Message(
      vi: """
        Chữ số La Mã viết theo dạng chuẩn: IV, không phải IIII; II, không phải I1 hay ll.
        """,
      en: "Roman numbers have one form: IV, not IIII; II, not I1 or ll."),
    basis: .decree30("Phụ lục I, phần I, mục II.6.đ"), needsSoundText: true,
    examples: [
      .bad(.body("I. MỤC ĐÍCH\n\nPhục vụ người đọc.\n\n⟦I1⟧. KINH PHÍ\n\nKhông có.")),
      .good(.body("I. MỤC ĐÍCH\n\nPhục vụ người đọc.\n\nII. KINH PHÍ\n\nKhông có.")),
    ],
    check: .document { facts, report in
      var wrong: [(number: TextRange, form: String?)] = []
      for part in facts.outline.parts where part.label.style == .roman {
        let form = part.label.printed(facts)
        let number = part.number(facts)
        if facts.string(number) != form, !facts.holds(0x20, in: number) {
          wrong.append((number, form))
        }
      }
      for node in facts.texts where node.role == .paragraph && !node.isInAnnex {
        if let number = unreadNumber(node.passage.range, facts) { wrong.append((number, nil)) }
      }
      // a scan gets one letter wrong throughout: one finding, with the other places beside it
      guard let first = wrong.first else { return }
      let printed = facts.string(first.number)
      report.add(
        first.number,
        vi:
          "“\(printed)” không phải chữ số La Mã đúng dạng\(wrong.count > 1 ? " (\(wrong.count) chỗ)" : "")",
        en: "“\(printed)” is no Roman number\(wrong.count > 1 ? " (\(wrong.count) places)" : "")",
        hint: first.form.map { Message(vi: "ghi “\($0)”", en: "write “\($0)”") },
        related: wrong.dropFirst().prefix(8).map { place in
          (place.number, Message(vi: place.form ?? "sai dạng", en: place.form ?? "malformed"))
        })
    })

  /// "IIII." or "VIIII." before a title in capitals, which no reader takes for a mark.
  private static func unreadNumber(_ range: TextRange, _ facts: DocumentFacts) -> TextRange? {
    var index = Int(range.start)
    let end = min(Int(range.end), index + 8)
    while index < end, [0x49, 0x56, 0x58].contains(facts.text[index]) { index += 1 }
    guard index - Int(range.start) > 3, index < end, facts.text[index] == 0x2E,
      facts.isCapitals(TextRange(index, Int(range.end)).cut(60))
    else { return nil }
    return TextRange(Int(range.start), index)
  }
}
