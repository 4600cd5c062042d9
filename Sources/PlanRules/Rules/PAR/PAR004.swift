internal import PlanSyntax

extension Rule {
  static let par004 = Rule(
    "PAR004", .info,
    summary: Message(
      vi: "Chữ quanh một con số đã được khôi phục", en: "Letters around a number were restored"),
    explanation: Message(
      vi: """
        Văn bản quét hỏng được khôi phục trước khi đọc. Chữ số của một con số không bao giờ bị đổi, \
        nhưng chữ liền với số thì có thể; một, hai chữ số đứng riêng mà chắc chắn là một từ (“14” là \
        “là”) thì được đọc thành từ. Cả hai cách đọc được nêu ra để đối chiếu với bản gốc.
        """,
      en: """
        A badly scanned text is restored before it is read. No digit of a number is ever changed, \
        but letters that touch one may be; one or two digits alone that surely are a word (“14” for \
        “là”) are read as the word. Both readings are shown, to be compared with the original.
        """),
    basis: .practice, examples: DamagedText.symbol, check: .parser)
}
