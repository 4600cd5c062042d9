import CommandLineKit
import Glibc

/// The program: which commands there are, and how one of them is called.
enum Khplan {
  /// The commands, in the order help lists them.
  static let commands: [Subcommand] = [
    ParseCommand.subcommand, CheckCommand.subcommand, ConvertCommand.subcommand,
    RestoreCommand.subcommand, WorkerCommand.subcommand,
    ExplainCommand.subcommand, HelpCommand.subcommand, CompletionsCommand.subcommand,
    ManualCommand.subcommand,
    ReferenceCommand.subcommand, RuleReferenceCommand.subcommand,
  ]

  static let program = Program(
    "khplan", version: "0.1.0",
    summary: Localized(
      vi: "Đọc hiểu kế hoạch và văn bản hành chính tiếng Việt",
      en: "Understand Vietnamese plans and administrative documents"),
    discussion: Localized(
      vi: """
        Kết quả ra đầu ra chuẩn, thông báo ra đầu ra lỗi. Tên tệp “-” là đầu vào chuẩn. \
        Tệp kết quả chỉ được thay khi đã ghi xong trọn vẹn.
        """,
      en: """
        Results go to standard output, messages to standard error. \
        The file name “-” is standard input. An output file is replaced only when it is complete.
        """),
    commands: commands.map(\.declaration), options: [CommonOptions.lang, CommonOptions.color],
    environment: CommonOptions.environment, statuses: ExitStatus.terms)

  /// Runs one command line, without the program's own name.
  static func run(_ words: [String]) -> ExitStatus {
    let session = Session(program, words: words)
    do {
      switch try program.parse(words) {
      case .version: return session.print("\(program.name) \(program.version)\n")
      case .help(let command): return HelpCommand.show(command, session)
      case .run(let invocation): return run(invocation, session)
      }
    } catch {
      session.report(error)
      return .usage
    }
  }

  private static func run(_ invocation: Invocation, _ session: Session) -> ExitStatus {
    let name = invocation.command.name
    guard let subcommand = commands.first(where: { $0.declaration.name == name }) else {
      return .usage
    }
    return subcommand.run(invocation, session)
  }
}
