/// Help as a terminal shows it.
public struct HelpScreen {
  let program: Program
  let language: Language
  let width: Int
  let painter: Painter

  /// Makes a renderer for a terminal of the given width.
  public init(_ program: Program, language: Language, width: Int, painter: Painter) {
    self.program = program
    self.language = language
    self.width = width
    self.painter = painter
  }

  /// Help on the whole program: what it is for, its commands and the options they share.
  public func overview() -> String {
    let commands = program.visibleCommands.map {
      DefinitionList.Row(term: $0.name, paragraphs: [$0.summary[language]])
    }
    let more = Words.moreHelp(program.name)[language]
    return page([
      paragraphs(program.summary[language] + "."),
      section(.usage, ["  " + program.usage]),
      program.discussion.map { paragraphs($0[language]) } ?? [],
      section(.commands, list(commands)),
      section(.options, list(program.options.map(row))),
      section(.exitStatus, list(program.statuses.map(row))),
      paragraphs(more),
    ])
  }

  /// Help on one command.
  public func help(on command: Command) -> String {
    let arguments = command.arguments.map {
      DefinitionList.Row(term: $0.synopsis, paragraphs: [$0.summary[language]])
    }
    return page([
      paragraphs(command.summary[language] + "."),
      section(.usage, ["  " + program.usage(of: command)]),
      command.discussion.map { paragraphs($0[language]) } ?? [],
      section(.arguments, list(arguments)),
      section(.options, list((command.options + program.options).map(row))),
      section(.examples, command.examples.flatMap(lines)),
    ])
  }
}

extension HelpScreen {
  private func page(_ blocks: [[String]]) -> String {
    blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
      + "\n"
  }

  private func paragraphs(_ text: String) -> [String] { TextFlow.lines(of: text, width: width) }

  private func section(_ heading: Words.Heading, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [painter(heading.text[language] + ":", .bold)] + lines
  }

  private func list(_ rows: [DefinitionList.Row]) -> [String] {
    DefinitionList(rows: rows).lines(width: width, painter: painter)
  }

  private func row(_ option: Option) -> DefinitionList.Row {
    let choices = option.value?.choices.map { "\($0.name): \($0.summary[language])" } ?? []
    let summary = option.summary[language] + Words.note(on: option)[language]
    return DefinitionList.Row(term: option.synopsis, paragraphs: [summary] + choices)
  }

  private func row(_ term: Term) -> DefinitionList.Row {
    DefinitionList.Row(term: term.name, paragraphs: [term.summary[language]])
  }

  private func lines(of example: Example) -> [String] {
    ["  " + painter(example.line, .bold)]
      + TextFlow.hanging(example.summary[language], after: "      ", width: width)
  }
}
