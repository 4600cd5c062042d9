import CommandLineKit
import PlanArchive
import PlanExport
import VietnameseText

/// The options that say how documents are converted: those of `convert` and of `worker`.
enum ConversionOptions {
  static let format = Option(
    "to", short: "t",
    value: Value(
      "FORMAT",
      .choice(ExportFormat.all.map { Choice($0.name, Localized($0.summary)) }),
      alias: { ExportFormat.forFile("x." + $0)?.name }),
    summary: Localized(
      vi: "Định dạng kết quả; nếu không cho thì theo đuôi tên của tệp kết quả",
      en: "The format of the result; otherwise what the output file's name ends in"))

  static let withFindings = Option(
    "with-findings",
    summary: Localized(
      vi:
        "Soát thể thức và ghi các chỗ cần xem lại bên văn bản (html, json) và trong báo cáo; JSON "
        + "do khplan ghi ra thì không soát lại, chỉ hiện các chỗ đã ghi trong đó",
      en: "Run the rules, and show their findings beside the text (html, json) and in the report; "
        + "khplan's own JSON lacks what rules read, so what is shown is what it holds"))

  static let largest = Option(
    "max-size", value: Value("MIB", .integer(1...2047), fallback: "256"),
    summary: Localized(
      vi: "Tệp lớn hơn chừng này MiB thì báo lỗi, không đọc; chỉ khi chuyển nhiều tệp",
      en: "Report files over so many MiB instead of reading them; only with many files"))

  static let include = Option(
    "include", value: Value("PATTERN"), isRepeatable: true,
    summary: Localized(
      vi: "Chỉ lấy các tệp có tên khớp mẫu (*.txt, 2024/**); cho được nhiều lần",
      en: "Take only files whose names match (*.txt, 2024/**); may be given again"))

  static let exclude = Option(
    "exclude", value: Value("PATTERN"), isRepeatable: true,
    summary: Localized(
      vi: "Bỏ qua tệp và thư mục có tên khớp mẫu; cho được nhiều lần",
      en: "Leave out files and folders whose names match; may be given again"))

  static let hidden = Option(
    "hidden",
    summary: Localized(
      vi: "Lấy cả tệp và thư mục ẩn (tên bắt đầu bằng dấu chấm)",
      en: "Take hidden files and folders too (names that begin with a dot)"))

  /// All that `worker` takes.
  static let all = [
    format, ParseOptions.pretty, withFindings, ParseOptions.encoding, ParseOptions.noRestore,
    largest, include, exclude, hidden,
  ]

  /// How documents are to be converted.
  static func settings(_ invocation: Invocation, as format: ExportFormat) -> ConversionSettings {
    var settings = ConversionSettings(format: format)
    settings.options.isPretty = invocation.has(ParseOptions.pretty)
    settings.options.showsFindings = invocation.has(withFindings)
    settings.encoding = invocation[ParseOptions.encoding].flatMap(TextEncoding.init(rawValue:))
    settings.restores = !invocation.has(ParseOptions.noRestore)
    settings.largest = (invocation.integer(largest) ?? 256) << 20
    return settings
  }

  /// Which files of a tree or a container are wanted.
  static func filter(_ invocation: Invocation) -> FileFilter {
    var filter = FileFilter()
    filter.included = invocation.all(include).map(PathPattern.init)
    filter.excluded = invocation.all(exclude).map(PathPattern.init)
    filter.takesHidden = invocation.has(hidden)
    return filter
  }

  /// The command line of a worker that converts in the same way.
  static func workerCommand(_ invocation: Invocation, as format: ExportFormat) -> [String] {
    var words = ["khplan", "worker", "--to", format.name]
    for option in all where option.name != Self.format.name && invocation.has(option) {
      guard option.value != nil else {
        words.append("--" + option.name)
        continue
      }
      let values = option.isRepeatable ? invocation.all(option) : [invocation[option] ?? ""]
      words += values.map { "--\(option.name)=\($0)" }
    }
    return words
  }
}
