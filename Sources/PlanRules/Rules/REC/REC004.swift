internal import PlanSyntax

extension Rule {
  static let rec004 = Rule(
    "REC004", .warning,
    summary: Message(
      vi: "Thiếu nơi nhận hoặc thiếu dòng “Lưu”",
      en: "The recipients or their filing line are missing"),
    explanation: Message(
      vi: """
        Văn bản phải có nơi nhận, dòng cuối là “Lưu”. Bản đăng Công báo và bản trích chữ thường bỏ \
        phần này, nên đây là cảnh báo.
        """,
      en: """
        Documents list their recipients, the filing line last. Gazettes and extracted texts often \
        leave them out, so this is a warning.
        """),
    basis: .decree30("Điều 8 và Phụ lục I, phần I, mục II.9"), needsSoundText: true,
    examples: [
      .bad(
        .foot(
          "⟦Nơi nhận:⟧\n- Công an xã;\n- Trạm Y tế xã.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình"
        )),
      .bad(.foot("⟦TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình⟧")),
      .good(
        .foot(
          "Nơi nhận:\n- Công an xã;\n- Lưu: VT, VHXH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình"
        )),
    ],
    check: .document { facts, report in
      guard facts.hasOwnHead, facts.form == .administrative || facts.form == .letter else { return }
      if let list = facts.document.recipients {
        guard list.filing == nil, !list.recipients.isEmpty else { return }
        report.add(
          facts.trimmed(list.label), vi: "nơi nhận thiếu dòng “Lưu”",
          en: "the filing line is missing",
          hint: Message(vi: "thêm “- Lưu: VT, đơn vị soạn thảo.”", en: "add “- Lưu: VT, unit.”"))
      } else if let signature = facts.document.signature {
        report.add(
          signature.range, vi: "không thấy nơi nhận cạnh chữ ký",
          en: "no recipients beside the signature",
          hint: Message(vi: "thêm “Nơi nhận:”", en: "add “Nơi nhận:”"))
      }
    })
}
