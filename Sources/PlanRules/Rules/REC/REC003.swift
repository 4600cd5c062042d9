internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let rec003 = Rule(
    "REC003", .error,
    summary: Message(vi: "Dòng “Lưu” sai cú pháp", en: "The filing line is put together wrongly"),
    explanation: Message(
      vi: """
        Dòng “Lưu” gồm chữ “Lưu”, dấu hai chấm, “VT” (Văn thư), dấu phẩy, chữ viết tắt đơn vị soạn \
        thảo và số bản nếu cần: “Lưu: VT, QLTM (2b).”
        """,
      en: """
        The filing line is "Lưu", a colon, "VT" for the registry, a comma, the drafting unit and \
        the number of copies where needed: "Lưu: VT, QLTM (2b)."
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.9.d"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .foot(
          "Nơi nhận:\n- Công an xã;\n- Lưu: VT⟦.⟧ VHXH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình"
        )),
      .bad(
        .foot(
          "Nơi nhận:\n- Công an xã;\n- ⟦Lưu⟧ VT, VHXH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình"
        )),
      .good(
        .foot(
          "Nơi nhận:\n- Công an xã;\n- Lưu: VT, P.VHXH (2b).\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình"
        )),
    ],
    check: .document { facts, report in
      guard let filing = facts.judgedRecipients?.filing, !facts.isBlank(filing.range),
        let parts = FilingParts(filing, facts)
      else { return }
      checkColon(parts, facts, &report)
      for index in parts.label..<parts.end where isWrongSign(index, parts, facts) {
        let sign = TextRange(index, index + 1)
        report.add(
          sign, vi: "giữa các đơn vị lưu là dấu phẩy", en: "a comma stands between the units",
          edit: Report.Edit(sign, ","))
      }
    })

  private static func checkColon(
    _ parts: FilingParts, _ facts: DocumentFacts, _ report: inout Report
  ) {
    var index = parts.label
    while index < parts.end, isSpacing(facts.text[index]) { index += 1 }
    guard index < parts.end, index > parts.label,
      facts.text.span.foldedLetter(at: index).isUpper
    else { return }
    let label = TextRange(parts.word, parts.label)
    report.add(
      label, vi: "thiếu dấu hai chấm sau “Lưu”", en: "the colon after “Lưu” is missing",
      edit: Report.Edit(facts.place(parts.label), ":"))
  }

  /// A stop or semicolon before another unit in capitals, where a comma belongs.
  private static func isWrongSign(
    _ index: Int, _ parts: FilingParts, _ facts: DocumentFacts
  ) -> Bool {
    let byte = facts.text[index]
    guard byte == 0x2E || byte == 0x3B, index + 3 < parts.end, facts.text[index + 1] == 0x20,
      facts.text.span.foldedLetter(at: index - 1).ascii == 0 || isLetter(before: index, facts)
    else { return false }
    guard facts.text[index - 1] != 0x29 else { return false }
    let next = facts.folded(in: TextRange(index + 1, parts.end)).first
    return next.map { $0.letters > 1 && $0.capitals == $0.letters } ?? false
  }

  private static func isLetter(before index: Int, _ facts: DocumentFacts) -> Bool {
    facts.text[index - 1] >= 0x41
  }
}
