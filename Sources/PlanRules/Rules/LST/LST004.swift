internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let lst004 = Rule(
    "LST004", .warning,
    summary: Message(
      vi: "Thiếu khoảng trắng sau gạch đầu dòng", en: "No blank behind the bullet"),
    explanation: Message(
      vi: """
        Giữa gạch đầu dòng và chữ có một khoảng trắng: “- Lưu: VT”. Mỗi danh sách chỉ báo một lần.
        """,
      en: "A blank stands between the bullet and the text: “- Lưu: VT”. One finding a list."),
    basis: .decree30("Phụ lục I, phần I, mục II.9.d"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .body(
          """
          I. NỘI DUNG

          - Mở tủ sách tại nhà văn hóa thôn;

          ⟦-⟧Tặng sách cho học sinh.
          """)),
      .good(
        .body(
          """
          I. NỘI DUNG

          - Mở tủ sách tại nhà văn hóa thôn;

          - Tặng sách cho học sinh.
          """)),
    ],
    check: .document { facts, report in
      for list in facts.lists {
        let places = list.items.filter { isTight($0.mark, $0.content.range, facts) }.map(\.mark)
        blame(places, &report)
      }
      blame((facts.document.recipients?.recipients ?? []).compactMap { bullet($0, facts) }, &report)
    })

  private static func blame(_ places: [TextRange], _ report: inout Report) {
    guard let first = places.first else { return }
    let end = Int(first.end)
    report.add(
      first,
      vi: places.count == 1
        ? "thiếu khoảng trắng sau gạch đầu dòng"
        : "thiếu khoảng trắng sau gạch đầu dòng (\(places.count) ý trong danh sách)",
      en: places.count == 1
        ? "no blank behind the bullet" : "no blank behind the bullet (\(places.count) items)",
      edit: Report.Edit(TextRange(end, end), " "))
  }

  /// Whether a letter follows the bullet at once; "-5%" is a number.
  private static func isTight(
    _ mark: TextRange, _ content: TextRange, _ facts: DocumentFacts
  ) -> Bool {
    !mark.isEmpty && facts.text[Int(mark.end) - 1] > 0x20 && mark.end == content.start
      && !content.isEmpty
      && facts.text.span.foldedLetter(at: Int(content.start)).ascii != 0
  }

  /// The dash before a recipient where a letter follows it at once.
  private static func bullet(_ recipient: Recipient, _ facts: DocumentFacts) -> TextRange? {
    let start = Int(recipient.range.start)
    guard recipient.range.bounds.count > 1, facts.text[start] == 0x2D,
      facts.text.span.foldedLetter(at: start + 1).ascii != 0
    else { return nil }
    return TextRange(start, start + 1)
  }
}
