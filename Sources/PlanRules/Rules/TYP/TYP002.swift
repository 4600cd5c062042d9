internal import PlanSyntax

extension Rule {
  static let typ002 = Rule(
    "TYP002", .info,
    summary: Message(vi: "Nhiều khoảng trắng liền nhau", en: "Several blanks in a row"),
    explanation: Message(
      vi: """
        Giữa hai từ chỉ có một khoảng trắng. Chỗ để trống để điền và ô của bảng không bị xét. Mỗi \
        văn bản chỉ báo một lần, ở chỗ đầu tiên.
        """,
      en: """
        One blank stands between two words. Room to fill in and cells of tables are left alone. One \
        finding a document, at the first place.
        """),
    basis: .practice, fix: .safe, needsSoundText: true,
    examples: [
      .bad(.body("Người dân⟦  ⟧các thôn được mượn sách.")),
      .good(.body("Người dân các thôn được mượn sách tại thôn          .")),
    ],
    check: .word(.gap(.blanks)) { facts, candidates, report in
      let places = candidates.compactMap { place(facts, $0) }
      guard let first = places.first else { return }
      let others = places.count - 1
      report.add(
        first, vi: "thừa khoảng trắng\(others > 0 ? " (và \(others) chỗ khác)" : "")",
        en: "a blank too many\(others > 0 ? " (and \(others) other places)" : "")",
        edit: Report.Edit(first, " "), alike: places.dropFirst().map { Report.Edit($0, " ") })
    })

  /// Two or three blanks before a word.
  private static func place(_ facts: DocumentFacts, _ index: Int) -> TextRange? {
    let word = facts.words[index]
    guard !word.gap.contains(.start), !word.gap.contains(.address),
      facts.words.piece(of: index).role != .cell
    else { return nil }
    let bounds = Signs.gap(facts, index).bounds
    guard let start = bounds.first(where: { facts.text[$0] == 0x20 && facts.text[$0 + 1] == 0x20 })
    else { return nil }
    var end = start
    while end < bounds.upperBound, facts.text[end] == 0x20 { end += 1 }
    return end - start < 4 ? TextRange(start, end) : nil
  }
}
