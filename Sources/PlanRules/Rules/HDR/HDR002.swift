internal import PlanSyntax

extension Rule {
  static let hdr002 = Rule(
    "HDR002", .warning,
    summary: Message(vi: "Thiếu Tiêu ngữ", en: "The motto is missing"),
    explanation: Message(
      vi: """
        Dưới Quốc hiệu là Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”. Bản chữ trích từ PDF có khi mất \
        dòng này, nên đây chỉ là cảnh báo: đối chiếu với bản trình ký.
        """,
      en: """
        The motto "Độc lập - Tự do - Hạnh phúc" stands below the national title. Text taken \
        from a PDF may have lost the line, so this is a warning: compare it with the original.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.1.b"), needsSoundText: true,
    examples: [
      .bad(.national("⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧")),
      .good(.national("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")),
    ],
    check: .document { facts, report in
      guard facts.hasOwnHead, facts.form != .party, let title = facts.nationalTitle,
        facts.motto == nil
      else { return }
      report.add(
        title, vi: "thiếu Tiêu ngữ dưới Quốc hiệu", en: "the motto below the title is missing",
        hint: Message(vi: "ghi “Độc lập - Tự do - Hạnh phúc”", en: "print it below the title"))
    })
}
