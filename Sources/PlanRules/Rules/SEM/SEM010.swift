internal import PlanSyntax

extension Rule {
  static let sem010 = Rule(
    "SEM010", .info,
    summary: Message(
      vi: "Số lượng lúc có lúc không có số 0", en: "Counts are padded in one place only"),
    explanation: Message(
      vi: """
        Cùng một đơn vị đếm mà nơi ghi “01 lần”, nơi ghi “1 lần” thì không thống nhất. Văn bản \
        hành chính thường ghi số 0 trước số đếm nhỏ hơn 10.
        """,
      en: """
        "01 lần" here and "1 lần" there count the same thing in two ways. Offices mostly put a 0 \
        before counts below ten.
        """),
    basis: .practice,
    examples: [
      .bad(
        .body("I. NỘI DUNG\n\nHọp 01 lần mỗi quý. Báo cáo ⟦1 lần⟧ mỗi năm.")),
      .good(
        .body("I. NỘI DUNG\n\nHọp 01 lần mỗi quý. Báo cáo 01 lần mỗi năm.")),
    ],
    check: .document { facts, report in
      guard facts.isPlan else { return }
      var padded: [UInt64: TextRange] = [:]
      var plain: [(unit: UInt64, place: TextRange)] = []
      for (position, _) in facts.places(of: units) where position > 0 {
        let (count, unit) = (facts.folded.words[position - 1], facts.folded.words[position])
        guard count.letters == 0, count.key != 0, unit.start - count.end == 1,
          facts.isAlone(count), facts.texts[facts.node(of: position)].role != .basis
        else { continue }
        let place = count.range.union(unit.range)
        if count.key >> 8 == 0x30, padded[unit.key] == nil {
          padded[unit.key] = place
        } else if count.key >> 8 == 0, count.key > 0x30 {
          plain.append((unit.key, place))
        }
      }
      for (unit, other) in padded {
        guard let place = plain.first(where: { $0.unit == unit })?.place else { continue }
        report.add(
          place, vi: "số đếm này không có số 0, nơi khác có",
          en: "this count has no 0, another has",
          related: [(other, Message(vi: "có số 0", en: "with a 0"))])
      }
    })

  /// Words that are counted.
  private static let units = [
    "lan", "lop", "don", "mo", "san", "hoi", "cuoc", "buoi",
    "doi", "to", "bo", "ban", "chuong", "du", "de", "nhiem", "giai",
  ].map { (word: StaticString) in Phrase(word) }
}

extension DocumentFacts {
  /// Whether a number is not part of a longer one, of a date or of a range.
  fileprivate func isAlone(_ word: FoldedWord) -> Bool {
    let start = Int(word.start)
    guard start > 0 else { return true }
    return text[start - 1] == 0x20 || text[start - 1] == 0x0A || text[start - 1] == 0x28
      || text[start - 1] == 0x09
  }
}
