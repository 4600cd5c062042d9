internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let bas006 = Rule(
    "BAS006", .warning,
    summary: Message(
      vi: "Thứ tự căn cứ không theo cấp hiệu lực",
      en: "The legal grounds are not in order of rank"),
    explanation: Message(
      vi: """
        Căn cứ xếp từ văn bản có hiệu lực cao xuống thấp: luật, nghị quyết của Quốc hội, nghị \
        định, quyết định của Thủ tướng, thông tư, văn bản của tỉnh, của sở. Căn cứ về chức năng, \
        nhiệm vụ của cơ quan và văn bản của Đảng được đứng riêng ở đầu.
        """,
      en: """
        Grounds go from the highest rank down: acts, resolutions of the National Assembly, \
        decrees, decisions of the Prime Minister, circulars, papers of the province, of its \
        departments. Grounds on the issuer's powers and Party documents may stand before them.
        """),
    basis: .practice,
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

          Căn cứ Kế hoạch số 212/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình về phát triển thư viện;

          ⟦Căn cứ Nghị định số 93/2020/NĐ-CP⟧ ngày 18 tháng 8 năm 2020 của Chính phủ quy định \
          chi tiết một số điều của Luật Thư viện.
          """)),
      .good(
        .bases(
          """
          Căn cứ Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2020 của Chính phủ quy định chi \
          tiết một số điều của Luật Thư viện;

          Căn cứ Kế hoạch số 212/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình về phát triển thư viện.
          """)),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      var lowest: (rank: Int, ground: BasisFacts)?
      for ground in facts.bases where ground.opener == .ground && !ground.givesPowers {
        guard let rank = AuthorityRank.of(ground, facts.text) else { continue }
        if let lowest, rank < lowest.rank {
          report.add(
            ground.head, vi: "căn cứ này có hiệu lực cao hơn căn cứ đứng trước",
            en: "this legal ground ranks above one that stands before it",
            hint: Message(
              vi: "xếp căn cứ từ hiệu lực cao xuống thấp", en: "order the grounds by rank"),
            related: [
              (lowest.ground.head, Message(vi: "căn cứ có hiệu lực thấp hơn", en: "the lower one"))
            ])
        } else {
          lowest = (rank, ground)
        }
      }
    })
}

/// The rank of a cited document, 0 the highest.
enum AuthorityRank {
  /// Endings of symbols with the rank of their issuers.
  ///
  /// Source: the order of issuers in the law on normative documents, Điều 4.
  private static let ranks: [(symbol: StaticString, rank: Int)] = [
    ("UBTVQH", 2), ("QH", 1), ("CTN", 3), ("CP", 4), ("TTg", 5), ("HĐND", 7), ("UBND", 8),
  ]

  /// The rank of a ground; nil where it is not known: Party documents, other offices.
  static func of(_ ground: BasisFacts, _ text: [UInt8]) -> Int? {
    guard let main = ground.main else { return nil }
    guard let number = main.number else { return main.kind?.isAct == true ? 1 : nil }
    guard number.shape == .state else { return nil }
    let issuer = lastGroup(number.symbol, text)
    if let found = ranks.first(where: { issuer.begins(with: $0.symbol, in: text) }) {
      return found.rank
    }
    if main.kind?.isAct == true { return 1 }
    guard number.year > 0, number.symbol.begins(with: "TT", in: text) else { return nil }
    return 6
  }

  /// The last part of a symbol: "TTg" of "QĐ-TTg".
  private static func lastGroup(_ symbol: TextRange, _ text: [UInt8]) -> TextRange {
    var start = symbol.bounds.upperBound
    while start > symbol.bounds.lowerBound, text[start - 1] != 0x2D { start -= 1 }
    return TextRange(start, symbol.bounds.upperBound)
  }
}

extension BasisFacts {
  /// The opener with what it names, up to the number.
  var head: TextRange {
    guard let main else { return basis.opener }
    let end = main.number?.range.end ?? (main.kindName.isEmpty ? main.range.end : main.range.end)
    return TextRange(Int(basis.opener.start), Int(end))
  }
}
