import CommandLineKit

/// `khplan help`: the same as `--help`.
enum HelpCommand {
  private static let topic = Argument(
    Value("COMMAND", .command), isRequired: false,
    summary: Localized(vi: "Lệnh cần xem", en: "The command to explain"))

  static let subcommand = Subcommand(
    declaration: Command(
      "help",
      summary: Localized(
        vi: "Hiện trợ giúp về chương trình hoặc về một lệnh",
        en: "Show help on the program or on one command"),
      arguments: [topic]),
    run: { invocation, session in
      show(invocation.arguments.first.flatMap(session.program.command(named:)), session)
    })

  /// Shows help on a command, or on the program.
  static func show(_ command: Command?, _ session: Session) -> ExitStatus {
    let screen = HelpScreen(
      session.program, language: session.language, width: TerminalSize.columns,
      painter: session.painter)
    return session.print(command.map(screen.help) ?? screen.overview())
  }
}
