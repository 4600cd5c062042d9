internal import PlanSyntax

extension Rule {
  static let typ001 = Rule(
    "TYP001", .info,
    summary: Message(
      vi: "Khoảng năm viết nhiều kiểu gạch và cách", en: "Year ranges written in several ways"),
    explanation: Message(
      vi: """
        “2026 - 2030”, “2026-2030” và “2026 – 2030” trong cùng một văn bản nên viết một kiểu. Mỗi \
        văn bản chỉ báo một lần.
        """,
      en: """
        “2026 - 2030”, “2026-2030” and “2026 – 2030” should be one in a document. One finding a \
        document.
        """),
    basis: .practice, fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Giai đoạn 2026 - 2030 mở tủ sách; giai đoạn 2026 - 2028 làm điểm; ⟦2021-2025⟧.")),
      .good(.body("Giai đoạn 2026 - 2030 mở tủ sách, tiếp nối giai đoạn 2021 - 2025.")),
    ],
    check: .document { facts, report in
      var styles: [(sign: String, places: [TextRange])] = []
      for node in facts.texts {
        for mention in node.passage.mentions {
          guard case .period = mention.value, let gap = joint(mention.range, facts.text) else {
            continue
          }
          let sign = facts.string(gap).replacingBreaks
          if let index = styles.firstIndex(where: { $0.sign == sign }) {
            styles[index].places.append(mention.range)
          } else {
            styles.append((sign, [mention.range]))
          }
        }
      }
      guard styles.count > 1, let usual = styles.max(by: { $0.places.count < $1.places.count }),
        let rare = styles.first(where: { $0.sign != usual.sign }), let place = rare.places.first,
        let gap = joint(place, facts.text), let other = usual.places.first
      else { return }
      let text = facts.phrase(place)
      report.add(
        place,
        vi: "khoảng năm “\(text)” viết khác kiểu với \(usual.places.count) chỗ còn lại",
        en: "the years “\(text)” are written unlike \(usual.places.count) others",
        related: [(other, Message(vi: "kiểu dùng nhiều hơn", en: "the more frequent way"))],
        edit: Report.Edit(gap, usual.sign),
        alike: rare.places.dropFirst().compactMap { place in
          joint(place, facts.text).map { Report.Edit($0, usual.sign) }
        })
    })

  /// The blanks and the dash between two years of four digits.
  private static func joint(_ range: TextRange, _ text: [UInt8]) -> TextRange? {
    let bounds = range.bounds
    guard bounds.count > 8, bounds.count < 14 else { return nil }
    let gap = bounds.lowerBound + 4..<bounds.upperBound - 4
    let isPlain = text[gap].allSatisfy { $0 < 0x30 || $0 >= 0x80 }
    return isPlain ? TextRange(gap.lowerBound, gap.upperBound) : nil
  }
}

extension String {
  /// The same with a blank for every line break.
  fileprivate var replacingBreaks: String {
    String(decoding: utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}
