internal import PlanSyntax

extension Rule {
  static let str007 = Rule(
    "STR007", .warning,
    summary: Message(
      vi: "Tiêu đề mục La Mã không in hoa", en: "A Roman section's title is not in capitals"),
    explanation: Message(
      vi: """
        Tiêu đề của mục đánh số La Mã in hoa, đậm. Viết lẫn hoa và thường làm người đọc khó thấy \
        cấp của mục.
        """,
      en: "The titles of sections with Roman numbers are in bold capitals."),
    basis: .decree30("Phụ lục I, phần V"), fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(.body("I. ⟦Mục đích⟧\n\nPhục vụ người đọc.\n\nII. KINH PHÍ\n\nKhông có.")),
      .good(.body("I. MỤC ĐÍCH\n\nPhục vụ người đọc.\n\nII. KINH PHÍ (dự kiến)\n\nKhông có.")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative else { return }
      for part in facts.document.sections where part.label.style == .roman {
        guard let heading = part.heading?.range else { continue }
        let words = facts.folded(in: heading)
        let small = words.filter { $0.letters > 1 && $0.capitals < 2 }
        guard let first = words.first, first.letters > 0, first.capitals < 2,
          small.count * 2 > words.count
        else { continue }
        report.add(
          heading, vi: "tiêu đề mục La Mã phải in hoa", en: "this title is in capitals",
          edit: Report.Edit(heading, facts.string(heading).uppercased()))
      }
    })
}
