internal import PlanSyntax

extension Rule {
  static let lst001 = Rule(
    "LST001", .warning,
    summary: Message(vi: "Ý liệt kê thiếu dấu kết", en: "A list item has no closing sign"),
    explanation: Message(
      vi: """
        Mỗi ý gạch đầu dòng kết thúc bằng dấu chấm phẩy hoặc dấu chấm, ý cuối bằng dấu chấm. Cả danh \
        sách đều để trống thì coi là cách trình bày và không báo.
        """,
      en: """
        Each item ends with a semicolon or a full stop, the last with a full stop. A list without \
        any closing sign is taken as a way to set it out and is not reported.
        """),
    basis: .decree30("Phụ lục II, mục I"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .body(
          """
          I. NỘI DUNG

          - Mở tủ sách tại nhà văn hóa thôn;

          - Tặng sách cho học sinh trước ⟦15/11/2025⟧

          - Tổ chức ngày hội đọc sách.
          """)),
      .good(
        .body(
          """
          I. NỘI DUNG

          - Tủ sách thôn

          - Ngày hội đọc sách
          """)),
    ],
    check: .document { facts, report in
      for list in facts.lists where !list.isInAnnex { check(list, facts, &report) }
    })

  private static func check(_ list: ItemList, _ facts: DocumentFacts, _ report: inout Report) {
    let ends = list.items.map { ItemEnd($0, facts.text) }
    let closed = ends.filter { $0 == .stop || $0 == .semicolon }.count
    let open = ends.indices.filter { ends[$0] == .open }
    guard let first = open.first, closed >= open.count else { return }
    let isSemicolon = ends.contains(.semicolon) && first < ends.count - 1
    let sign = isSemicolon ? ";" : "."
    let place = lastWord(list.items[first].content.range, facts.text)
    // "dân.thuyvy": the typist's mark stands behind the stop.
    guard !facts.text[place.bounds].contains(0x2E) else { return }
    let end = Int(place.end)
    let others = open.count - 1
    report.add(
      place,
      vi: """
        ý liệt kê thiếu dấu kết “\(sign)”\(others > 0 ? " (và \(others) ý khác trong danh sách)" : "")
        """,
      en: """
        the item has no closing “\(sign)”\(others > 0 ? " (and \(others) others in the list)" : "")
        """,
      edit: Report.Edit(TextRange(end, end), sign))
  }

  private static func lastWord(_ range: TextRange, _ text: [UInt8]) -> TextRange {
    var start = Int(range.end)
    while start > Int(range.start), text[start - 1] > 0x20 { start -= 1 }
    return TextRange(start, Int(range.end))
  }
}
