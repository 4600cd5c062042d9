internal import PlanSyntax

extension Rule {
  static let num011 = Rule(
    "NUM011", .warning,
    summary: Message(
      vi: "Công văn ghi chữ viết tắt CV", en: "A letter is numbered with the kind CV"),
    explanation: Message(
      vi: """
        Công văn không có chữ viết tắt tên loại: ký hiệu gồm tên cơ quan và đơn vị soạn thảo \
        (1234/SCT-QLTM). “CV” là cách ghi của văn bản Đảng.
        """,
      en: """
        Letters of state bodies have no abbreviation of the kind: the symbol is the body and the \
        drafting unit (1234/SCT-QLTM). "CV" is the Party's way.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.3.b"),
    examples: [
      .bad(.whole(letter(number: "1234/⟦CV⟧-SCT"))),
      .good(.whole(letter(number: "1234/SCT-QLTM"))),
    ],
    check: .document { facts, report in
      guard facts.parent == nil, facts.form == .letter,
        let symbol = facts.document.header.number?.number?.symbol,
        symbol.begins(with: "CV-", in: facts.text)
      else { return }
      report.add(
        TextRange(Int(symbol.start), Int(symbol.start) + 2),
        vi: "công văn không ghi chữ viết tắt tên loại", en: "a letter's symbol names no kind",
        hint: Message(
          vi: "ghi tên cơ quan và đơn vị soạn thảo", en: "name the body and the drafting unit"))
    })

  private static func letter(number: String) -> String {
    """
    UBND TỈNH NINH BÌNH
    SỞ CÔNG THƯƠNG

    Số: \(number)
    V/v mượn sách của thư viện tỉnh

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    Ninh Bình, ngày 08 tháng 9 năm 2025

    Kính gửi: Thư viện tỉnh Ninh Bình.

    Sở Công Thương đề nghị Thư viện tỉnh cho mượn sách về thương mại./.

    Nơi nhận:
    - Như trên;
    - Lưu: VT, QLTM.

    GIÁM ĐỐC

    Trần Văn Bình
    """
  }
}
