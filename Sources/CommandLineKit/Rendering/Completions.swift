/// Completion scripts for the common shells.
public struct Completions {
  /// A shell that has programmable completion.
  public enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish
  }

  let program: Program
  let language: Language

  /// Makes a renderer.
  public init(_ program: Program, language: Language) {
    self.program = program
    self.language = language
  }

  /// The script for one shell.
  public func script(for shell: Shell) -> String {
    let lines =
      switch shell {
      case .bash: bash()
      case .zsh: zsh()
      case .fish: fish()
      }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text between single quotes of a POSIX shell.
  func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  func options(of command: Command) -> [Option] { command.options + program.options }
}
