extension Completions {
  func bash() -> [String] {
    let function = "_\(program.name)"
    let names = program.visibleCommands.map(\.name)
    return [
      "# Completion of \(program.name) for bash.",
      "\(function)() {",
      "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command='' i",
      "  # bash splits --option=value into three words.",
      "  if [[ $cur == = ]]; then",
      "    cur=''",
      "  elif [[ $prev == = ]]; then",
      "    prev=${COMP_WORDS[COMP_CWORD - 2]}",
      "  fi",
      "  for ((i = 1; i < COMP_CWORD; i++)); do",
      "    case ${COMP_WORDS[i]} in",
      "      \(names.joined(separator: "|"))) command=${COMP_WORDS[i]}; break ;;",
      "    esac",
      "  done",
      "  COMPREPLY=()",
      "  case $command:$prev in",
    ]
      + values(of: program.options, in: "*")
      + program.visibleCommands.flatMap { values(of: $0.options, in: $0.name) }
      + ["  esac", "  case $command:$cur in"]
      + [
        "    :-*) \(words(program.options.flatMap(\.spellings))) ;;", "    :*) \(words(names)) ;;",
      ]
      + program.visibleCommands.flatMap(branches)
      + ["  esac", "}", "complete -F \(function) \(program.name)"]
  }

  /// What completes the word after an option that takes a value.
  private func values(of options: [Option], in command: String) -> [String] {
    options.compactMap { option in
      guard let value = option.value else { return nil }
      let patterns = option.spellings.map { "\(command):\($0)" }.joined(separator: "|")
      return "    \(patterns)) \(completion(of: value)); return ;;"
    }
  }

  private func branches(of command: Command) -> [String] {
    let arguments = command.arguments.first.map { completion(of: $0.value) } ?? ":"
    return [
      "    \(command.name):-*) \(words(options(of: command).flatMap(\.spellings))) ;;",
      "    \(command.name):*) \(arguments) ;;",
    ]
  }

  private func completion(of value: Value) -> String {
    switch value.kind {
    case .file:
      "compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")"
    case .choice, .command: words(program.choices(for: value).map(\.name))
    case .text, .integer: ":"
    }
  }

  private func words(_ names: [String]) -> String {
    "mapfile -t COMPREPLY < <(compgen -W \(quoted(names.joined(separator: " "))) -- \"$cur\")"
  }
}
