internal import PlanSyntax

extension Rule {
  static let num002 = Rule(
    "NUM002", .warning,
    summary: Message(vi: "Thiếu dòng số, ký hiệu", en: "The number line is missing"),
    explanation: Message(
      vi: """
        Số và ký hiệu là thành phần chính của văn bản. Bản chữ trích từ PDF có khi mất dòng này, \
        nên đây là cảnh báo.
        """,
      en: """
        The number is a main part of a document. Text taken from a PDF may have lost the line, so \
        this is a warning.
        """),
    basis: .decree30("Điều 8 và Phụ lục I, phần I, mục II.3"), needsSoundText: true,
    examples: [
      .bad(
        .whole(
          """
          ỦY BAN NHÂN DÂN
          XÃ GIA VIỄN

          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          Độc lập - Tự do - Hạnh phúc

          Gia Viễn, ngày 08 tháng 9 năm 2025

          ⟦KẾ HOẠCH⟧
          Phát triển thư viện thôn năm 2025

          I. MỤC ĐÍCH

          Người dân các thôn được mượn sách gần nhà./.
          """)),
      .good(.number("Số: 47/KH-UBND")),
    ],
    check: .document { facts, report in
      guard facts.hasOwnHead, facts.document.header.number == nil else { return }
      report.add(
        facts.headPlace, vi: "thiếu dòng số, ký hiệu", en: "the number line is missing",
        hint: Message(
          vi: "ghi “Số: …/ký hiệu” dưới tên cơ quan ban hành",
          en: "add “Số: …/symbol” below the issuing body"))
    })
}
