import CommandLineKit
import Glibc
import PlanArchive
import PlanExport

/// `khplan worker`: converts what other programs send it, one process for any number of documents.
enum WorkerCommand {
  private static let noFiles = Option(
    "no-files",
    summary: Localized(
      vi: "Không mở và không ghi tệp nào: yêu cầu phải mang theo văn bản",
      en: "Open and write no file: requests bring their documents with them"))

  static let subcommand = Subcommand(
    declaration: Command(
      "worker",
      summary: Localized(
        vi: "Chuyển văn bản theo yêu cầu của chương trình khác, từng dòng JSON một",
        en: "Convert documents that another program asks for, a line of JSON each"),
      discussion: Localized(
        vi: """
          Mỗi dòng của đầu vào chuẩn là một yêu cầu: {"id": 1, "path": "a.txt"}, \
          {"id": 2, "name": "b.txt", "text": "…"}, hoặc {"id": 3, "bytes": N} rồi đến N byte của văn bản. \
          Mỗi yêu cầu được trả lời bằng một dòng JSON có cùng "id". Xem docs/scale.md.
          """,
        en: """
          Each line of standard input is a request: {"id": 1, "path": "a.txt"}, \
          {"id": 2, "name": "b.txt", "text": "…"}, or {"id": 3, "bytes": N} and then N bytes of text. \
          Each is answered by one line of JSON with the same "id". See docs/scale.md.
          """),
      options: ConversionOptions.all + [noFiles],
      examples: [
        Example(
          "echo '{\"id\": 1, \"path\": \"ke-hoach.txt\"}' | khplan worker --to json",
          Localized(vi: "Hỏi một văn bản", en: "Ask for one document"))
      ]),
    run: { invocation, session in
      let named = invocation[ConversionOptions.format].flatMap(ExportFormat.named)
      let settings = ConversionOptions.settings(invocation, as: named ?? .all[0])
      if Environment["KHPLAN_CHILD"] != nil { Worker.endWithParent() }
      var worker = Worker(
        settings, filter: ConversionOptions.filter(invocation),
        opensFiles: !invocation.has(noFiles))
      session.tellToType()
      switch worker.run() {
      case nil: return .done
      case EPIPE: return .closedPipe
      case let code?: return session.failToPrint(code)
      }
    })
}
