internal import PlanSyntax

extension Rule {
  static let hdr001 = Rule(
    "HDR001", .warning,
    summary: Message(vi: "Thiếu Quốc hiệu", en: "The national title is missing"),
    explanation: Message(
      vi: """
        Quốc hiệu mở đầu mọi văn bản của cơ quan nhà nước. Bản chữ trích từ PDF có khi mất phần \
        đầu trang, nên đây chỉ là cảnh báo: đối chiếu với bản trình ký.
        """,
      en: """
        The national title heads every document of a state body. Text taken from a PDF may have \
        lost the top of the page, so this is a warning: compare it with the original.
        """),
    basis: .decree30("Điều 8 và Phụ lục I, phần I, mục II.1.a"), needsSoundText: true,
    examples: [
      .bad(.national("⟦Độc lập - Tự do - Hạnh phúc⟧")),
      .good(.national("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")),
    ],
    check: .document { facts, report in
      guard facts.hasOwnHead, facts.form != .party, facts.nationalTitle == nil else { return }
      let motto = facts.motto
      report.add(
        motto ?? facts.headPlace,
        vi: motto == nil ? "thiếu Quốc hiệu và Tiêu ngữ" : "thiếu Quốc hiệu trên Tiêu ngữ",
        en: motto == nil
          ? "the national title and motto are missing" : "the national title is missing",
        hint: Message(
          vi:
            "ghi “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”; nếu bản gốc có thì chỉ là mất khi trích chữ",
          en: "print it; if the original has it, only the extraction lost it"))
    })
}
