internal import PlanSyntax

extension Rule {
  static let ttl001 = Rule(
    "TTL001", .error,
    summary: Message(vi: "Thiếu tên loại", en: "The kind of document is missing"),
    explanation: Message(
      vi: """
        Văn bản có chữ viết tắt tên loại trong ký hiệu (KH, QĐ, BC) phải ghi tên loại trên trích \
        yếu. Chỉ công văn không có tên loại.
        """,
      en: """
        A document whose symbol names a kind (KH, QĐ, BC) has that kind as its title. Only \
        letters have none.
        """),
    basis: .decree30("Điều 8 và Phụ lục I, phần I, mục II.5"), needsSoundText: true,
    examples: [
      .bad(
        .whole(
          """
          ỦY BAN NHÂN DÂN
          XÃ GIA VIỄN

          Số: ⟦47/KH-UBND⟧

          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          Độc lập - Tự do - Hạnh phúc

          Gia Viễn, ngày 08 tháng 9 năm 2025

          Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;

          Ủy ban nhân dân xã Gia Viễn ban hành Kế hoạch như sau:

          I. MỤC ĐÍCH

          Người dân các thôn được mượn sách gần nhà./.
          """)),
      .good(.title("KẾ HOẠCH\nPhát triển thư viện thôn năm 2025")),
    ],
    check: .plan { facts, report in
      guard let header = facts.documents.first?.document.header, header.kindName == nil,
        let kind = header.kind, let number = header.number?.number, number.shape == .state
      else { return }
      report.add(
        number.range, vi: "ký hiệu là của \(kind.name) nhưng văn bản không có tên loại",
        en: "the symbol is of the kind \(kind.name), but the document has no title",
        hint: Message(
          vi: "ghi tên loại bằng chữ in hoa trên trích yếu",
          en: "put the kind in capitals above the subject"))
    })
}
