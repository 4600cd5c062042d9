internal import PlanSyntax

extension Rule {
  static let enc002 = Rule(
    "ENC002", .error,
    summary: Message(
      vi: "Văn bản dùng bảng mã cũ", en: "The text is in an encoding of the time before Unicode"),
    explanation: Message(
      vi: """
        Phông chữ của văn bản hành chính phải dùng bộ mã Unicode. Tệp ở bảng mã TCVN3, VNI, VPS, \
        VISCII, VIQR hay Windows-1258 không hiện đúng trên máy khác.
        """,
      en: """
        Administrative documents are written in Unicode. A file in TCVN3, VNI, VPS, VISCII, VIQR or \
        Windows-1258 does not show right on other machines.
        """),
    basis: .decree30("Phụ lục I, phần I, mục I.4"),
    examples: [
      .bad(
        .whole(
          """
          ⟦⟧U?Y BAN NHA^N DA^N XA~ GIA VIE^~N

          So^': 47/KH-UBND

          KE^' HOA.CH
          Pha't trie^?n thu+ vie^.n tho^n na(m 2025

          1. Ngu+o+`i da^n ca'c tho^n ddu+o+.c mu+o+.n sa'ch ga^`n nha`.
          """)),
      .good(.body("1. Người dân các thôn được mượn sách gần nhà.")),
    ],
    check: .parser)
}
