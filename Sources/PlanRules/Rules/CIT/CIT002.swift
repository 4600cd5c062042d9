internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let cit002 = Rule(
    "CIT002", .warning,
    summary: Message(
      vi: "Thiếu chữ “số” trước số văn bản", en: "The word “số” is missing before a number"),
    explanation: Message(
      vi: "Viện dẫn văn bản ghi tên loại, chữ “số”, rồi số và ký hiệu.",
      en: "A citation gives the kind, the word “số”, then number and symbol."),
    basis: .decree30("Phụ lục I, phần I, mục II.6.b"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

          Thực hiện ⟦Nghị quyết 57-NQ/TW⟧ ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá \
          phát triển khoa học, công nghệ.
          """)),
      .good(
        .bases(
          """
          Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

          Thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá \
          phát triển khoa học, công nghệ.
          """)),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative || facts.form == .letter else { return }
      for node in facts.texts where !node.isInAnnex && node.role != .note {
        for citation in node.passage.citations {
          guard let number = citation.number, !citation.kindName.isEmpty,
            facts.isBare(from: Int(citation.kindName.end), to: Int(number.range.start))
          else { continue }
          report.add(
            TextRange(Int(citation.kindName.start), Int(number.range.end)),
            vi: "thiếu chữ “số” trước số văn bản", en: "the word “số” is missing before the number",
            edit: Report.Edit(
              TextRange(Int(number.range.start), Int(number.range.start)), "số "))
        }
      }
    })
}

extension DocumentFacts {
  /// Whether only blanks stand between two places, at least one.
  fileprivate func isBare(from start: Int, to end: Int) -> Bool {
    start < end && end - start < 4 && text[start..<end].allSatisfy { isSpacing($0) }
  }
}
