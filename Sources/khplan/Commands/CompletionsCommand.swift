import CommandLineKit

/// `khplan completions`: the script that makes a shell complete khplan's commands and options.
enum CompletionsCommand {
  private static let shell = Argument(
    Value(
      "SHELL", .choice(Completions.Shell.allCases.map { Choice($0.rawValue, $0.advice) })),
    summary: Localized(vi: "bash, zsh hoặc fish", en: "bash, zsh or fish"))

  static let subcommand = Subcommand(
    declaration: Command(
      "completions",
      summary: Localized(
        vi: "In kịch bản tự hoàn thành lệnh cho bash, zsh hoặc fish",
        en: "Print the completion script for bash, zsh or fish"),
      arguments: [shell],
      examples: [
        Example(
          "source <(khplan completions bash)",
          Localized(
            vi: "Dùng ngay trong phiên bash này; thêm vào ~/.bashrc để dùng mãi",
            en: "Use it in this bash; add the line to ~/.bashrc to keep it"))
      ]),
    run: { invocation, session in
      let shell = invocation.arguments.first.flatMap(Completions.Shell.init) ?? .bash
      let completions = Completions(session.program, language: session.language)
      return session.print(completions.script(for: shell))
    })
}

extension Completions.Shell {
  fileprivate var advice: Localized {
    switch self {
    case .bash: Localized(vi: "cho ~/.bashrc", en: "for ~/.bashrc")
    case .zsh: Localized(vi: "cho ~/.zshrc hoặc $fpath", en: "for ~/.zshrc or $fpath")
    case .fish:
      Localized(vi: "cho ~/.config/fish/completions", en: "for ~/.config/fish/completions")
    }
  }
}
