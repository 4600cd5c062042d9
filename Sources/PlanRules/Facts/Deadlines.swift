internal import PlanSyntax

extension DocumentFacts {
  private static let deadlines = [
    "truoc ngay", "cham nhat ngay", "cham nhat la ngay", "cham nhat den ngay", "xong truoc",
    "truoc thang", "cham nhat trong thang", "han cuoi ngay", "muon nhat ngay",
  ].map { (words: StaticString) in Phrase(words) }

  private static let tasks = [
    "hoan thanh", "bao cao", "gui", "xong", "nop", "trien khai", "to chuc", "ban hanh", "tong hop",
    "trinh", "dang ky", "thoi han",
  ].map { (words: StaticString) in Phrase(words) }

  /// Visits the deadlines of work in the content: where they stand and what day they give.
  func forEachDeadline(_ body: (TextRange, PartialDate) -> Void) {
    for (index, node) in texts.enumerated()
    where [.paragraph, .item, .cell, .heading].contains(node.role) {
      let words = folded[index]
      for mention in node.passage.mentions {
        guard case .date(let date) = mention.value, date.year > 0 else { continue }
        let word = words.index(from: mention.range.start)
        guard word < words.endIndex else { continue }
        let first = max(words.startIndex, word - 4)
        guard
          let start = (first...word).first(where: { position in
            Self.deadlines.contains { $0.matches(words, at: position) }
              && words[position].start <= mention.range.start
          })
        else { continue }
        let clause = words[max(words.startIndex, word - 30)..<word]
        guard clause.holds(Self.tasks) else { continue }
        body(words[start].range.union(mention.range), date)
      }
    }
  }
}
