internal import PlanSyntax

extension Rule {
  static let end001 = Rule(
    "END001", .warning,
    summary: Message(vi: "Thiếu dấu ./. cuối nội dung", en: "The ending mark ./. is missing"),
    explanation: Message(
      vi: """
        Trong các mẫu của Nghị định, nội dung kết thúc bằng dấu “./.”. Văn bản Đảng và văn bản quy \
        phạm có quy định riêng nên không xét.
        """,
      en: """
        In the decree's model forms the content closes with "./.". Party and normative documents \
        have rules of their own.
        """),
    basis: .decree30("Phụ lục III, các mẫu 1.1 đến 1.8"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.closing("Trên đây là Kế hoạch phát triển thư viện thôn năm 2025⟦.⟧")),
      .good(.closing("Trên đây là Kế hoạch phát triển thư viện thôn năm 2025./.")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative || facts.form == .letter,
        facts.document.signature != nil || !facts.document.closing.isEmpty,
        let last = facts.lastSentence.map({ facts.texts[$0] }), last.role != .cell,
        last.role != .heading,
        facts.endingMark(of: last.passage.range) == nil
      else { return }
      let sign = facts.lastCharacter(of: last.passage.range)
      let isStop = [0x2E, 0x3B, 0x2C].contains(facts.text[Int(sign.start)])
      guard !sign.isEmpty, !endsTable(facts) else { return }
      report.add(
        sign, vi: "cuối nội dung thiếu dấu “./.”", en: "“./.” is missing at the end",
        edit: Report.Edit(isStop ? sign : facts.place(Int(sign.end)), "./."))
    })

  /// A content that ends in a table has no sentence to close.
  private static func endsTable(_ facts: DocumentFacts) -> Bool {
    guard facts.document.closing.isEmpty, let section = facts.document.sections.last else {
      return false
    }
    if case .table? = section.blocks.last { return true }
    return false
  }
}
