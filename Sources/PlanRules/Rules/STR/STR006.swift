internal import PlanSyntax

extension Rule {
  static let str006 = Rule(
    "STR006", .info,
    summary: Message(
      vi: "Danh sách chỉ có một gạch đầu dòng", en: "A list has a single item"),
    explanation: Message(
      vi: """
        Gạch đầu dòng để liệt kê từ hai ý trở lên. Chỉ một ý thì viết thành đoạn văn thường.
        """,
      en: "Bullets list two things or more. A single one is an ordinary paragraph."),
    basis: .practice, needsSoundText: true,
    examples: [
      .bad(
        .body(
          "I. MỤC ĐÍCH\n\n⟦-⟧ Người dân các thôn được mượn sách gần nhà.\n\nII. KINH PHÍ\n\nKhông có."
        )),
      .good(.body("I. MỤC ĐÍCH\n\n- Cho mượn sách gần nhà.\n\n- Khuyến khích đọc sách.")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for list in facts.lists where list.items.count == 1 && !list.isInAnnex {
        let item = list.items[0]
        guard item.items.isEmpty, let part = facts.outline.part(around: item.mark.start),
          part.end == part.place + 1, part.content.count == 1
        else { continue }
        report.add(
          facts.trimmed(item.mark), vi: "mục chỉ có một gạch đầu dòng",
          en: "the only item of its list",
          hint: Message(vi: "bỏ gạch, viết thành đoạn", en: "make it a paragraph"))
      }
    })
}
