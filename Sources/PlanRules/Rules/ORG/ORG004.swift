internal import PlanSyntax

extension Rule {
  static let org004 = Rule(
    "ORG004", .error,
    summary: Message(
      vi: "Nêu tỉnh đã sáp nhập", en: "A merged province is named"),
    explanation: Message(
      vi: """
        Từ 01/7/2025 cả nước còn 34 tỉnh, thành phố; từ 01/01/2025 tỉnh Thừa Thiên Huế là thành phố \
        Huế. Văn bản sau ngày đó nêu tỉnh hiện nay, trừ khi nói về thời trước hoặc viện dẫn văn bản \
        của tỉnh cũ.
        """,
      en: """
        Since 1 July 2025 there are 34 provinces and cities; Thừa Thiên Huế is the city of Huế since \
        1 January 2025. A later document names the province of today unless it tells of former \
        times or cites a document of the old province.
        """),
    basis: .act("Nghị quyết 202/2025/QH15; Nghị quyết 175/2024/QH15"),
    validity: Validity(since: PartialDate(year: 2025, month: 1, day: 1)),
    examples: [
      .bad(.body("1. Tham quan thư viện của ⟦tỉnh Nam Định⟧ trong tháng 10 năm 2025.")),
      .good(.body("1. Tham quan thư viện của tỉnh Ninh Bình trong tháng 10 năm 2025.")),
      .good(.body("1. Sách của tỉnh Nam Định trước đây được giữ nguyên số đăng ký.")),
      .good(
        .bases(
          """
          Căn cứ Quyết định số 15/QĐ-UBND ngày 10 tháng 4 năm 2024 của Ủy ban nhân dân tỉnh Nam \
          Định về thư viện trên địa bàn tỉnh Nam Định.
          """)),
    ],
    check: .document { facts, report in
      for hit in OutdatedNames.after(in: facts, { $0.province?.term }) {
        guard let province = hit.mention.province, let next = province.successor else { continue }
        let name = next.fullName(on: hit.mention.written.earliest ?? .provincesMerged)
        report.add(
          hit.mention.range, vi: "“\(hit.text)” đã sáp nhập, nay thuộc \(name)",
          en: "“\(hit.text)” was merged and is part of \(name) today",
          hint: Message(vi: "nêu \(name)", en: "name \(name)"))
      }
    })
}

extension NameMention {
  /// The province that is named.
  var province: Register.Province? {
    if case .province(let province, _) = name { province } else { nil }
  }
}
