/// The reference of a program's commands, in Markdown.
public struct MarkdownReference {
  let program: Program
  let language: Language

  /// Makes a renderer.
  public init(_ program: Program, language: Language) {
    self.program = program
    self.language = language
  }

  /// The whole reference.
  public func markdown() -> String {
    var blocks = ["# \(program.name)", program.summary[language] + "."]
    if let discussion = program.discussion { blocks.append(discussion[language]) }
    blocks += program.visibleCommands.flatMap(section)
    blocks += list("##", .options, program.options.map(item))
    blocks += list("##", .environment, program.environment.map(item))
    blocks += list("##", .exitStatus, program.statuses.map(item))
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

extension MarkdownReference {
  private func section(on command: Command) -> [String] {
    var blocks = ["## \(program.name) \(command.name)", command.summary[language] + "."]
    blocks.append("```text\n\(program.usage(of: command))\n```")
    if let discussion = command.discussion { blocks.append(discussion[language]) }
    blocks += list("###", .arguments, command.arguments.map(item))
    blocks += list("###", .options, command.options.map(item))
    let examples = command.examples.map { "\($0.summary[language]):\n\n```sh\n\($0.line)\n```" }
    return blocks + (examples.isEmpty ? [] : [heading("###", .examples)] + examples)
  }

  private func list(_ level: String, _ name: Words.Heading, _ items: [String]) -> [String] {
    items.isEmpty ? [] : [heading(level, name), items.joined(separator: "\n")]
  }

  private func heading(_ level: String, _ name: Words.Heading) -> String {
    "\(level) \(name.text[language])"
  }

  private func item(on argument: Argument) -> String {
    item(argument.synopsis, argument.summary)
  }

  private func item(on option: Option) -> String {
    let placeholder = option.value.map { " \($0.placeholder)" } ?? ""
    let summary = option.summary[language] + Words.note(on: option)[language]
    let choices = option.value?.choices.map { "\n  - `\($0.name)`: \($0.summary[language])" } ?? []
    return "- `\(option.spellings.joined(separator: ", "))\(placeholder)`: \(summary)"
      + choices.joined()
  }

  private func item(on term: Term) -> String { item(term.name, term.summary) }

  private func item(_ name: String, _ summary: Localized) -> String {
    "- `\(name)`: \(summary[language])"
  }
}
