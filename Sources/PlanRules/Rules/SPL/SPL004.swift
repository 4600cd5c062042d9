internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let spl004 = Rule(
    "SPL004", .info,
    summary: Message(
      vi: "Lẫn hai kiểu đặt dấu thanh", en: "Two ways to place the tone in one document"),
    explanation: Message(
      vi: """
        Vần oa, oe, uy có hai kiểu đặt dấu: hóa, khỏe, ủy và hoá, khoẻ, uỷ. Kiểu nào cũng được, \
        nhưng một văn bản chỉ nên theo một kiểu. Tên riêng không bị xét.
        """,
      en: """
        The rimes oa, oe and uy have two habits: hóa, khỏe, ủy and hoá, khoẻ, uỷ. Either is right, \
        but one document should keep to one. Names are left alone.
        """),
    basis: .act("Điều 8, Quyết định 1989/QĐ-BGDĐT"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Hàng hóa được số hóa, dữ liệu được chuẩn ⟦hoá⟧.")),
      .good(.body("Hàng hóa được số hóa, dữ liệu được chuẩn hóa tại tỉnh Thanh Hoá.")),
    ],
    check: .word(.traits([.oldTone, .newTone], lacking: .allCapitals)) { facts, places, report in
      let words = places.map { facts.words[$0] }.filter { $0.isLow || $0.key == committee }
      let old = words.filter { $0.traits.contains(.oldTone) }
      let new = words.filter { $0.traits.contains(.newTone) }
      let (rare, usual) = old.count < new.count ? (old, new) : (new, old)
      guard let first = rare.first, let other = usual.first else { return }
      let text = facts.string(first.range)
      let better = TonePlacement.retoned(text)
      report.add(
        first.range,
        vi: """
          “\(text)” đặt dấu theo một kiểu (\(rare.count) chỗ), phần còn lại theo kiểu kia \
          (\(usual.count) chỗ)
          """,
        en: """
          “\(text)” places its tone in one way (\(rare.count) places), the rest in the other \
          (\(usual.count))
          """,
        related: [
          (other.range, Message(vi: "đặt dấu theo kiểu kia", en: "the other way"))
        ], edit: Report.Edit(first.range, better),
        alike: rare.dropFirst().map {
          Report.Edit($0.range, TonePlacement.retoned(facts.string($0.range)))
        })
    })

  /// The one word with a capital that is no part of a name: "Ủy ban".
  private static let committee = WordKey("ủy")
}
