internal import PlanSyntax

extension Rule {
  static let hdr002 = Rule(
    "HDR002", .warning,
    summary: Message(vi: "Thiếu Tiêu ngữ", en: "The motto is missing"),
    explanation: Message(
      vi: """
        Dưới Quốc hiệu là Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”. Nếu bản trình ký có dòng này \
        thì bản chữ đã mất nó khi trích.
        """,
      en: """
        The motto "Độc lập - Tự do - Hạnh phúc" stands below the national title. If the original \
        has it, the extraction lost it.
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
