extension Completions {
  func fish() -> [String] {
    let complete = "complete -c \(program.name)"
    let names = program.visibleCommands.map(\.name).joined(separator: " ")
    return ["# Completion of \(program.name) for fish.", "\(complete) -f"]
      + program.visibleCommands.map {
        "\(complete) -n 'not __fish_seen_subcommand_from \(names)' -a \($0.name)"
          + " -d \(string($0.summary[language]))"
      }
      + program.options.map { "\(complete) \(flags(of: $0))" }
      + program.visibleCommands.flatMap { lines(for: $0, after: complete) }
  }

  private func lines(for command: Command, after complete: String) -> [String] {
    let condition = "\(complete) -n '__fish_seen_subcommand_from \(command.name)'"
    return command.options.map { "\(condition) \(flags(of: $0))" }
      + command.arguments.compactMap { argument in
        switch argument.value.kind {
        case .file: "\(condition) -F"
        case .choice, .command: "\(condition) -a \(list(of: argument.value))"
        case .text, .integer: nil
        }
      }
  }

  private func flags(of option: Option) -> String {
    var parts = ["-l \(option.name)"]
    if let short = option.short { parts.append("-s \(short)") }
    switch option.value.map({ ($0, $0.kind) }) {
    case (_, .file)?: parts.append("-r -F")
    case (let value, .choice)?, (let value, .command)?: parts.append("-x -a \(list(of: value))")
    case (_, .text)?, (_, .integer)?: parts.append("-x")
    case nil: break
    }
    return parts.joined(separator: " ") + " -d \(string(option.summary[language]))"
  }

  /// The names with their explanations; fish evaluates the list once more when it completes.
  private func list(of value: Value) -> String {
    let items = program.choices(for: value).map { "\($0.name)\\t\(string($0.summary[language]))" }
    let escaped = items.joined(separator: " ").reduce(into: "") { result, character in
      result += "\"$\\".contains(character) ? "\\\(character)" : "\(character)"
    }
    return "\"\(escaped)\""
  }

  /// The text between single quotes; fish escapes with a backslash inside them.
  private func string(_ text: String) -> String {
    "'" + text.reduce(into: "") { $0 += $1 == "'" || $1 == "\\" ? "\\\($1)" : "\($1)" } + "'"
  }
}
