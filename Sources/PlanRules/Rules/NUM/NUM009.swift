internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let num009 = Rule(
    "NUM009", .error,
    summary: Message(
      vi: "Chữ viết tắt tên loại mất dấu hoặc sai chữ hoa, chữ thường",
      en: "The abbreviation of the kind lacks its marks or has the wrong case"),
    explanation: Message(
      vi: """
        Chữ viết tắt tên loại theo bảng của Nghị định: QĐ, TTr, CTr, CĐ. “QD”, “TTR”, “CTR” không \
        có trong bảng.
        """,
      en: """
        Kinds are abbreviated as the decree's table has it: QĐ, TTr, CTr, CĐ. "QD", "TTR" and \
        "CTR" are not in it.
        """),
    basis: .decree30("Phụ lục III, phần I"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .whole(
          """
          ỦY BAN NHÂN DÂN
          XÃ GIA VIỄN

          Số: 47/⟦QD⟧-UBND

          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          Độc lập - Tự do - Hạnh phúc

          Gia Viễn, ngày 08 tháng 9 năm 2025

          QUYẾT ĐỊNH
          Về việc thành lập Tổ công tác thư viện

          Điều 1. Thành lập Tổ công tác thư viện xã.

          Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
          """)),
      .good(.number("Số: 47/KH-UBND")),
    ],
    check: .document { facts, report in
      guard facts.parent == nil, facts.form == .administrative,
        let code = facts.document.header.kind?.code, facts.symbolParts.kind == nil,
        let symbol = facts.document.header.number?.number?.symbol
      else { return }
      let stop = facts.first(0x2D, in: symbol) ?? Int(symbol.end)
      let group = TextRange(Int(symbol.start), stop)
      let words = facts.folded(in: group)
      guard words.count == 1, let word = words.first, word.letters == letters(of: code),
        word.key == key(of: code)
      else { return }
      report.add(
        group, vi: "chữ viết tắt tên loại phải là \(code)", en: "the abbreviation is \(code)",
        edit: Report.Edit(group, "\(code)"))
    })

  /// The folded key of an abbreviation with marks ("QĐ").
  private static func key(of code: StaticString) -> UInt64 {
    let bytes = Array("\(code)".utf8)
    return FoldedWords(bytes.span, TextRange(0, bytes.count))[0].first?.key ?? 0
  }

  private static func letters(of code: StaticString) -> UInt8 {
    UInt8(truncatingIfNeeded: "\(code)".count)
  }
}
