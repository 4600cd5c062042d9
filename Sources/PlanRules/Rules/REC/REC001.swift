internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let rec001 = Rule(
    "REC001", .error,
    summary: Message(
      vi: "Dòng nơi nhận không kết bằng dấu chấm phẩy",
      en: "A recipient's line does not end with a semicolon"),
    explanation: Message(
      vi: """
        Mỗi nơi nhận một dòng, đầu dòng có gạch, cuối dòng có dấu chấm phẩy; chỉ dòng “Lưu” kết \
        bằng dấu chấm.
        """,
      en: """
        Each recipient has a line with a dash before and a semicolon behind; only the filing line \
        ends with a full stop.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.9.d"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .foot(
          """
          Nơi nhận:
          - Ủy ban nhân dân tỉnh Ninh Bình (để báo cáo)⟦,⟧
          - Công an xã⟦⟧
          - Lưu: VT, VHXH.

          TM. ỦY BAN NHÂN DÂN
          CHỦ TỊCH

          Trần Văn Bình
          """)),
      .good(
        .foot(
          """
          Nơi nhận:
          - Ủy ban nhân dân tỉnh Ninh Bình (để báo cáo);
          - Công an xã;
          - Lưu: VT, VHXH.

          TM. ỦY BAN NHÂN DÂN
          CHỦ TỊCH

          Trần Văn Bình
          """)),
    ],
    check: .document { facts, report in
      guard let list = facts.judgedRecipients else { return }
      for recipient in list.recipients {
        let last = facts.lastCharacter(of: recipient.range)
        let isLast = list.filing == nil && recipient.range == list.recipients.last?.range
        guard !isLast, !facts.isBlank(recipient.range), hasBullet(recipient, facts) else {
          continue
        }
        let byte = facts.text[Int(last.start)]
        guard byte != 0x3B, !hasInnerSemicolon(recipient, facts),
          byte != 0x3A || !leadsList(recipient, facts)
        else { continue }
        let isSign = byte == 0x2C || byte == 0x2E || byte == 0x3A
        let place = isSign ? last : facts.place(Int(last.end))
        report.add(
          place, vi: "dòng nơi nhận phải kết bằng dấu chấm phẩy",
          en: "this line ends with a semicolon", edit: Report.Edit(place, ";"))
      }
    })

  private static func hasBullet(_ recipient: Recipient, _ facts: DocumentFacts) -> Bool {
    recipient.name.start > recipient.range.start
  }

  /// "Văn phòng:" before items with a plus.
  private static func leadsList(_ recipient: Recipient, _ facts: DocumentFacts) -> Bool {
    let next = Int(recipient.range.end)..<facts.text.count
    return next.first { !isSpacing(facts.text[$0]) }.map { facts.text[$0] == 0x2B } ?? false
  }

  /// "Bộ Y tế; (để phối hợp)": the semicolon stands before the purpose.
  private static func hasInnerSemicolon(_ recipient: Recipient, _ facts: DocumentFacts) -> Bool {
    guard let purpose = recipient.purpose else { return false }
    return facts.holds(0x3B, in: TextRange(Int(recipient.name.end), Int(purpose.start)))
  }
}
