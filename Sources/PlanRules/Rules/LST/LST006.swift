internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let lst006 = Rule(
    "LST006", .info,
    summary: Message(
      vi: "Dấu ba chấm kèm dấu khác", en: "An ellipsis joined to another sign"),
    explanation: Message(
      vi: """
        Dấu ba chấm sau một phép liệt kê đã thay cho phần còn lại, nên không đặt dấu phẩy trước nó \
        và không cần dấu khác ngay sau nó. Có thể viết “v.v.”. Mỗi văn bản chỉ báo một lần.
        """,
      en: """
        An ellipsis at the end of an enumeration stands for the rest, so no comma goes before it \
        and no other sign right behind it. “v.v.” may be written. One finding a document.
        """),
    basis: .practice, needsSoundText: true,
    examples: [
      .bad(.body("Tặng sách, báo, tạp chí⟦,…⟧ cho trường học.")),
      .good(.body("Tặng sách, báo, tạp chí… cho trường học.")),
    ],
    check: .word(.gap(.ellipsis)) { facts, candidates, report in
      let places = candidates.compactMap { place(facts, $0) }
      guard let first = places.first else { return }
      let others = places.count - 1
      report.add(
        first,
        vi: """
          dấu ba chấm đi kèm dấu khác: “\(facts.phrase(first))”\
          \(others > 0 ? " (và \(others) chỗ khác)" : "")
          """,
        en: """
          an ellipsis is joined to another sign: “\(facts.phrase(first))”\
          \(others > 0 ? " (and \(others) other places)" : "")
          """)
    })

  /// Where an ellipsis with another sign stands before a word, in running text and not in a form.
  private static func place(_ facts: DocumentFacts, _ index: Int) -> TextRange? {
    let word = facts.words[index]
    guard word.gap.isDisjoint(with: [.other, .address, .start]),
      !facts.words.piece(of: index).isInAnnex, facts.words.piece(of: index).role != .cell,
      !facts.words[index - 1].traits.contains(.digits)
    else { return nil }
    return joined(facts.text, Signs.gap(facts, index).bounds)
  }

  /// A comma or semicolon right before or behind an ellipsis of three dots.
  private static func joined(_ text: [UInt8], _ bounds: Range<Int>) -> TextRange? {
    for start in bounds {
      var end = start
      if text[start] == 0x2E {
        while end < bounds.upperBound, text[end] == 0x2E { end += 1 }
        guard end - start == 3 else { if end - start > 3 { return nil } else { continue } }
      } else if isEllipsis(text, start) {
        end = start + 3
        if isEllipsis(text, end) { return nil }
      } else {
        continue
      }
      if start == bounds.lowerBound + 1, text[start - 1] == 0x2C {
        return TextRange(start - 1, end)
      }
      if start == bounds.lowerBound, end < text.count, text[end] == 0x2C || text[end] == 0x3B {
        return TextRange(start, end + 1)
      }
    }
    return nil
  }

  private static func isEllipsis(_ text: [UInt8], _ index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
      && text[index + 2] == 0xA6
  }
}
