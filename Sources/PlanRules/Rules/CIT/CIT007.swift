internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let cit007 = Rule(
    "CIT007", .warning,
    summary: Message(
      vi: "Cơ quan ban hành không khớp ký hiệu của văn bản viện dẫn",
      en: "The issuer does not fit the symbol of the cited document"),
    explanation: Message(
      vi: """
        Phần sau của ký hiệu là chữ viết tắt tên cơ quan ban hành: QĐ-BCT của Bộ Công Thương, QĐ-TTg \
        của Thủ tướng Chính phủ. Nêu tên cơ quan khác thì số hoặc tên đã chép nhầm.
        """,
      en: """
        The end of a symbol stands for the issuer: QĐ-BCT for the ministry of industry and trade, \
        QĐ-TTg for the prime minister. Beside another name one of the two was copied wrongly.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.3.b"),
    needsSoundText: true,
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Quyết định số 812/QĐ-BCT ngày 24 tháng 3 năm 2025 của ⟦Bộ Tài chính⟧ về thư viện.
          """)),
      .bad(
        .bases(
          """
          Căn cứ Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2020 của ⟦Thủ tướng Chính phủ⟧ về \
          thư viện.
          """)),
      .good(
        .bases(
          """
          Căn cứ Quyết định số 812/QĐ-BCT ngày 24 tháng 3 năm 2025 của Bộ trưởng Bộ Công Thương \
          về thư viện.
          """)),
    ],
    check: .document { facts, report in
      let text = facts.text.span
      for node in facts.texts {
        for citation in node.passage.citations {
          guard let number = citation.number, !citation.issuer.isEmpty,
            let symbol = number.symbolParts(text, ofLetter: false).issuer,
            let owner = SymbolOwner.of(text, symbol.bounds),
            let issuer = SymbolOwner.named(text, citation.issuer.bounds),
            owner.name.utf8Start != issuer.name.utf8Start
          else { continue }
          report.add(
            citation.issuer,
            vi: "ký hiệu “\(facts.phrase(number.symbol))” là của \(owner.name)",
            en: "the symbol “\(facts.phrase(number.symbol))” is that of \(owner.name)",
            hint: Message(
              vi: "xem lại số hoặc tên cơ quan ban hành",
              en: "look at the number or the issuer again"),
            related: [(number.range, Message(vi: "số của văn bản", en: "the number"))])
        }
      }
    })
}

/// Whose symbol it is, and whose name.
private enum SymbolOwner {
  /// The body that the end of a symbol stands for.
  static func of(_ text: Span<UInt8>, _ symbol: Range<Int>) -> Register.Body? {
    // The National Assembly's symbols end in the number of the term.
    var end = symbol.upperBound
    while end > symbol.lowerBound, text[end - 1] &- 0x30 < 10 { end -= 1 }
    let range = symbol.lowerBound..<end
    for bodies in [Register.issuers, Register.ministries, Register.departments] {
      for body in bodies where body.symbols.contains(where: { isEqual(text, range, $0) }) {
        return body
      }
    }
    return nil
  }

  /// The body that an issuer's name begins with, titles left out.
  static func named(_ text: Span<UInt8>, _ range: Range<Int>) -> Register.Body? {
    var start = range.lowerBound
    while let after = ExactWords.match(text, at: start, before: range.upperBound, anyOf: titles) {
      start = Blanks.skip(text, after, range.upperBound)
    }
    if let found = Register.body(
      text, at: start, before: range.upperBound, in: Register.issuers + Register.councils)
    {
      return found.body
    }
    let firsts: [(StaticString, [Register.Body])] = [
      ("bộ", Register.ministries), ("sở", Register.departments),
    ]
    for (word, bodies) in firsts {
      guard let after = ExactWords.match(text, at: start, before: range.upperBound, word) else {
        continue
      }
      let name = Blanks.skip(text, after, range.upperBound)
      return Register.body(text, at: name, before: range.upperBound, in: bodies)?.body
    }
    return nil
  }

  private static let titles: [StaticString] = [
    "bộ trưởng", "giám đốc", "chủ tịch", "thống đốc", "chánh án", "viện trưởng", "thường trực",
    "tổng thanh tra", "bộ trưởng, chủ nhiệm", "văn phòng quốc hội và", "hội đồng thẩm phán",
  ]

  private static func isEqual(
    _ text: Span<UInt8>, _ range: Range<Int>, _ symbol: StaticString
  ) -> Bool {
    range.count == symbol.utf8CodeUnitCount
      && range.allSatisfy { text[$0] == symbol.utf8Start[$0 - range.lowerBound] }
  }
}
