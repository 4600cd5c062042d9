import CommandLineKit
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
      vi: "Cho xem từng dòng được sửa, trước và sau, kèm độ chắc chắn của chỗ ngờ nhất",
      en: "Show each changed line before and after, with how sure its least sure change is"))

  static let subcommand = Subcommand(
    declaration: Command(
      "restore",
      summary: Localized(
        vi: "Khôi phục chữ Việt trong văn bản quét hỏng hay mất dấu",
        en: "Bring back the Vietnamese of badly scanned or unaccented text"),
      discussion: Localized(
        vi: """
          Giữ nguyên từng dòng. Chữ số không bao giờ bị đổi. \
          Văn bản lành được trả lại y nguyên.
          """,
        en: """
          The text stays line for line, and no digit is ever changed. \
          A sound text comes back as it is.
          """),
      arguments: [files],
      options: [diff, onlyDiacritics, threshold, CommonOptions.output, ParseOptions.encoding],
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
    let showsDiff = invocation.has(diff)
    let encoding = invocation[ParseOptions.encoding].flatMap(TextEncoding.init(rawValue:))
    return Results.write(to: invocation[CommonOptions.output], session) { sink in
      Inputs(paths: invocation.arguments, encoding: encoding).each(session) { path, bytes in
        let decoded = Source(name: PathText.display(path), bytes: bytes, encoding: encoding).text
        let text = TextNormalizer.normalize(decoded.span)?.utf8 ?? decoded
        let repair = Repairer.repair(text.span, options: options)
        if showsDiff {
          sink.append(RepairDiff(text, repair).text)
        } else {
          repair.text.withUnsafeBytes { sink.append(contentsOf: $0) }
        }
        return sink.failure == nil
      }
    }
  }
}
