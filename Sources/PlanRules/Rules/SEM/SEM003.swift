internal import PlanSyntax

extension Rule {
  static let sem003 = Rule(
    "SEM003", .info,
    summary: Message(vi: "Chỉ tiêu không đo được", en: "A target without a measure"),
    explanation: Message(
      vi: """
        Ở phần mục tiêu cụ thể, chỉ tiêu “tăng mạnh”, “cải thiện rõ rệt” mà không có con số thì \
        cuối kỳ không ai biết đã đạt hay chưa. Ở các phần mục đích, yêu cầu, mục tiêu khác chỉ xét \
        câu mở đầu bằng một đại lượng (“Tỷ lệ …”, “Số lượng …”).
        """,
      en: """
        Among the specific aims, a target such as "tăng mạnh" without a number leaves nobody able \
        to say in the end whether it was met. In other parts on aims only sentences that begin with \
        a quantity ("Tỷ lệ …", "Số lượng …") are judged.
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
      .bad(
        .body("I. MỤC ĐÍCH, YÊU CẦU\n\n- Tỷ lệ người dân mượn sách hằng năm ⟦tăng mạnh⟧.")),
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
      for node in facts.targets {
        let words = facts.folded[node]
        guard let found = words.first(of: vague),
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
    })

  private static let vague = [
    "tang manh", "tang dang ke", "giam manh", "giam dang ke", "cai thien ro ret",
    "nang cao ro ret", "chuyen bien manh me", "dang ke",
  ].map { (words: StaticString) in Phrase(words) }
}

extension DocumentFacts {
  private static let quantities = [
    "ty le", "ti le", "so luong", "so luot", "so nguoi", "doanh thu", "kim ngach", "nang suat",
    "san luong", "thu nhap", "gia tri", "quy mo",
  ].map { (words: StaticString) in Phrase(words) }

  /// The texts that set a target, by their places.
  fileprivate var targets: [Int] {
    let specific = parts(headed: [Phrase("muc tieu cu the"), Phrase("chi tieu")])
    let others = parts(headed: [Phrase("muc tieu"), Phrase("muc dich"), Phrase("yeu cau")])
    let measured = others.flatMap { Array($0.texts) }.filter { node in
      let words = folded[node]
      return Self.quantities.contains { $0.matches(words, at: words.startIndex) }
    }
    return Set(specific.flatMap { Array($0.texts) } + measured).sorted()
  }
}
