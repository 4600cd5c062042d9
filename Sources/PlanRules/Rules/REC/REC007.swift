internal import PlanSyntax

extension Rule {
  static let rec007 = Rule(
    "REC007", .info,
    summary: Message(
      vi: "Đơn vị được giao việc không có trong nơi nhận",
      en: "A unit that is given work is not among the recipients"),
    explanation: Message(
      vi: """
        Đơn vị có việc phải làm thì phải nhận được văn bản. Nhóm trong nơi nhận (“các sở, ban, \
        ngành”, “các đơn vị tại Mục V”, “UBND các xã, phường”) được tính là gồm các đơn vị thuộc \
        nhóm.
        """,
      en: """
        Whoever has work to do must get the document. Groups among the recipients ("các sở, ban, \
        ngành", "các đơn vị tại Mục V") are taken to include their members.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.9.a"),
    examples: [
      .bad(
        .body(
          """
          I. KINH PHÍ

          Lấy từ ngân sách xã.

          II. TỔ CHỨC THỰC HIỆN

          1. ⟦Hội Khuyến học xã Gia Viễn⟧

          Vận động người dân góp sách.

          2. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã

          Theo dõi, báo cáo.
          """)),
      .bad(
        .body(
          """
          I. KINH PHÍ

          Lấy từ ngân sách xã.

          II. TỔ CHỨC THỰC HIỆN

          1. ⟦Hiệp hội Chuyển đổi số xã Gia Viễn⟧, các đơn vị

          Dạy người dân đọc sách trên mạng.

          2. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã

          Theo dõi, báo cáo.
          """)),
      .good(
        .body(
          """
          I. KINH PHÍ

          Lấy từ ngân sách xã.

          II. TỔ CHỨC THỰC HIỆN

          1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã

          Theo dõi, báo cáo.
          """)),
    ],
    check: .document { facts, report in
      guard facts.isPlan, let list = facts.document.recipients ?? facts.parent?.recipients,
        !list.recipients.isEmpty
      else {
        return
      }
      let issuer = facts.document.header.issuer.map { UnitName($0, facts.text) }
      let known =
        list.recipients.prefix(UnitName.most).map { UnitName($0.name, facts.text) }
        + (issuer.map { [$0] } ?? [])
      for unit in facts.taskedUnits.prefix(UnitName.most)
      where !known.contains(where: { $0.covers(unit) }) {
        report.add(
          unit.range, vi: "đơn vị này được giao việc nhưng không có trong nơi nhận",
          en: "this unit is given work but is not among the recipients",
          hint: Message(vi: "thêm vào nơi nhận", en: "add it to the recipients"),
          related: [(list.label, Message(vi: "nơi nhận", en: "the recipients"))])
      }
    })
}
