/// A program: its commands, the options they share, and what its manual page says of it as a whole.
public struct Program: Sendable {
  /// The name of the executable.
  public let name: String
  /// The version, as `--version` prints it.
  public let version: String
  /// What the program is for, in one line without a full stop.
  public let summary: Localized
  /// Paragraphs that say more, separated by a blank line.
  public let discussion: Localized?
  /// The commands, in the order help lists them.
  public let commands: [Command]
  /// The options every command takes; they may also stand before the command.
  public let options: [Option]
  /// The environment variables that matter.
  public let environment: [Term]
  /// The exit statuses and what each says.
  public let statuses: [Term]

  /// Makes a program; `--help` and `--version` need not be listed.
  public init(
    _ name: String, version: String, summary: Localized, discussion: Localized? = nil,
    commands: [Command], options: [Option] = [], environment: [Term] = [], statuses: [Term] = []
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.discussion = discussion
    self.commands = commands
    self.options = options + [Self.help, Self.versionOption]
    self.environment = environment
    self.statuses = statuses
  }

  /// The commands that lists show.
  public var visibleCommands: [Command] { commands.filter { !$0.isHidden } }

  /// The command of the given name, hidden or not.
  public func command(named name: String) -> Command? {
    commands.first { $0.name == name }
  }

  /// The names a value is chosen from, empty where it is free.
  func choices(for value: Value) -> [Choice] {
    if case .command = value.kind {
      visibleCommands.map { Choice($0.name, $0.summary) }
    } else {
      value.choices
    }
  }

  /// A command's usage line: `khplan parse [OPTION]… FILE…`.
  public func usage(of command: Command) -> String {
    let arguments = command.arguments.map { " \($0.synopsis)" }.joined()
    return "\(name) \(command.name) [OPTION]…\(arguments)"
  }

  /// The usage line of the program itself.
  public var usage: String { "\(name) COMMAND [OPTION]… [ARGUMENT]…" }

  static let help = Option(
    "help", short: "h",
    summary: Localized(vi: "Hiện trợ giúp của lệnh rồi thoát", en: "Show help and exit"))

  static let versionOption = Option(
    "version", summary: Localized(vi: "Hiện phiên bản rồi thoát", en: "Show the version and exit"))
}

/// A name and what it means: an environment variable, an exit status.
public struct Term: Sendable {
  /// The name as written.
  public let name: String
  /// What it means.
  public let summary: Localized

  /// Makes a term.
  public init(_ name: String, _ summary: Localized) {
    self.name = name
    self.summary = summary
  }
}
