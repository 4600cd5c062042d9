import CommandLineKit

/// A command together with what it does.
struct Subcommand: Sendable {
  let declaration: Command
  let run: @Sendable (Invocation, Session) -> ExitStatus
}

/// The options every command takes.
enum CommonOptions {
  static let lang = Option(
    "lang",
    value: Value(
      "LANG",
      .choice([
        Choice("vi", Localized(vi: "tiếng Việt", en: "Vietnamese")),
        Choice("en", Localized(vi: "tiếng Anh", en: "English")),
      ])),
    summary: Localized(
      vi: "Ngôn ngữ của trợ giúp và thông báo", en: "The language of help and messages"))

  static let color = Option(
    "color",
    value: Value(
      "WHEN",
      .choice([
        Choice("auto", Localized(vi: "khi ra màn hình", en: "on a terminal")),
        Choice("always", Localized(vi: "luôn luôn", en: "always")),
        Choice("never", Localized(vi: "không bao giờ", en: "never")),
      ]), fallback: "auto"),
    summary: Localized(vi: "Khi nào dùng màu", en: "When to use colour"))

  /// For the commands whose result may go to a file.
  static let output = Option(
    "output", short: "o", value: Value("FILE", .file),
    summary: Localized(
      vi: "Ghi kết quả vào tệp thay vì ra màn hình",
      en: "Write the result to a file instead of standard output"))

  static let environment = [
    Term(
      "KHPLAN_LANG",
      Localized(vi: "như --lang, khi không có --lang", en: "as --lang, where that is not given")),
    Term(
      "NO_COLOR",
      Localized(vi: "có giá trị thì không dùng màu", en: "no colour where it is set")),
    Term(
      "COLUMNS",
      Localized(
        vi: "bề rộng màn hình, khi không hỏi được màn hình",
        en: "the width of the terminal, where that cannot be asked")),
  ]
}
