internal import PlanSyntax

extension Rule {
  static let enc007 = Rule(
    "ENC007", .info,
    summary: Message(
      vi: "Chữ rác do dấu, chữ ký", en: "Scraps that a stamp or a signature left"),
    explanation: Message(
      vi: """
        Khi quét, nét của con dấu hoặc chữ ký đè lên chữ thường được đọc thành vài chữ và số vô nghĩa \
        ở cuối dòng. Chúng được để riêng, không tính vào nội dung; bản lưu nên xóa đi.
        """,
      en: """
        Strokes of a stamp or a signature over the text are often read as a few letters and digits \
        that say nothing, at the end of a line. They are set aside; take them out of the file.
        """),
    basis: .practice,
    examples: [
      .bad(
        .foot(
          """
          Nơi nhận:
          - Ủy ban nhân dân tỉnh Ninh Bình; ⟦7 N ETa 1 A⟧
          - Các thôn;
          - Lưu: VT, VHXH.

          TM. ỦY BAN NHÂN DÂN
          CHỦ TỊCH

          Trần Văn Bình
          """)),
      .good(
        .foot(
          """
          Nơi nhận:
          - Ủy ban nhân dân tỉnh Ninh Bình;
          - Các thôn;
          - Lưu: VT, VHXH.

          TM. ỦY BAN NHÂN DÂN
          CHỦ TỊCH

          Trần Văn Bình
          """)),
    ],
    check: .plan { facts, report in
      let text = facts.plan.source.text
      for leftover in facts.plan.leftovers where leftover.kind == .scanNoise {
        let source = leftover.source.drop { text[$0] == 0x20 }
        let scraps = String(decoding: text[source], as: UTF8.self)
        report.add(
          source: source, vi: "chữ rác “\(scraps)”", en: "scraps “\(scraps)”",
          hint: Message(vi: "xóa đi", en: "take them out"))
      }
    })
}
