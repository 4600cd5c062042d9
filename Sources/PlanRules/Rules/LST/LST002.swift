internal import PlanSyntax

extension Rule {
  static let lst002 = Rule(
    "LST002", .info,
    summary: Message(
      vi: "Dấu kết các ý không thống nhất", en: "The items of a list end with different signs"),
    explanation: Message(
      vi: """
        Các ý trong một danh sách nên kết thúc giống nhau: tất cả bằng dấu chấm, hoặc bằng dấu chấm \
        phẩy và riêng ý cuối bằng dấu chấm. Mỗi danh sách chỉ báo một lần.
        """,
      en: """
        The items of a list should end alike: all with full stops, or with semicolons and the last \
        with a full stop. One finding a list.
        """),
    basis: .practice, needsSoundText: true,
    examples: [
      .bad(
        .body(
          """
          I. NỘI DUNG

          - Mở tủ sách tại nhà văn hóa thôn;

          - Tặng sách cho học ⟦sinh.⟧

          - Vận động góp sách;

          - Tổ chức ngày hội đọc sách.
          """)),
      .good(
        .body(
          """
          I. NỘI DUNG

          - Mở tủ sách tại nhà văn hóa thôn;

          - Tặng sách cho học sinh;

          - Tổ chức ngày hội đọc sách.
          """)),
    ],
    check: .document { facts, report in
      for list in facts.lists where !list.isInAnnex && list.items.count > 3 {
        check(list, facts, &report)
      }
    })

  private static func check(_ list: ItemList, _ facts: DocumentFacts, _ report: inout Report) {
    let ends = list.items.dropLast().map { ItemEnd($0, facts.text) }
    let stops = ends.indices.filter { ends[$0] == .stop }
    let semicolons = ends.indices.filter { ends[$0] == .semicolon }
    let (rare, usual) = stops.count < semicolons.count ? (stops, semicolons) : (semicolons, stops)
    guard let first = rare.first, let other = usual.first else { return }
    let signs = rare == stops ? (".", ";") : (";", ".")
    report.add(
      end(list.items[first], facts.text),
      vi:
        "ý này kết bằng “\(signs.0)”, \(usual.count) ý khác trong danh sách kết bằng “\(signs.1)”",
      en: "this item ends with “\(signs.0)”, \(usual.count) others in the list with “\(signs.1)”",
      related: [
        (end(list.items[other], facts.text), Message(vi: "ý kết kiểu kia", en: "the other way"))
      ])
  }

  private static func end(_ item: ListItem, _ text: [UInt8]) -> TextRange {
    let range = item.content.range
    var start = Int(range.end)
    while start > Int(range.start), text[start - 1] > 0x20 { start -= 1 }
    return TextRange(start, Int(range.end))
  }
}
