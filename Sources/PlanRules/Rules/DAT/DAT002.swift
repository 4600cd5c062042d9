internal import PlanSyntax

extension Rule {
  static let dat002 = Rule(
    "DAT002", .warning,
    summary: Message(
      vi: "Thiếu dòng địa danh, thời gian", en: "The line of place and date is missing"),
    explanation: Message(
      vi: """
        Địa danh và thời gian ban hành là thành phần chính của văn bản. Bản chữ trích từ PDF có \
        khi mất dòng này, nên đây là cảnh báo.
        """,
      en: """
        Place and date are a main part of a document. Text taken from a PDF may have lost the \
        line, so this is a warning.
        """),
    basis: .decree30("Điều 8 và Phụ lục I, phần I, mục II.4"), needsSoundText: true,
    examples: [
      .bad(
        .whole(
          """
          ỦY BAN NHÂN DÂN
          XÃ GIA VIỄN

          Số: 47/KH-UBND

          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          Độc lập - Tự do - Hạnh phúc

          ⟦KẾ HOẠCH⟧
          Phát triển thư viện thôn năm 2025

          I. MỤC ĐÍCH

          Người dân các thôn được mượn sách gần nhà./.
          """)),
      .good(.dateline("Gia Viễn, ngày 08 tháng 9 năm 2025")),
    ],
    check: .document { facts, report in
      guard facts.hasOwnHead, facts.document.header.date == nil, !facts.isOfAssembly else { return }
      report.add(
        facts.headPlace, vi: "thiếu dòng địa danh, ngày tháng năm ban hành",
        en: "the line of place and date is missing",
        hint: Message(vi: "ghi dưới Tiêu ngữ", en: "it stands below the motto"))
    })
}

extension DocumentFacts {
  /// Whether the National Assembly or its committee issues, whose acts name the day of the vote at
  /// their end instead.
  fileprivate var isOfAssembly: Bool {
    guard let symbol = document.header.number?.number?.symbol else { return false }
    return symbol.begins(with: "QH", in: text) || symbol.begins(with: "UBTVQH", in: text)
  }
}
