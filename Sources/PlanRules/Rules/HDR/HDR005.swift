internal import PlanSyntax

extension Rule {
  static let hdr005 = Rule(
    "HDR005", .warning,
    summary: Message(
      vi: "Tên Ủy ban, Hội đồng nhân dân thiếu địa danh",
      en: "A committee or council is named without its place"),
    explanation: Message(
      vi: """
        Tên Ủy ban nhân dân, Hội đồng nhân dân ở đầu văn bản phải kèm tên tỉnh, thành phố, xã, \
        phường; nếu không thì không biết là cơ quan nào.
        """,
      en: """
        A people's committee or council is named with its province, city or commune; without it \
        nobody knows which one it is.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.2.a"), needsSoundText: true,
    examples: [
      .bad(.issuer("⟦ỦY BAN NHÂN DÂN⟧\nSỞ NỘI VỤ")),
      .good(.issuer("UBND TỈNH NINH BÌNH\nSỞ NỘI VỤ")),
    ],
    check: .document { facts, report in
      guard facts.hasOwnHead else { return }
      for name in [facts.document.header.parent, facts.document.header.issuer] {
        guard let name else { continue }
        let words = facts.folded(in: name)
        guard bareNames.contains(where: { $0.count == words.count && words.holds([$0]) })
        else { continue }
        report.add(
          name, vi: "tên cơ quan thiếu địa danh", en: "the body is named without its place",
          hint: Message(
            vi: "ghi tên tỉnh, thành phố, xã hoặc phường", en: "add the province or commune"))
      }
    })

  private static let bareNames = [
    "uy ban nhan dan", "ubnd", "hoi dong nhan dan", "hdnd", "ubnd tinh", "ubnd thanh pho",
    "ubnd xa", "ubnd phuong", "uy ban nhan dan tinh", "uy ban nhan dan thanh pho",
    "uy ban nhan dan xa", "uy ban nhan dan phuong", "hoi dong nhan dan tinh",
    "hoi dong nhan dan thanh pho", "hoi dong nhan dan xa", "hoi dong nhan dan phuong",
  ].map { (words: StaticString) in Phrase(words) }
}
