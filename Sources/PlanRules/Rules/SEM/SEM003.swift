internal import PlanSyntax

extension Rule {
  static let sem003 = Rule(
    "SEM003", .info,
    summary: Message(vi: "Chỉ tiêu không đo được", en: "A target without a measure"),
    explanation: Message(
      vi: """
        Ở phần mục tiêu cụ thể, chỉ tiêu “tăng mạnh”, “cải thiện rõ rệt” mà không có con số thì \
        cuối kỳ không ai biết đã đạt hay chưa.
        """,
      en: """
        Among the specific aims, a target such as "tăng mạnh" without a number leaves nobody able \
        to say in the end whether it was met.
        """),
    basis: .practice,
    examples: [
      .bad(
        .body(
          """
          I. MỤC TIÊU

          1. Mục tiêu cụ thể

          - Số lượt mượn sách ⟦tăng mạnh⟧ so với năm trước.
          """)),
      .good(
        .body(
          """
          I. MỤC TIÊU

          1. Mục tiêu cụ thể

          - Số lượt mượn sách tăng mạnh, đạt 20% so với năm trước.
          """)),
    ],
    check: .document { facts, report in
      guard facts.isPlan else { return }
      for part in facts.parts(headed: [Phrase("muc tieu cu the"), Phrase("chi tieu")]) {
        for node in part.texts {
          let words = facts.folded[node]
          guard let found = words.first(of: Self.vague),
            !words.contains(where: { $0.letters == 0 })
          else { continue }
          let last = words[found.index + found.phrase.count - 1]
          report.add(
            words[found.index].range.union(last.range), vi: "chỉ tiêu này không có con số",
            en: "this target has no number",
            hint: Message(
              vi: "ghi mức phải đạt và mốc so sánh",
              en: "give the value and what it is compared with"))
        }
      }
    })

  private static let vague = [
    "tang manh", "tang dang ke", "giam manh", "giam dang ke", "cai thien ro ret",
    "nang cao ro ret", "chuyen bien manh me", "dang ke",
  ].map { (words: StaticString) in Phrase(words) }
}
