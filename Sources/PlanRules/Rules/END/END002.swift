internal import PlanSyntax

extension Rule {
  static let end002 = Rule(
    "END002", .warning,
    summary: Message(
      vi: "Dấu ./. đặt sai chỗ, lặp hoặc có khoảng trắng",
      en: "The ending mark ./. is misplaced, doubled or spaced"),
    explanation: Message(
      vi: """
        Dấu “./.” viết liền, đặt một lần ở cuối nội dung. Giữa văn bản mà có “./.” là sót khi ghép \
        văn bản; “. /.” hay “/.” là gõ sai.
        """,
      en: """
        "./." is written without blanks, once, at the end of the content. Inside the content it \
        was left over from another document; ". /." and "/." are slips.
        """),
    basis: .decree30("Phụ lục III, các mẫu 1.1 đến 1.8"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(.closing("Trên đây là Kế hoạch phát triển thư viện thôn năm 2025⟦. /.⟧")),
      .bad(.body("I. MỤC ĐÍCH\n\n1. Cho mượn sách gần nhà⟦./.⟧\n\n2. Khuyến khích đọc sách.")),
      .good(.closing("Trên đây là Kế hoạch phát triển thư viện thôn năm 2025./.")),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative || facts.form == .letter else { return }
      guard let last = facts.lastSentence else { return }
      for index in 0...last where facts.texts[index].isContent {
        let node = facts.texts[index]
        guard let mark = facts.endingMark(of: node.passage.range),
          !node.passage.mentions.contains(where: { isAddress($0, upTo: mark) })
        else { continue }
        let printed = facts.string(mark)
        if index < last, node.role != .cell {
          report.add(
            mark, vi: "dấu “./.” giữa nội dung", en: "“./.” inside the content",
            hint: Message(vi: "chỉ đặt ở cuối nội dung", en: "it belongs to the end"),
            edit: Report.Edit(mark, "."))
        } else if printed != "./." {
          report.add(
            mark, vi: "phải ghi “./.” viết liền", en: "write “./.”",
            edit: Report.Edit(mark, "./."))
        }
      }
    })

  /// "https://example.vn/." at the end of a sentence.
  private static func isAddress(_ mention: Mention, upTo mark: TextRange) -> Bool {
    guard case .url = mention.value else { return false }
    return mention.range.start < mark.start && mention.range.end >= mark.start
  }
}
