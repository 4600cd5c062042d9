internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let enc008 = Rule(
    "ENC008", .info,
    summary: Message(
      vi: "Có những chữ hỏng do nhận dạng, nên chính tả không được xét",
      en: "Some words are broken by OCR, so spelling is not judged"),
    explanation: Message(
      vi: """
        Nhiều từ không phải tiếng Việt nhưng văn bản vẫn đọc được. Không thể biết lỗi nào của máy, lỗi \
        nào của người soạn, nên các quy tắc về chính tả, viết hoa và dấu câu không xét văn bản này; chỉ \
        nêu chung một lần.
        """,
      en: """
        Many words are not Vietnamese, but the text can still be read. Which slips are the machine's \
        and which the author's cannot be known, so the rules on spelling, capitals and punctuation are \
        silent here; this is said once.
        """),
    basis: .practice,
    examples: [
      .bad(
        .whole(
          """
          ⟦⟧ỦY BAN NHÂN DÂN
          XÃ GIA VIỄN

          Số: 47/KH-UBND

          KẾ HOẠCH
          Phát triển thư viện thôn năm 2025

          Người dân các thôn được mượn sách gần nhà, trả sách ở thôn khác và không phải nộp tiền \
          cược khi mượn sách dién tir. Việc mượn sách không thu tiền, mỗi tháng hai buổi, thực hiện \
          tir tháng 9 đến tháng 12, do các phd và các thôn tổ chức, có nhièu hình thức khuyén đọc.
          """)),
      .good(.body("I. MỤC ĐÍCH\n\nNgười dân các thôn được mượn sách gần nhà.")),
    ],
    check: .plan { facts, report in
      let transcript = facts.plan.transcript
      guard transcript.census.damage == .light, !transcript.isRestored else { return }
      report.add(
        source: 0..<0, vi: "có những chữ hỏng do nhận dạng, nên chính tả không được xét",
        en: "some words are broken by OCR, so spelling is not judged",
        hint: Message(
          vi: "đọc lại bản quét bằng `tesseract -l vie` nếu còn",
          en: "read the scan again with `tesseract -l vie` if there is one"))
    })
}
