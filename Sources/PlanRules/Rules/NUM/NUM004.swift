internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let num004 = Rule(
    "NUM004", .error,
    summary: Message(vi: "Dòng số sai cú pháp", en: "The number line is put together wrongly"),
    explanation: Message(
      vi: """
        Sau từ “Số” là dấu hai chấm; giữa số và ký hiệu là dấu gạch chéo; giữa các nhóm chữ viết \
        tắt của ký hiệu là gạch nối, không cách chữ: “Số: 47/KH-UBND”.
        """,
      en: """
        "Số" is followed by a colon, the number by a slash, and the groups of the symbol are \
        joined by hyphens: "Số: 47/KH-UBND".
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.3.c"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.number("⟦Số⟧ 47/KH-UBND")),
      .bad(.number("Số: 47/KH⟦–⟧UBND")),
      .bad(.number("Số: 47/⟦KHUBND⟧")),
      .bad(.number("Số: ⟦47-KH-UBND⟧")),
      .bad(.number("⟦Số: 47KH/UBND⟧")),
      .good(.number("Số: 47/KH-UBND")),
      .good(.number("Số:\n47/KH-UBND")),
    ],
    check: .document { facts, report in
      guard facts.isOfficePaper, let line = facts.document.header.number else { return }
      checkColon(line, facts, &report)
      checkHyphens(line, facts, &report)
      checkParts(line, facts, &report)
    })

  private static func checkColon(
    _ line: NumberLine, _ facts: DocumentFacts, _ report: inout Report
  ) {
    let start = Int(line.range.start)
    guard let end = facts.text.span.matchFolded("so", at: start, before: Int(line.range.end)),
      let number = line.number,
      !facts.holds(0x3A, in: TextRange(end, max(end, Int(number.range.start))))
    else { return }
    report.add(
      TextRange(start, end), vi: "thiếu dấu hai chấm sau “Số”",
      en: "the colon after “Số” is missing",
      hint: Message(vi: "ghi “Số:”", en: "write “Số:”"), edit: Report.Edit(facts.place(end), ":"))
  }

  /// A slash or hyphen that is missing between the parts; nobody but the author may put it there.
  private static func checkParts(
    _ line: NumberLine, _ facts: DocumentFacts, _ report: inout Report
  ) {
    guard let number = line.number else {
      guard facts.holdsDigit(line.range) else { return }
      return report.add(
        line.range, vi: "không tách được số và ký hiệu",
        en: "number and symbol cannot be told apart",
        hint: Message(vi: "ghi theo mẫu “Số: 47/KH-UBND”", en: "write it like “Số: 47/KH-UBND”"))
    }
    guard let kind = facts.document.header.kind?.code else { return }
    let code = "\(kind)"
    let (serial, symbol) = (facts.string(number.serial), facts.string(number.symbol))
    if number.shape == .state, !facts.holds(0x2F, in: number.range) {
      report.add(
        number.range, vi: "thiếu dấu gạch chéo giữa số và ký hiệu",
        en: "the slash between number and symbol is missing",
        hint: Message(vi: "ghi “\(serial)/\(symbol)”", en: "write “\(serial)/\(symbol)”"))
    } else if symbol.hasPrefix(code), symbol.dropFirst(code.count).first?.isUppercase ?? false,
      !facts.holds(0x2D, in: number.symbol)
    {
      let form = "\(code)-\(symbol.dropFirst(code.count))"
      report.add(
        number.symbol, vi: "thiếu gạch nối giữa tên loại và tên cơ quan viết tắt",
        en: "the hyphen between the abbreviations of kind and body is missing",
        hint: Message(vi: "ghi “\(form)”", en: "write “\(form)”"))
    }
  }

  /// Longer dashes in the place of hyphens.
  private static func checkHyphens(
    _ line: NumberLine, _ facts: DocumentFacts, _ report: inout Report
  ) {
    guard let number = line.number else { return }
    let whole = facts.wholeNumber(number)
    for index in whole.bounds.dropLast(2)
    where facts.text[index] == 0xE2 && facts.text[index + 1] == 0x80 {
      let dash = TextRange(index, index + 3)
      report.add(
        dash, vi: "giữa các nhóm chữ của ký hiệu phải là gạch nối",
        en: "the groups of the symbol are joined by a hyphen", edit: Report.Edit(dash, "-"))
    }
  }
}
