internal import PlanSyntax

extension Rule {
  static let hdr004 = Rule(
    "HDR004", .warning,
    summary: Message(
      vi: "Thiếu tên cơ quan ban hành", en: "The name of the issuing body is missing"),
    explanation: Message(
      vi: """
        Tên cơ quan ban hành ghi ở đầu văn bản, bên trái, trên số và ký hiệu. Bản chữ trích từ \
        PDF hay mất cột này, nên đây chỉ là cảnh báo: đối chiếu với bản trình ký.
        """,
      en: """
        The issuing body is named at the top left, above the number. Text taken from a PDF often \
        lacks that column, so this is a warning: compare it with the original.
        """),
    basis: .decree30("Điều 8 và Phụ lục I, phần I, mục II.2.a"), needsSoundText: true,
    examples: [
      .bad(
        .whole(
          """
          Số: 47/KH-UBND

          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          Độc lập - Tự do - Hạnh phúc

          Gia Viễn, ngày 08 tháng 9 năm 2025

          ⟦KẾ HOẠCH⟧
          Phát triển thư viện thôn năm 2025

          I. MỤC ĐÍCH

          Người dân các thôn được mượn sách gần nhà./.
          """)),
      .good(.issuer("ỦY BAN NHÂN DÂN\nXÃ GIA VIỄN")),
    ],
    check: .document { facts, report in
      guard facts.hasOwnHead, facts.document.header.issuer == nil else { return }
      report.add(
        facts.headPlace, vi: "thiếu tên cơ quan ban hành ở đầu văn bản",
        en: "the issuing body is not named at the top",
        hint: Message(
          vi: "ghi cơ quan chủ quản (nếu có) và cơ quan ban hành",
          en: "name the superior body, if any, and the issuing body"))
    })
}
