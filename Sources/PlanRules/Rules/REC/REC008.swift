internal import PlanSyntax

extension Rule {
  static let rec008 = Rule(
    "REC008", .info,
    summary: Message(
      vi: "Ghi mục đích gửi không thống nhất",
      en: "Purposes are abbreviated in some lines only"),
    explanation: Message(
      vi: """
        Mục đích gửi ghi tắt (b/c, p/h, t/h) hay ghi đủ (để báo cáo, để phối hợp) đều được, nhưng \
        trong một danh sách nên ghi một cách.
        """,
      en: """
        Purposes may be short (b/c, p/h, t/h) or full (để báo cáo, để phối hợp), but one list \
        should keep to one way.
        """),
    basis: .practice, fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .foot(
          "Nơi nhận:\n- Ủy ban nhân dân tỉnh Ninh Bình (⟦để b/c⟧);\n- Công an xã (để phối hợp);\n- Lưu: VT, VHXH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình"
        )),
      .good(
        .foot(
          "Nơi nhận:\n- Ủy ban nhân dân tỉnh Ninh Bình (để b/c);\n- Công an xã (để p/h);\n- Lưu: VT, VHXH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình"
        )),
    ],
    check: .document { facts, report in
      guard let list = facts.judgedRecipients else { return }
      let purposes = list.recipients.compactMap(\.purpose)
      let short = purposes.compactMap { purpose in
        RecipientPurpose.full(facts.string(purpose)).map { (purpose, $0) }
      }
      let bare = short.filter { !facts.string($0.0).hasPrefix("để") }
      if short.count < purposes.count {
        for (purpose, full) in short { add(purpose, full, &report) }
      } else if let first = bare.first, bare.count < short.count {
        report.add(
          first.0, vi: "mục đích gửi lúc có lúc không có chữ “để”",
          en: "some of the purposes have “để”, some have not",
          hint: Message(vi: "ghi một cách trong cả danh sách", en: "keep to one way"))
      }
    })

  private static func add(_ purpose: TextRange, _ full: String, _ report: inout Report) {
    report.add(
      purpose, vi: "mục đích gửi ghi lẫn tắt và đủ", en: "short and full purposes are mixed",
      hint: Message(vi: "ghi “\(full)”", en: "write “\(full)”"),
      edit: Report.Edit(purpose, full))
  }
}
