internal import PlanSyntax

extension Rule {
  static let sem013 = Rule(
    "SEM013", .warning,
    summary: Message(
      vi: "Tổng kinh phí không bằng tổng các khoản", en: "A total is not the sum of its amounts"),
    explanation: Message(
      vi: """
        Đoạn nêu tổng số tiền rồi liệt kê từng khoản ngay bên dưới thì các khoản cộng lại phải bằng \
        tổng. Chỉ xét khi mỗi ý liệt kê ghi đúng một số tiền.
        """,
      en: """
        Where a text gives a total and lists the amounts right below, they must add up to it. Only \
        lists whose items each give one amount are judged.
        """),
    basis: .practice,
    examples: [
      .bad(
        list("45.000.000 đồng", ["Mua tủ: 30.000.000 đồng;", "Mua sách: 20.000.000 đồng."], true)),
      .good(
        list("50.000.000 đồng", ["Mua tủ: 30.000.000 đồng;", "Mua sách: 20.000.000 đồng."], false)),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for total in facts.totals where total.sum != total.stated {
        report.add(
          total.place, vi: "các khoản bên dưới cộng lại là \(printed(total.sum)) đồng",
          en: "the amounts below add up to \(printed(total.sum)) đồng",
          hint: Message(vi: "cộng lại các khoản", en: "add the amounts up again"),
          related: total.items.map { ($0, Message(vi: "một khoản", en: "an amount")) })
      }
    })

  private static func list(_ total: String, _ items: [String], _ isBad: Bool) -> SamplePart {
    let stated = isBad ? "⟦\(total)⟧" : total
    return .body(
      """
      I. NỘI DUNG

      Mua sách cho các thôn.

      II. KINH PHÍ

      Tổng kinh phí từ ngân sách xã là \(stated), trong đó:

      \(items.map { "- \($0)" }.joined(separator: "\n\n"))
      """)
  }

  /// An amount with points between groups of three digits.
  private static func printed(_ hundredths: Int64) -> String {
    var digits = Array(String(hundredths / 100).utf8.reversed())
    for index in stride(from: (digits.count - 1) / 3 * 3, to: 0, by: -3) {
      digits.insert(0x2E, at: index)
    }
    return String(decoding: digits.reversed(), as: UTF8.self)
  }
}

/// A total with the amounts listed below it.
private struct ListedTotal {
  let place: TextRange
  let stated: Int64
  let sum: Int64
  let items: [TextRange]
}

extension DocumentFacts {
  /// The totals that a list of amounts follows.
  fileprivate var totals: [ListedTotal] {
    var totals: [ListedTotal] = []
    func visit(_ section: Section) {
      var before = section.heading
      for block in section.blocks {
        if case .list(let items) = block, let lead = before { add(lead, items) }
        if case .paragraph(let passage) = block { before = passage } else { before = nil }
      }
      for part in section.sections { visit(part) }
    }
    func add(_ lead: Passage, _ items: [ListItem]) {
      let amounts = items.compactMap { $0.content.onlyAmount }
      guard items.count > 1, amounts.count == items.count, let stated = lead.onlyAmount,
        folded(in: lead.range).holds([Phrase("tong")]),
        items.allSatisfy({ $0.items.isEmpty })
      else { return }
      totals.append(
        ListedTotal(
          place: stated.place, stated: stated.value, sum: amounts.reduce(0) { $0 &+ $1.value },
          items: amounts.map(\.place)))
    }
    for section in document.sections { visit(section) }
    return totals
  }
}

extension Passage {
  /// The amount that the text gives, where it gives one.
  fileprivate var onlyAmount: (value: Int64, place: TextRange)? {
    var found: (Int64, TextRange)?
    for mention in mentions {
      guard case .money(let value) = mention.value else { continue }
      guard found == nil else { return nil }
      found = (value, mention.range)
    }
    return found
  }
}
