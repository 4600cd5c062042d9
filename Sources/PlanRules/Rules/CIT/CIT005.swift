internal import PlanSyntax

extension Rule {
  static let cit005 = Rule(
    "CIT005", .warning,
    summary: Message(
      vi: "Căn cứ đã bị thay thế hoặc sửa đổi khi văn bản ban hành",
      en: "A legal ground was replaced or amended by the date of issue"),
    explanation: Message(
      vi: """
        Căn cứ phải đang có hiệu lực khi văn bản ban hành; văn bản đã sửa đổi thì nêu thêm văn bản \
        sửa đổi. Bảng của công cụ chỉ gồm những luật, nghị định thường làm căn cứ mà ngày thay \
        thế đã biết chắc; văn bản không có trong bảng thì không bị xét.
        """,
      en: """
        A ground must be in force on the date of issue, and of an amended one the amendment is \
        named too. The tool's table holds only acts and decrees that offices often cite and \
        whose end is known for sure; others are not judged.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.a"),
    examples: [
      .bad(
        .bases("Căn cứ ⟦Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015⟧.")),
      .bad(
        .bases(
          """
          Căn cứ ⟦Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ⟧ về kiểm soát \
          thủ tục hành chính.
          """)),
      .good(.bases("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.")),
      .good(
        .bases(
          """
          Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát \
          thủ tục hành chính, được sửa đổi, bổ sung bởi Nghị định số 92/2017/NĐ-CP.
          """)),
    ],
    check: .document { facts, report in
      guard let issued = facts.issueDate, issued.isComplete else { return }
      let amended = facts.amendedSymbols
      for ground in facts.bases where ground.opener == .ground {
        guard let main = ground.main, let act = OldAct.find(main, facts),
          !act.since.isAfter(issued), act.since != issued
        else { continue }
        switch act.change {
        case .replaced:
          report.add(
            main.range, vi: "hết hiệu lực từ \(act.since.printed), thay bằng \(act.successor)",
            en: "out of force since \(act.since.printed), replaced by \(act.successor)",
            hint: Message(vi: "căn cứ văn bản thay thế", en: "rest on its successor"))
        case .amended where main.number.map { !amended.contains(facts.string($0.symbol)) } ?? false:
          report.add(
            main.range, vi: "đã được sửa đổi, bổ sung bởi \(act.successor)",
            en: "amended by \(act.successor)",
            hint: Message(
              vi: "thêm “được sửa đổi, bổ sung bởi …”", en: "name the amendment as well"))
        case .amended: break
        }
      }
    })
}

extension DocumentFacts {
  /// The symbols of the grounds that speak of an amendment ("NĐ-CP").
  ///
  /// Amendments seldom repeat the number, so any amending ground of the same symbol counts.
  fileprivate var amendedSymbols: Set<String> {
    let amended = [Phrase("sua doi")]
    return Set(
      bases.compactMap { ground in
        guard let number = ground.main?.number,
          FoldedWords(text.span, ground.basis.content.range)[0].holds(amended)
        else { return nil }
        return string(number.symbol)
      })
  }
}
