import CommandLineKit
import PlanArchive
import PlanExport
import PlanRepair
import PlanSyntax
import VietnameseText

/// `khplan restore`: the text of a damaged file with its Vietnamese brought back, line for line.
enum RestoreCommand {
  private static let files = Argument(
    Value("FILE", .file), isRepeatable: true,
    summary: Localized(
      vi: "Tệp văn bản cần khôi phục; “-” là đầu vào chuẩn",
      en: "The text files to restore; “-” is standard input"))

  private static let onlyDiacritics = Option(
    "only-diacritics",
    summary: Localized(
      vi: "Chỉ thêm dấu, cho văn bản bị mất dấu", en: "Only add accents, for text that lost them"))

  private static let threshold = Option(
    "threshold", value: Value("PERCENT", .integer(0...100)),
    summary: Localized(
      vi: "Chỗ nào chắc chắn dưới mức này thì để nguyên",
      en: "Leave what is less sure than this as it is"))

  private static let diff = Option(
    "diff",
    summary: Localized(
      vi: "Cho xem từng dòng được sửa, trước và sau cạnh nhau, kèm độ chắc chắn của chỗ ngờ nhất",
      en: "Show each changed line before and after, with how sure its least sure change is"))

  private static let format = Option(
    "format", short: "f",
    value: Value(
      "FORMAT",
      .choice([
        Choice("text", Localized(vi: "văn bản đã khôi phục", en: "the restored text")),
        Choice(
          "json",
          Localized(
            vi: "từng từ kèm vị trí, các cách đọc và độ chắc chắn",
            en: "each word with its place, its readings and how sure they are")),
      ]), fallback: "text"),
    summary: Localized(vi: "Cách trình bày kết quả", en: "How to show the result"))

  static let subcommand = Subcommand(
    declaration: Command(
      "restore",
      summary: Localized(
        vi: "Khôi phục chữ Việt trong văn bản quét hỏng hay mất dấu",
        en: "Bring back the Vietnamese of badly scanned or unaccented text"),
      discussion: Localized(
        vi: """
          Giữ nguyên từng dòng. Chữ số của một con số không bao giờ bị đổi. \
          Văn bản lành được trả lại y nguyên.
          """,
        en: """
          The text stays line for line, and no digit of a number is ever changed. \
          A sound text comes back as it is.
          """),
      arguments: [files],
      options: [
        format, diff, onlyDiacritics, threshold, CommonOptions.output, ParseOptions.pretty,
        ParseOptions.width, ParseOptions.encoding,
      ],
      examples: [
        Example(
          "khplan restore ban-quet.txt -o ban-sach.txt",
          Localized(vi: "Khôi phục một bản quét", en: "Restore a scanned page")),
        Example(
          "khplan restore --diff ban-quet.txt",
          Localized(vi: "Xem những chỗ được sửa", en: "See what is changed")),
      ]),
    run: run)

  @Sendable private static func run(_ invocation: Invocation, _ session: Session) -> ExitStatus {
    var options = RepairOptions()
    if invocation.has(onlyDiacritics) { options.mode = .accents }
    options.threshold = invocation.integer(threshold).map { Float($0) / 100 }
    let encoding = invocation[ParseOptions.encoding].flatMap(TextEncoding.init(rawValue:))
    let path = invocation[CommonOptions.output]
    let view = View(invocation, session, isFile: path != nil && path != "-")
    var series = JSONSeries(isSeveral: view.isJSON && invocation.arguments.count > 1)
    return Results.write(to: path, besides: invocation.arguments, session) { sink in
      let status = Inputs(paths: invocation.arguments, encoding: encoding).each(session) {
        path, bytes in
        let source = Source(name: PathText.display(path), bytes: bytes, encoding: encoding)
        series.next(to: &sink)
        view.write(RestoredText(source, options: options), to: &sink)
        return sink.failure == nil
      }
      series.finish(to: &sink)
      return status
    }
  }

  /// How restored texts are shown.
  private enum View {
    case text
    case json(pretty: Bool)
    case diff(width: Int, Language, Painter)

    init(_ invocation: Invocation, _ session: Session, isFile: Bool) {
      if invocation.has(RestoreCommand.diff) {
        let width = invocation.integer(ParseOptions.width)
        self = .diff(
          width: width ?? (isFile ? TerminalSize.usual : TerminalSize.columns), session.language,
          isFile ? session.filePainter : session.painter)
      } else if invocation[RestoreCommand.format] == "json" {
        self = .json(pretty: invocation.has(ParseOptions.pretty))
      } else {
        self = .text
      }
    }

    var isJSON: Bool { if case .json = self { true } else { false } }

    func write(_ text: RestoredText, to sink: inout DescriptorSink) {
      switch self {
      case .text: text.repair.text.withUnsafeBytes { sink.append(contentsOf: $0) }
      case .json(let pretty): RestorationWriter.write(text, pretty: pretty, to: &sink)
      case .diff(let width, let language, let painter):
        let diff = RepairDiff(text, width: width, language: language, painter: painter)
        sink.append(diff.text)
      }
    }
  }
}
