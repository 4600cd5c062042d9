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
      .bad(.body("1. Trao đổi sách với ⟦phường⟧ Tuệ Tĩnh, thành phố Hải Phòng.")),
      .good(.body("1. Trao đổi sách với xã Tuệ Tĩnh, thành phố Hải Phòng.")),
    ],
    check: .document { facts, report in
      let text = facts.text.span
      let communes = CommuneSurvey.communes(of: facts)
      for wrong in communes where !wrong.found.isEmpty && !wrong.hasRightKind {
        guard let right = wrong.found.first, wrong.found.allSatisfy({ $0.kind == right.kind }),
          wrong.mention.written.isSince(right.kindTerm.since ?? .provincesMerged),
          // Where the document has both words, it contradicts itself: that is SEM001.
          !communes.contains(where: { $0.hasRightKind && $0.registered == wrong.registered })
        else { continue }
        let word = wrong.kindRange(text)
        report.add(
          word,
          vi: "\(right.name) là \(right.kind.rawValue), không phải \(wrong.commune.kind.rawValue)",
          en: "\(right.name) is a \(right.kind.rawValue), no \(wrong.commune.kind.rawValue)",
          edit: Report.Edit(word, right.kind.rawValue))
      }
    })
}
