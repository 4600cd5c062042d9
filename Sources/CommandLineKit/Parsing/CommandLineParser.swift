/// Reads the words of a command line against a program's declaration.
///
/// Long options are written `--name value` or `--name=value`, short ones `-n value` or `-nVALUE`;
/// flags of one letter may stand together (`-ab`). After `--` every word is an argument, and `-`
/// alone always is. Options of the program may stand before the command.
struct CommandLineParser {
  let program: Program
  private var words: ArraySlice<String>
  private var command: Command?
  private var given: [GivenOption] = []
  private var arguments: [String] = []

  init(_ program: Program, _ words: [String]) {
    self.program = program
    self.words = words[...]
  }

  mutating func parse() throws(UsageError) -> Request {
    var optionsAreOver = false
    while let word = words.popFirst() {
      if optionsAreOver || word == "-" || !word.hasPrefix("-") {
        try take(word)
      } else if word == "--" {
        optionsAreOver = true
      } else if word.hasPrefix("--") {
        try takeLong(word.dropFirst(2))
      } else {
        try takeShort(word.dropFirst())
      }
    }
    return try request()
  }

  private func request() throws(UsageError) -> Request {
    if has(Program.help) { return .help(command) }
    if has(Program.versionOption) { return .version }
    guard let command else { throw error(.missingCommand) }
    let needed = command.arguments.filter(\.isRequired)
    if arguments.count < needed.count {
      throw error(.missingArgument(needed[arguments.count]))
    }
    return .run(Invocation(command: command, arguments: arguments, given: given))
  }
}

extension CommandLineParser {
  /// Takes a word that is no option: the command's name, then its arguments.
  private mutating func take(_ word: String) throws(UsageError) {
    guard let command else {
      guard let named = program.command(named: word) else {
        throw error(program.unknownCommand(word))
      }
      self.command = named
      return
    }
    guard let argument = declaration(at: arguments.count, of: command) else {
      throw error(.unexpectedArgument(word))
    }
    if word.isEmpty { throw error(.missingArgument(argument)) }
    if word == "-", arguments.contains(word) { throw error(.repeatedInput) }
    arguments.append(try checked(word, as: argument.value, for: argument.value.placeholder))
  }

  private func declaration(at index: Int, of command: Command) -> Argument? {
    if index < command.arguments.count { return command.arguments[index] }
    return command.arguments.last.flatMap { $0.isRepeatable ? $0 : nil }
  }

  private mutating func takeLong(_ word: Substring) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let option = options.first(where: { $0.name == name }) else {
      throw unknown("--" + name, nearest: Suggestion.nearest(to: name, among: options.map(\.name)))
    }
    try take(option, spelling: "--" + name, attached: parts.count > 1 ? parts[1] : nil)
  }

  private mutating func takeShort(_ letters: Substring) throws(UsageError) {
    var rest = letters
    while let letter = rest.popFirst() {
      let spelling = "-\(letter)"
      guard let option = options.first(where: { $0.short == letter }) else {
        throw unknown(spelling, nearest: nil)
      }
      if option.value == nil {
        try take(option, spelling: spelling, attached: nil)
      } else {
        return try take(option, spelling: spelling, attached: rest.isEmpty ? nil : rest)
      }
    }
  }

  private mutating func take(
    _ option: Option, spelling: String, attached: Substring?
  ) throws(UsageError) {
    guard let value = option.value else {
      if attached != nil { throw error(.unexpectedValue(spelling)) }
      given.append(GivenOption(name: option.name, value: ""))
      return
    }
    guard let word = attached.map(String.init) ?? words.popFirst() else {
      throw error(.missingValue(spelling, value))
    }
    let checked = try checked(word, as: value, for: spelling)
    given.append(GivenOption(name: option.name, value: checked))
  }

  private func has(_ option: Option) -> Bool { given.contains { $0.name == option.name } }

  private func error(_ reason: UsageError.Reason) -> UsageError {
    // Only the program's own help lists the commands.
    if case .unknownCommand = reason { return UsageError(reason: reason, command: nil) }
    return UsageError(reason: reason, command: command)
  }

  private var options: [Option] { (command?.options ?? []) + program.options }

  private func unknown(_ spelling: String, nearest name: String?) -> UsageError {
    error(.unknownOption(spelling, suggestion: name.map { "--" + $0 }))
  }

  private func checked(
    _ word: String, as value: Value, for name: String
  ) throws(UsageError) -> String {
    do throws(UsageError.Reason) {
      return try value.read(word, for: name, of: program)
    } catch {
      throw self.error(error)
    }
  }
}
