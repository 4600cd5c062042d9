import CommandLineKit
import PlanConfiguration
import PlanRules
import PlanSyntax
import VietnameseText

/// The options of `khplan check`.
struct CheckOptions {
  /// How findings are shown.
  enum Format: String {
    case text, json, sarif, github, junit
  }

  static let format = Option(
    "format", short: "f",
    value: Value(
      "FORMAT",
      .choice([
        Choice("text", Localized(vi: "báo cáo cho người đọc", en: "a report for people")),
        Choice(
          "json",
          Localized(
            vi: "dữ liệu cho chương trình khác; nhiều tệp thì thành một mảng",
            en: "data for programs; several files make an array")),
        Choice("sarif", Localized(vi: "SARIF 2.1.0 cho hệ thống CI", en: "SARIF 2.1.0 for CI")),
        Choice(
          "github",
          Localized(
            vi: "ghi chú của GitHub Actions bên cạnh dòng văn bản",
            en: "annotations of GitHub Actions beside the lines")),
        Choice("junit", Localized(vi: "JUnit XML cho hệ thống CI", en: "JUnit XML for CI")),
      ]), fallback: "text"),
    summary: Localized(vi: "Cách trình bày kết quả", en: "How to show the result"))

  static let select = Option(
    "select", value: Value("RULES"), isRepeatable: true,
    summary: Localized(
      vi: "Chỉ xét các quy tắc này: mã (NUM001), nhóm (NUM) hoặc ALL, cách nhau bằng dấu phẩy",
      en: "Run only these rules: codes (NUM001), families (NUM) or ALL, separated by commas"))

  static let ignore = Option(
    "ignore", value: Value("RULES"), isRepeatable: true,
    summary: Localized(
      vi: "Bỏ qua các quy tắc này; mã cụ thể thắng nhóm",
      en: "Leave these rules out; a code counts more than its family"))

  static let profile = Option(
    "profile",
    value: Value(
      "PROFILE",
      .choice([
        Choice("draft", Localized(vi: "dự thảo, còn sửa được", en: "a draft that may be changed")),
        Choice(
          "issued",
          Localized(vi: "văn bản đã ban hành, không được sửa", en: "an issued text that may not")),
      ])),
    summary: Localized(
      vi: "Văn bản là dự thảo hay đã ban hành (mặc định: draft)",
      en: "Whether the documents are drafts or issued (default: draft)"))

  static let failOn = Option(
    "fail-on",
    value: Value(
      "LEVEL",
      .choice([
        Choice("error", Localized(vi: "khi có lỗi", en: "on errors")),
        Choice("warning", Localized(vi: "khi có cảnh báo trở lên", en: "on warnings too")),
        Choice("info", Localized(vi: "khi có bất cứ điều gì", en: "on anything")),
        Choice("never", Localized(vi: "không bao giờ", en: "never")),
      ]), fallback: "error"),
    summary: Localized(vi: "Khi nào kết thúc với mã 1", en: "When to end with status 1"))

  static let config = Option(
    "config", value: Value("FILE", .file),
    summary: Localized(
      vi: "Tệp cấu hình; nếu không cho thì tìm .khplan.json từ thư mục của văn bản trở lên",
      en: "The configuration; otherwise .khplan.json is looked for in the document's folder and up")
  )

  static let baseline = Option(
    "baseline", value: Value("FILE", .file),
    summary: Localized(
      vi: "Không nêu lại những chỗ đã ghi nhận trong tệp này",
      en: "Leave out the findings that this file knows"))

  static let writeBaseline = Option(
    "write-baseline", value: Value("FILE", .file),
    summary: Localized(
      vi: "Ghi nhận mọi chỗ hiện có vào tệp này, để lần sau chỉ nêu chỗ mới",
      en: "Write down all findings of now in this file, so that later runs show only new ones"))

  static let fix = Option(
    "fix",
    summary: Localized(
      vi: "Sửa ngay trong tệp những chỗ chỉ về hình thức; không đụng đến con số nào",
      en: "Mend in the files what is form only; no number is touched"))

  static let unsafeFixes = Option(
    "unsafe-fixes",
    summary: Localized(
      vi: "Sửa cả những chỗ có thể làm đổi nội dung; phải có người xem lại",
      en: "Mend also what may change the content; a person must look at it"))

  static let diff = Option(
    "diff",
    summary: Localized(
      vi: "Chỉ cho xem --fix hay --unsafe-fixes sẽ sửa những gì, không ghi vào tệp",
      en: "Only show what --fix or --unsafe-fixes would change, without writing it"))

  static let toUTF8 = Option(
    "to-utf8",
    summary: Localized(
      vi: "Cùng với --fix: tệp ở bảng mã cũ thì ghi lại thành UTF-8",
      en: "With --fix: write files of old encodings anew in UTF-8"))

  static let all = [
    format, CommonOptions.output, select, ignore, profile, failOn, config, baseline, writeBaseline,
    fix, unsafeFixes, diff, toUTF8,
    ParseOptions.pretty,
    ParseOptions.width, ParseOptions.encoding, ParseOptions.noRestore,
  ]

  let format: Format
  /// The rules of `--select` and `--ignore`, as codes and families.
  let select: [String]?
  let ignore: [String]
  let profile: Rule.Profile?
  /// The configuration that is named.
  let config: String?
  /// The baselines to read and to write.
  let baseline: String?
  let newBaseline: String?
  /// Whether files are mended, also by unsafe edits, and whether that is only shown.
  let fixes: Bool
  let allowsUnsafe: Bool
  let showsDiff: Bool
  let writesUTF8: Bool
  let encoding: TextEncoding?
  let restores: Bool
  let isPretty: Bool
  let width: Int?
  let failLevel: Finding.Severity?

  init(_ invocation: Invocation) throws(ConfigurationProblem) {
    select =
      invocation.has(Self.select) ? try RuleWords.checked(invocation.all(Self.select)) : nil
    if select?.isEmpty == true {
      throw ConfigurationProblem(
        Localized(
          vi: "--select chưa nêu quy tắc nào; xem các mã bằng khplan explain",
          en: "--select names no rule; khplan explain lists the codes"))
    }
    ignore = try RuleWords.checked(invocation.all(Self.ignore))
    profile = invocation[Self.profile].flatMap(Rule.Profile.init)
    config = invocation[Self.config]
    baseline = invocation[Self.baseline]
    newBaseline = invocation[Self.writeBaseline]
    allowsUnsafe = invocation.has(Self.unsafeFixes)
    showsDiff = invocation.has(Self.diff)
    fixes = invocation.has(Self.fix) || allowsUnsafe || showsDiff
    writesUTF8 = invocation.has(Self.toUTF8)
    if fixes, !showsDiff, invocation.arguments.contains("-") {
      throw ConfigurationProblem(
        Localized(
          vi: "đầu vào chuẩn không sửa tại chỗ được; dùng --diff để xem cách sửa",
          en: "standard input cannot be mended in place; --diff shows what would change"))
    }
    format = invocation[Self.format].flatMap(Format.init) ?? .text
    encoding = invocation[ParseOptions.encoding].flatMap(TextEncoding.init(rawValue:))
    restores = !invocation.has(ParseOptions.noRestore)
    isPretty = invocation.has(ParseOptions.pretty)
    width = invocation.integer(ParseOptions.width)
    failLevel = invocation[Self.failOn].flatMap(Finding.Severity.init)
  }
}
