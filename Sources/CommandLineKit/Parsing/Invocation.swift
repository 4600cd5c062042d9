/// A command with the words it was called with, checked against its declaration.
public struct Invocation: Sendable {
  /// The command called.
  public let command: Command
  /// The positional arguments, in order.
  public internal(set) var arguments: [String] = []
  var given: [GivenOption] = []

  /// Whether the option was given at all.
  public func has(_ option: Option) -> Bool { given.contains { $0.name == option.name } }

  /// The option's value: the last one given, or else its fallback.
  public subscript(option: Option) -> String? {
    given.last { $0.name == option.name }?.value ?? option.value?.fallback
  }

  /// Every value given for a repeatable option, in order.
  public func all(_ option: Option) -> [String] {
    given.filter { $0.name == option.name }.map(\.value)
  }

  /// The option's value as a number.
  public func integer(_ option: Option) -> Int? { self[option].flatMap { Int($0) } }
}

/// An option as it stands on the command line.
struct GivenOption: Sendable {
  /// The name of the option.
  let name: String
  /// The value that was given for it; empty where it takes none.
  let value: String
}

/// What a command line asks for.
public enum Request: Sendable {
  case run(Invocation)
  /// Help on a command, or on the whole program.
  case help(Command?)
  case version
}
