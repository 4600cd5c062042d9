internal import PlanSyntax

extension Rule {
  static let par005 = Rule(
    "PAR005", .info,
    summary: Message(
      vi: "Một con số có thể đọc theo cách khác", en: "A number may be read in another way"),
    explanation: Message(
      vi: """
        Trong văn bản quét hỏng, một từ có chữ số trông như nhầm với từ khác. Từ ấy được giữ nguyên; \
        cách đọc có thể đúng hơn chỉ được nêu ra.
        """,
      en: """
        In a badly scanned text a word with a digit looks like a misreading. It is left as it \
        stands; the reading that may be right is only named.
        """),
    basis: .practice, examples: [], check: .parser)
}
