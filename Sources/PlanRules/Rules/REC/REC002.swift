internal import PlanSyntax

extension Rule {
  static let rec002 = Rule(
    "REC002", .error,
    summary: Message(
      vi: "Dòng “Lưu” không kết bằng dấu chấm", en: "The filing line does not end with a stop"),
    explanation: Message(
      vi: """
        Dòng “Lưu” là dòng cuối của nơi nhận và kết bằng dấu chấm. Tên viết tắt người soạn thảo, \
        nếu có, đứng sau dấu chấm ấy.
        """,
      en: """
        The filing line is the last one and ends with a full stop. The drafter's initials, if \
        any, stand behind it.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.9.d"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .foot(
          "Nơi nhận:\n- Công an xã;\n- Lưu: VT, VHXH⟦⟧\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình"
        )),
      .good(
        .foot(
          "Nơi nhận:\n- Công an xã;\n- Lưu: VT, VHXH (2b). Hà\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình"
        )),
    ],
    check: .document { facts, report in
      guard let filing = facts.judgedRecipients?.filing, !facts.isBlank(filing.range),
        let parts = FilingParts(filing, facts), parts.initials == parts.end,
        facts.text[parts.end - 1] != 0x2E
      else { return }
      let byte = facts.text[parts.end - 1]
      let isSign = byte == 0x3B || byte == 0x2C || byte == 0x3A
      let place = TextRange(isSign ? parts.end - 1 : parts.end, parts.end)
      report.add(
        place, vi: "dòng “Lưu” phải kết bằng dấu chấm", en: "the filing line ends with a full stop",
        edit: Report.Edit(place, "."))
    })
}
