import CommandLineKit

/// What the program says to the shell when it ends.
enum ExitStatus: Int32, Comparable {
  case done = 0
  /// A check found what is at or over the fail level.
  case findings = 1
  /// The command line or the configuration is wrong.
  case usage = 2
  /// Some input could not be read, or some output not written; the rest is done.
  case file = 3
  /// A signal ended the work early: the status a shell gives for SIGINT.
  case interrupted = 130
  /// The reader of our output went away, as with `| head`: the status a shell gives for SIGPIPE.
  case closedPipe = 141

  /// The graver one counts where several parts of a run end differently.
  static func < (first: ExitStatus, second: ExitStatus) -> Bool {
    first.rawValue < second.rawValue
  }

  static let terms = [
    Term("0", Localized(vi: "đã xong", en: "done")),
    Term(
      "1",
      Localized(
        vi: "`check` thấy chỗ sai từ mức --fail-on trở lên",
        en: "`check` found something at or over the level of --fail-on")),
    Term(
      "2",
      Localized(
        vi: "dòng lệnh hoặc cấu hình sai", en: "the command line or the configuration is wrong")),
    Term(
      "3",
      Localized(
        vi: "có tệp không đọc được hoặc không ghi được; các tệp khác vẫn xong",
        en: "some file could not be read or written; the others are done")),
    Term(
      "130",
      Localized(
        vi: "`convert` bị dừng giữa chừng; --resume làm tiếp",
        en: "`convert` was stopped before its end; --resume goes on")),
  ]
}
