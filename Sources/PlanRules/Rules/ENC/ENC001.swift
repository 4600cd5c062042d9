internal import PlanSyntax

extension Rule {
  static let enc001 = Rule(
    "ENC001", .error,
    summary: Message(
      vi: "Văn bản hư do nhận dạng chữ hoặc mất dấu",
      en: "The text was damaged by OCR or lost its accents"),
    explanation: Message(
      vi: """
        Quá nhiều từ không phải tiếng Việt: bản quét bị đọc bằng ngôn ngữ khác, hoặc dấu bị mất khi \
        chép. Văn bản được khôi phục để đọc, nhưng lỗi của máy không phải lỗi của người soạn: các \
        quy tắc về chính tả, viết hoa và dấu câu không xét văn bản này.
        """,
      en: """
        Too many words are not Vietnamese: a scan was read in another language, or the accents were \
        lost in a copy. The text is restored to be read, but the machine's slips are not the \
        author's: the rules on spelling, capitals and punctuation are silent here.
        """),
    basis: .practice, examples: DamagedText.whole, check: .parser)
}
