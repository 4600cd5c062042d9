import CommandLineKit
import VietnameseText

/// The options of `khplan parse`.
struct ParseOptions {
  /// How a document is shown.
  enum Format: String {
    case outline, json, tree
  }

  static let format = Option(
    "format", short: "f",
    value: Value(
      "FORMAT",
      .choice([
        Choice("outline", Localized(vi: "bản tóm lược cho người đọc", en: "an outline for people")),
        Choice(
          "json",
          Localized(
            vi: "dữ liệu cho chương trình khác; nhiều tệp thì thành một mảng",
            en: "data for programs; several files make an array")),
        Choice(
          "tree", Localized(vi: "mọi nút của cây kèm vị trí", en: "every node with its place")),
      ]), fallback: "outline"),
    summary: Localized(vi: "Cách trình bày kết quả", en: "How to show the result"))

  static let full = Option(
    "full",
    summary: Localized(
      vi: "Bản tóm lược giữ nguyên mọi câu, không rút gọn",
      en: "Keep every word in the outline instead of cutting long texts"))

  static let pretty = Option(
    "pretty",
    summary: Localized(
      vi: "Viết JSON trên nhiều dòng cho dễ đọc", en: "Write JSON on many lines, easy to read"))

  static let width = Option(
    "width", value: Value("N", .integer(40...1000)),
    summary: Localized(
      vi: "Bề rộng của bản tóm lược, tính bằng cột; nếu không cho thì theo màn hình",
      en: "The width of the outline in columns; otherwise that of the terminal"))

  static let encoding = Option(
    "encoding",
    value: Value(
      "NAME",
      .choice(TextEncoding.allCases.map { Choice($0.rawValue, Localized(same: $0.displayName)) }),
      alias: { TextEncoding(name: $0)?.rawValue }),
    summary: Localized(
      vi: "Bảng mã của tệp; nếu không cho thì tự nhận ra",
      en: "The encoding of the files; otherwise found from the bytes"))

  static let noRestore = Option(
    "no-restore",
    summary: Localized(
      vi: "Đọc văn bản hư như nó vốn có, không khôi phục trước",
      en: "Read damaged text as it is instead of restoring it first"))

  static let all = [format, CommonOptions.output, full, pretty, width, encoding, noRestore]

  let format: Format
  let encoding: TextEncoding?
  let restores: Bool
  let isPretty: Bool
  private let width: Int?
  private let isFull: Bool

  init(_ invocation: Invocation) {
    format = invocation[Self.format].flatMap(Format.init) ?? .outline
    encoding = invocation[Self.encoding].flatMap(TextEncoding.init(rawValue:))
    restores = !invocation.has(Self.noRestore)
    isPretty = invocation.has(Self.pretty)
    width = invocation.integer(Self.width)
    isFull = invocation.has(Self.full)
  }

  /// An empty page for the outline; colours are for the terminal, not for a file.
  func page(_ session: Session, isFile: Bool) -> Page {
    let painter = isFile ? session.filePainter : session.painter
    let width = width ?? (isFile ? TerminalSize.usual : TerminalSize.columns)
    return Page(width: width, language: session.language, painter: painter, isFull: isFull)
  }
}
