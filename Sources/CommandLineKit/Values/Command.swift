/// A command as a value: all that help, the manual page, completion and parsing need to know.
public struct Command: Sendable {
  /// The name as typed.
  public let name: String
  /// What the command does, in one line without a full stop.
  public let summary: Localized
  /// Paragraphs that say more, separated by a blank line.
  public let discussion: Localized?
  /// The words it takes, in order.
  public let arguments: [Argument]
  /// Its own options; those of the program come on top.
  public let options: [Option]
  /// Command lines worth copying.
  public let examples: [Example]
  /// Whether lists of commands leave it out.
  public let isHidden: Bool

  /// Makes a command.
  public init(
    _ name: String, summary: Localized, discussion: Localized? = nil, arguments: [Argument] = [],
    options: [Option] = [], examples: [Example] = [], isHidden: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.examples = examples
    self.isHidden = isHidden
  }
}

/// A command line worth copying, and what it does.
public struct Example: Sendable {
  /// The line as typed in a shell.
  public let line: String
  /// What it does.
  public let summary: Localized

  /// Makes an example.
  public init(_ line: String, _ summary: Localized) {
    self.line = line
    self.summary = summary
  }
}
