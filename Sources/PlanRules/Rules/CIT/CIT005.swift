internal import PlanSyntax

extension Rule {
  static let cit005 = Rule(
    "CIT005", .warning,
    summary: Message(
      vi: "Căn cứ đã hết hiệu lực khi văn bản ban hành",
      en: "A legal ground was no longer in force on the date of issue"),
    explanation: Message(
      vi: """
        Căn cứ phải đang có hiệu lực hoặc sẽ có hiệu lực khi văn bản ban hành. Bảng của công cụ \
        chỉ gồm những luật, nghị định thường làm căn cứ mà ngày thay thế đã biết chắc; văn bản \
        không có trong bảng thì không bị xét.
        """,
      en: """
        A ground must be in force on the date of issue. The tool's table holds only acts and \
        decrees that offices often cite and whose end is known for sure; others are not judged.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.a"),
    examples: [
      .bad(
        .bases("Căn cứ ⟦Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015⟧.")),
      .good(.bases("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.")),
    ],
    check: .document { facts, report in
      guard let issued = facts.issueDate, issued.isComplete else { return }
      for ground in facts.bases where ground.opener == .ground {
        guard let main = ground.main, let act = ReplacedAct.find(main, facts),
          !act.until.isAfter(issued), act.until != issued
        else { continue }
        report.add(
          main.range, vi: "hết hiệu lực từ \(act.until.printed), thay bằng \(act.successor)",
          en: "out of force since \(act.until.printed), replaced by \(act.successor)",
          hint: Message(vi: "căn cứ văn bản thay thế", en: "rest on its successor"))
      }
    })
}

/// An act that another took the place of.
private struct ReplacedAct {
  /// The number.
  let number: StaticString
  /// The name folded and the year of its date, for acts cited without a number.
  let name: (words: StaticString, year: Int)?
  /// The first day on which it is out of force.
  let until: PartialDate
  /// What replaced it.
  let successor: StaticString

  /// Acts and decrees on organisation, form and documents.
  ///
  /// Source: the final articles of the acts that replaced them.
  private static let table: [ReplacedAct] = [
    ReplacedAct(
      number: "77/2015/QH13", name: ("luat to chuc chinh quyen dia phuong", 2015),
      until: PartialDate(year: 2025, month: 3, day: 1),
      successor: "Luật Tổ chức chính quyền địa phương số 65/2025/QH15, nay là số 72/2025/QH15"),
    ReplacedAct(
      number: "76/2015/QH13", name: ("luat to chuc chinh phu", 2015),
      until: PartialDate(year: 2025, month: 3, day: 1),
      successor: "Luật Tổ chức Chính phủ số 63/2025/QH15"),
    ReplacedAct(
      number: "80/2015/QH13", name: ("luat ban hanh van ban quy pham phap luat", 2015),
      until: PartialDate(year: 2025, month: 4, day: 1),
      successor: "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15"),
    ReplacedAct(
      number: "34/2016/NĐ-CP", name: nil, until: PartialDate(year: 2025, month: 4, day: 1),
      successor: "Nghị định số 78/2025/NĐ-CP"),
    ReplacedAct(
      number: "110/2004/NĐ-CP", name: nil, until: PartialDate(year: 2020, month: 3, day: 5),
      successor: "Nghị định số 30/2020/NĐ-CP"),
    ReplacedAct(
      number: "45/2025/NĐ-CP", name: nil, until: PartialDate(year: 2025, month: 6, day: 16),
      successor: "Nghị định số 150/2025/NĐ-CP"),
  ]

  /// The entry for a citation.
  static func find(_ citation: Citation, _ facts: DocumentFacts) -> ReplacedAct? {
    if let number = citation.number {
      let key = DocumentKey(number, facts.text)
      return table.first { key != nil && $0.key == key }
    }
    guard let date = citation.date else { return nil }
    let words = FoldedWords(facts.text.span, citation.range)[0]
    return table.first { entry in
      entry.name.map { $0.year == Int(date.year) && Phrase($0.words).matches(words, at: 0) }
        ?? false
    }
  }

  private var key: DocumentKey? {
    let bytes = number.withUTF8Buffer { Array($0) }
    let citation = PassageScanner.scan(bytes.span, TextRange(0, bytes.count)).passage.citations
      .first
    return citation?.number.flatMap { DocumentKey($0, bytes) }
  }
}
