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
    check: .document { facts, report in
      var places: (old: [Word], new: [Word]) = ([], [])
      for word in facts.words.words
      where !word.traits.isDisjoint(with: [.oldTone, .newTone]) && isCommon(word) {
        if word.traits.contains(.oldTone) {
          places.old.append(word)
        } else {
          places.new.append(word)
        }
      }
      let isOldRare = places.old.count < places.new.count
      let (rare, usual) = isOldRare ? (places.old, places.new) : (places.new, places.old)
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
        ], edit: Report.Edit(first.range, better))
    })

  /// Whether a word is no part of a name.
  private static func isCommon(_ word: Word) -> Bool {
    word.isLow || word.key == WordKey("ủy") && !word.traits.contains(.allCapitals)
  }
}
