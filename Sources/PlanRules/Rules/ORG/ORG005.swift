internal import PlanSyntax

extension Rule {
  static let org005 = Rule(
    "ORG005", .error,
    summary: Message(
      vi: "Xã, phường không có trong danh mục", en: "A commune is not in the register"),
    explanation: Message(
      vi: """
        Từ 01/7/2025 cả nước có 3.321 xã, phường, đặc khu. Tên không có trong tỉnh của văn bản, hoặc \
        trong tỉnh ghi sau tên, là tên cũ hoặc viết nhầm. Tên cũ có ghi “cũ”, “trước đây” và địa \
        chỉ đã đăng ký không bị tính.
        """,
      en: """
        Since 1 July 2025 there are 3 321 communes, wards and special zones. A name that the \
        province of the document, or the one after the name, does not have is an old one or a slip. \
        Names that are called old, and registered addresses, are left alone.
        """),
    basis: .act("Quyết định 19/2025/QĐ-TTg; nghị quyết của UBTVQH về sắp xếp đơn vị cấp xã"),
    validity: Validity(since: PartialDate(year: 2025, month: 7, day: 1)),
    needsSoundText: true,
    examples: [
      .bad(.body("1. Trao đổi sách với ⟦xã Gia Hòa⟧ trong tháng 10 năm 2025.")),
      .bad(.body("1. Trao đổi sách với ⟦phường Lê Hà⟧, thành phố Hải Phòng.")),
      .bad(.body("1. Trao đổi sách với ⟦phường Lê Chấn⟧, thành phố Hải Phòng.")),
      .good(.body("1. Trao đổi sách với xã Gia Hòa (cũ) trong tháng 10 năm 2025.")),
      .good(.body("1. Trao đổi sách với phường Lê Chân, thành phố Hải Phòng.")),
    ],
    check: .document { facts, report in
      let communes = facts.names.communes
      let own = CommuneSurvey.own(communes)
      for stray in communes where stray.found.isEmpty && stray.commune.words > 1 {
        // A name close to another of the document is that rule's.
        guard CommuneSurvey.twin(of: stray, among: own) == nil else { continue }
        let text = facts.phrase(stray.mention.range)
        let place = stray.province.map { "\($0.name)" }
        report.add(
          stray.mention.range, vi: "“\(text)” không có ở \(place ?? "tỉnh, thành phố nào")",
          en: place.map { "“\(text)” is not in \($0)" } ?? "“\(text)” is in no province",
          hint: Message(
            vi: "xem lại tên; nếu là tên cũ thì ghi “(cũ)” sau tên",
            en: "look at the name again; write “(cũ)” after it where it is an old one"))
      }
    })
}
