extension Completions {
  func zsh() -> [String] {
    [
      "#compdef \(program.name)",
      "# Completion of \(program.name) for zsh.",
      "_\(program.name)() {",
      "  local context state line",
      "  typeset -A opt_args",
      "  local -a commands=(",
    ]
      + program.visibleCommands.map { "    " + quoted("\($0.name):\($0.summary[language])") }
      + ["  )", "  _arguments -C \\"]
      + program.options.map { "    \(specification(of: $0)) \\" }
      + ["    '1:command:->command' \\", "    '*::argument:->argument'", "  case $state in"]
      + [
        "    command) _describe -t commands command commands ;;", "    argument)",
        "      case $words[1] in",
      ]
      + program.visibleCommands.flatMap(branch)
      + ["      esac ;;", "  esac", "}"]
      + ["if [[ $funcstack[1] == _\(program.name) ]]; then", "  _\(program.name) \"$@\"", "else"]
      + ["  compdef _\(program.name) \(program.name)", "fi"]
  }

  private func branch(for command: Command) -> [String] {
    let specifications =
      options(of: command).map(specification) + command.arguments.map(specification)
    return ["        \(command.name))", "          _arguments \\"]
      + specifications.dropLast().map { "            \($0) \\" }
      + specifications.suffix(1).map { "            \($0) ;;" }
  }

  private func specification(of option: Option) -> String {
    let names = option.spellings
    let exclusion = option.isRepeatable ? "*" : "(\(names.joined(separator: " ")))"
    let help = "[\(escaped(option.summary[language]))]" + (option.value.map(action) ?? "")
    guard names.count > 1 else { return quoted(exclusion + attached(names[0], option) + help) }
    let alternatives = names.map { attached($0, option) }.joined(separator: ",")
    return "\(quoted(exclusion)){\(alternatives)}\(quoted(help))"
  }

  private func specification(of argument: Argument) -> String {
    quoted(
      (argument.isRepeatable ? "*" : argument.isRequired ? "" : ":") + action(for: argument.value))
  }

  /// The name with zsh's mark for "the value may be attached": `--name=`, `-n+`.
  private func attached(_ name: String, _ option: Option) -> String {
    option.value == nil ? name : name.hasPrefix("--") ? name + "=" : name + "+"
  }

  private func action(for value: Value) -> String {
    switch value.kind {
    case .file: ":\(value.placeholder):_files"
    case .choice, .command:
      ":\(value.placeholder):(\(program.choices(for: value).map(\.name).joined(separator: " ")))"
    case .text, .integer: ":\(value.placeholder): "
    }
  }

  /// Escapes what `_arguments` reads as the end of a part.
  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "[]:\\".contains(character) { result += "\\" }
      result.append(character)
    }
  }
}
