import CommandLineKit
import PlanArchive
import PlanSyntax

/// `khplan parse`: shows what a document says.
enum ParseCommand {
  private static let files = Argument(
    Value("FILE", .file), isRepeatable: true,
    summary: Localized(
      vi: "Tệp văn bản cần đọc; “-” là đầu vào chuẩn",
      en: "The text files to read; “-” is standard input"))

  static let subcommand = Subcommand(
    declaration: Command(
      "parse",
      summary: Localized(
        vi: "Cho xem văn bản nói gì và chỗ nào cần xem lại",
        en: "Show what a document says and what to look at again"),
      discussion: Localized(
        vi: """
          Văn bản nào cũng đọc được: có dấu hay không, ngắt dòng kiểu nào, bảng mã cũ hay mới. \
          Chỗ nào chưa hiểu thì nói rõ ở dòng nào.
          """,
        en: """
          Any text is taken: with accents or without, however its lines are broken, in old \
          encodings and new. What is not understood is listed with its line.
          """),
      arguments: [files], options: ParseOptions.all,
      examples: [
        Example(
          "khplan parse ke-hoach.txt",
          Localized(vi: "Xem tóm lược một kế hoạch", en: "Show the outline of a plan")),
        Example(
          "khplan parse --full ke-hoach.txt | less -R",
          Localized(vi: "Xem trọn văn bản theo từng trang màn hình", en: "Page through all of it")),
      ]),
    run: run)

  @Sendable private static func run(_ invocation: Invocation, _ session: Session) -> ExitStatus {
    let options = ParseOptions(invocation)
    let path = invocation[CommonOptions.output]
    let page = options.page(session, isFile: path != nil && path != "-")
    let isSeveral = invocation.arguments.count > 1
    return Results.write(to: path, besides: invocation.arguments, session) { sink in
      var writer = PlanWriter(options: options, page: page, isSeveral: isSeveral)
      let inputs = Inputs(paths: invocation.arguments, encoding: options.encoding)
      let status = inputs.each(session) { path, bytes in
        let source = Source(
          name: PathText.display(path), bytes: bytes, encoding: options.encoding)
        let plan = PlanParser.parse(source, restoring: options.restores, usesThreads: true)
        writer.write(plan, to: &sink)
        return sink.failure == nil
      }
      // No file is made, or replaced, where nothing could be read.
      if status == .done || !sink.isEmpty || path == nil { writer.finish(&sink) }
      return status
    }
  }
}
