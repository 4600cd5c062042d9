import CommandLineKit
import PlanArchive
import PlanExport
import PlanSyntax
import VietnameseText

/// `khplan convert`: writes a document in another format.
enum ConvertCommand {
  private static let files = Argument(
    Value("FILE", .file), isRepeatable: true,
    summary: Localized(
      vi: "Tệp văn bản cần chuyển, hoặc tệp JSON do khplan ghi ra; “-” là đầu vào chuẩn",
      en: "The text files to convert, or JSON that khplan wrote; “-” is standard input"))

  private static let format = Option(
    "to", short: "t",
    value: Value(
      "FORMAT",
      .choice(ExportFormat.all.map { Choice($0.name, Localized($0.summary)) }),
      alias: { ExportFormat.forFile("x." + $0)?.name }),
    summary: Localized(
      vi: "Định dạng kết quả; nếu không cho thì theo đuôi tên của tệp kết quả",
      en: "The format of the result; otherwise what the output file's name ends in"))

  private static let withFindings = Option(
    "with-findings",
    summary: Localized(
      vi: "Ghi các lưu ý bên lề văn bản, ở định dạng nào có thể (html)",
      en: "Show the findings beside the text, where the format can (html)"))

  static let subcommand = Subcommand(
    declaration: Command(
      "convert",
      summary: Localized(
        vi: "Chuyển văn bản sang định dạng khác", en: "Write documents in another format"),
      arguments: [files],
      options: [
        format, CommonOptions.output, ParseOptions.pretty, withFindings, ParseOptions.encoding,
        ParseOptions.noRestore,
      ],
      examples: [
        Example(
          "khplan convert ke-hoach.txt -o ke-hoach.json",
          Localized(vi: "Chuyển một kế hoạch sang JSON", en: "Convert a plan to JSON"))
      ]),
    run: run)

  @Sendable private static func run(_ invocation: Invocation, _ session: Session) -> ExitStatus {
    let path = invocation[CommonOptions.output]
    let named = invocation[format].flatMap(ExportFormat.named)
    let format = named ?? path.flatMap(ExportFormat.forFile) ?? .all[0]
    let encoding = invocation[ParseOptions.encoding].flatMap(TextEncoding.init(rawValue:))
    var options = ExportFormat.Options()
    options.isPretty = invocation.has(ParseOptions.pretty)
    options.showsFindings = invocation.has(withFindings)
    let input = PlanInput(
      encoding: encoding, restores: !invocation.has(ParseOptions.noRestore))
    return Results.write(to: path, session) { sink in
      Inputs(paths: invocation.arguments, encoding: encoding).each(session) {
        path, bytes throws(FileProblem) in
        try input.each(path, bytes) { plan in
          sink.write(plan, as: format, options)
          return sink.failure == nil
        }
      }
    }
  }
}

extension DescriptorSink {
  /// Writes a plan in a format.
  mutating func write(_ plan: Plan, as format: ExportFormat, _ options: ExportFormat.Options) {
    withUnsafeMutablePointer(to: &self) { sink in
      format.write(plan, options) { sink.pointee.append(contentsOf: $0) }
    }
  }
}
