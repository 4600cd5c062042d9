internal import PlanSyntax

extension Rule {
  static let rec005 = Rule(
    "REC005", .warning,
    summary: Message(
      vi: "Nơi nhận thiếu “Như Điều …” hoặc “Như trên”",
      en: "The recipients lack “Như Điều …” or “Như trên”"),
    explanation: Message(
      vi: """
        Nơi nhận của quyết định bắt đầu bằng “Như Điều …” (điều giao việc thi hành); của công văn, \
        tờ trình có “Kính gửi” thì bắt đầu bằng “Như trên”. Tên những nơi ấy không ghi lại.
        """,
      en: """
        A decision's recipients begin with "Như Điều …", the article that names who carries it \
        out; those of a letter with "Kính gửi" begin with "Như trên".
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.9.b và Phụ lục III"), needsSoundText: true,
    examples: [
      .bad(
        .whole(
          """
          ỦY BAN NHÂN DÂN
          XÃ GIA VIỄN

          Số: 47/QĐ-UBND

          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          Độc lập - Tự do - Hạnh phúc

          Gia Viễn, ngày 08 tháng 9 năm 2025

          QUYẾT ĐỊNH
          Về việc thành lập Tổ công tác thư viện

          Điều 1. Thành lập Tổ công tác thư viện xã.

          Điều 2. Văn phòng và Tổ công tác chịu trách nhiệm thi hành Quyết định này./.

          ⟦Nơi nhận:⟧
          - Văn phòng;
          - Lưu: VT, VHXH.

          CHỦ TỊCH

          Trần Văn Bình
          """)),
      .good(
        .foot(
          "Nơi nhận:\n- Công an xã;\n- Lưu: VT, VHXH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình"
        )),
    ],
    check: .document { facts, report in
      guard let list = facts.judgedRecipients, !list.recipients.isEmpty else { return }
      let isDecision =
        facts.form == .administrative && (facts.document.header.kind?.code ?? "") == "QĐ"
      let isSent = facts.form == .letter && facts.document.addressees != nil
      guard isDecision || isSent else { return }
      let like = Phrase("nhu")
      guard !list.recipients.contains(where: { facts.folded(in: $0.name).holds([like]) }) else {
        return
      }
      let form = isDecision ? "Như Điều …;" : "Như trên;"
      report.add(
        facts.trimmed(list.label), vi: "nơi nhận thiếu dòng “\(form)”",
        en: "the line “\(form)” is missing",
        hint: Message(vi: "ghi ở dòng đầu", en: "it comes first"))
    })
}
