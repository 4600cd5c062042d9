/// The manual page of a program, in roff for `man`.
public struct ManualPage {
  let program: Program
  let language: Language

  /// Makes a renderer.
  public init(_ program: Program, language: Language) {
    self.program = program
    self.language = language
  }

  /// The whole page.
  public func roff() -> String {
    let title = program.name.uppercased()
    var lines = [
      ".\\\" Generated from the declarations of the commands; do not edit.",
      ".TH \(title) 1 \"\" \"\(program.name) \(program.version)\"",
    ]
    lines += heading(.name)
    lines.append("\(text(program.name)) \\- \(text(program.summary[language]))")
    lines += heading(.usage) + [".B " + text(program.usage)]
    if let discussion = program.discussion {
      lines += heading(.description) + paragraphs(discussion[language])
    }
    lines += heading(.commands) + program.visibleCommands.flatMap(section)
    lines += heading(.options) + program.options.flatMap(item)
    lines += list(.environment, program.environment) + list(.exitStatus, program.statuses)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ManualPage {
  private func section(on command: Command) -> [String] {
    var lines = [".SS " + text(program.usage(of: command))]
    lines += paragraphs(command.summary[language] + ".")
    if let discussion = command.discussion { lines += paragraphs(discussion[language]) }
    for argument in command.arguments {
      lines += item(argument.synopsis, [argument.summary[language]])
    }
    lines += command.options.flatMap(item)
    for example in command.examples {
      lines += [".PP", text(example.summary[language]) + ":", ".PP", ".RS", ".nf"]
      lines += [text(example.line), ".fi", ".RE"]
    }
    return lines
  }

  private func item(on option: Option) -> [String] {
    let placeholder = option.value.map { " \($0.placeholder)" } ?? ""
    let names = option.spellings.joined(separator: ", ") + placeholder
    let choices = option.value?.choices.map { "\($0.name): \($0.summary[language])" } ?? []
    return item(names, [option.summary[language] + Words.note(on: option)[language]] + choices)
  }

  private func item(_ term: String, _ paragraphs: [String]) -> [String] {
    [".TP", ".B " + text(term)] + paragraphs.map(text).flatMap { [$0, ".br"] }.dropLast()
  }

  private func list(_ name: Words.Heading, _ terms: [Term]) -> [String] {
    terms.isEmpty ? [] : heading(name) + terms.flatMap { item($0.name, [$0.summary[language]]) }
  }

  private func heading(_ name: Words.Heading) -> [String] {
    [".SH \"\(text(name.text[language].uppercased()))\""]
  }

  private func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n").flatMap { [".PP", self.text(String($0))] }
  }

  /// Escapes what roff would act on: backslashes, hyphens, and a dot or a quote that begins a line.
  private func text(_ plain: String) -> String {
    let escaped = plain.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      default: result.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
