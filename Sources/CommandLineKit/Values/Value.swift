/// What a word on the command line may be: the value of an option or a positional argument.
public struct Value: Sendable {
  /// The kinds of value, as far as parsing and completion tell them apart.
  public enum Kind: Sendable {
    case text
    /// A path; `-` stands for standard input or output.
    case file
    /// One of a closed list of names.
    case choice([Choice])
    case integer(ClosedRange<Int>)
    /// The name of one of the program's commands.
    case command
  }

  /// The name that stands for the value in help, in capitals: `FILE`.
  public let placeholder: String
  /// What the value may be.
  public let kind: Kind
  /// The value taken where none is given.
  public let fallback: String?

  /// Finds the choice that another spelling stands for.
  let alias: (@Sendable (String) -> String?)?

  /// Makes a value; `alias` gives the choice for a spelling that is none.
  public init(
    _ placeholder: String, _ kind: Kind = .text, fallback: String? = nil,
    alias: (@Sendable (String) -> String?)? = nil
  ) {
    self.placeholder = placeholder
    self.kind = kind
    self.fallback = fallback
    self.alias = alias
  }

  /// The names to choose from, empty where the value is free.
  public var choices: [Choice] {
    if case .choice(let choices) = kind { choices } else { [] }
  }
}

/// One name of a closed list of values, and what choosing it means.
public struct Choice: Sendable {
  /// The name as typed.
  public let name: String
  /// What it stands for.
  public let summary: Localized

  /// Makes a choice.
  public init(_ name: String, _ summary: Localized) {
    self.name = name
    self.summary = summary
  }
}
