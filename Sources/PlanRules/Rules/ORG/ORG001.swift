internal import PlanSyntax

extension Rule {
  static let org001 = Rule(
    "ORG001", .error,
    summary: Message(
      vi: "Nêu cấp huyện, thị trấn sau ngày 30/6/2025",
      en: "A district, town or city of a province is named after 30 June 2025"),
    explanation: Message(
      vi: """
        Từ 01/7/2025 chính quyền địa phương chỉ còn hai cấp: tỉnh, thành phố; xã, phường, đặc khu. \
        Huyện, quận, thị xã, thành phố thuộc tỉnh và thị trấn không còn, nên không thể nhận việc \
        hay nhận văn bản. Câu kể chuyện trước đó, văn bản được viện dẫn và đoạn trích nguyên văn \
        không bị tính.
        """,
      en: """
        Since 1 July 2025 local government has two tiers only. Districts, towns and cities of a \
        province are gone and cannot be given work or a copy. History, cited documents and \
        quotations are left alone.
        """),
    basis: .act("Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị quyết 202/2025/QH15"),
    validity: Validity(since: PartialDate(year: 2025, month: 7, day: 1)),
    examples: [
      .bad(
        .body("1. Ủy ban nhân dân các ⟦huyện⟧ báo cáo kết quả trước ngày 15 tháng 12 năm 2025.")),
      .bad(.body("1. Ủy ban nhân dân các xã, phường, ⟦thị trấn⟧ lập danh sách thư viện.")),
      .bad(.body("1. Đề nghị UBND các ⟦huyện, thị xã, thành phố⟧ gửi danh mục sách.")),
      .bad(.body("1. Mở thư viện tại ⟦huyện Gia Viễn⟧ và ⟦thành phố Tam Điệp⟧.")),
      .good(.body("1. Ủy ban nhân dân các xã, phường lập danh sách thư viện.")),
      .good(.body("1. Sách của thư viện huyện Gia Viễn (cũ) chuyển về xã.")),
      .good(.dateline("Gia Viễn, ngày 08 tháng 9 năm 2024")),
    ],
    check: .document { facts, report in
      let districts = Register.Term(until: .lastOfDistricts)
      for hit in OutdatedNames.after(in: facts, { $0.isDistrict ? districts : nil }) {
        report.add(
          hit.mention.range, vi: "“\(hit.text)”: cấp này không còn từ 01/7/2025",
          en: "“\(hit.text)”: this tier is no more since 1 July 2025",
          hint: Message(
            vi: "nêu xã, phường, đặc khu liên quan, hoặc ghi rõ là tên cũ",
            en: "name the communes, wards or special zones, or say that the name is an old one"))
      }
    })
}

extension NameMention {
  /// Whether a district or the bodies of its tier are named.
  fileprivate var isDistrict: Bool {
    switch name {
    case .district, .tier: true
    default: false
    }
  }
}
