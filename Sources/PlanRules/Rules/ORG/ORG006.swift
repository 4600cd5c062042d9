internal import PlanSyntax

extension Rule {
  static let org006 = Rule(
    "ORG006", .warning,
    summary: Message(
      vi: "Gọi sai là xã hay phường", en: "A commune is called a ward, or a ward a commune"),
    explanation: Message(
      vi: """
        Mỗi đơn vị cấp xã là xã, phường hoặc đặc khu theo nghị quyết thành lập. Gọi sai loại thì tên \
        cơ quan cũng sai.
        """,
      en: """
        Each unit is a commune, a ward or a special zone by the resolution that made it. Under the \
        wrong word the name of its authority is wrong too.
        """),
    basis: .act("Quyết định 19/2025/QĐ-TTg; nghị quyết của UBTVQH về sắp xếp đơn vị cấp xã"),
    fix: .unsafe,
    validity: Validity(since: PartialDate(year: 2025, month: 7, day: 1)),
    needsSoundText: true,
    examples: [
      .bad(.body("1. Trao đổi sách với ⟦phường⟧ Vĩnh Bảo, thành phố Hải Phòng.")),
      .good(.body("1. Trao đổi sách với xã Vĩnh Bảo, thành phố Hải Phòng.")),
    ],
    check: .document { facts, report in
      let text = facts.text.span
      let communes = facts.names.communes
      let right = Set(communes.filter(\.hasRightKind).map(\.registered))
      for wrong in communes where !wrong.found.isEmpty && !wrong.hasRightKind {
        guard let unit = wrong.found.first, wrong.found.allSatisfy({ $0.kind == unit.kind }),
          wrong.mention.written.isSince(unit.kindTerm.since ?? .provincesMerged),
          // Where the document has both words, it contradicts itself: that is SEM001.
          !right.contains(wrong.registered)
        else { continue }
        let word = wrong.kindRange(text)
        report.add(
          word,
          vi: "\(unit.name) là \(unit.kind.rawValue), không phải \(wrong.commune.kind.rawValue)",
          en: "\(unit.name) is a \(unit.kind.rawValue), no \(wrong.commune.kind.rawValue)",
          edit: PlaceWords.edit(text, word, unit.kind))
      }
    })
}
