extension Value {
  /// The word as the command gets it: one of the choices where there are such.
  func read(
    _ word: String, for name: String, of program: Program
  ) throws(UsageError.Reason) -> String {
    switch kind {
    case .text, .file:
      if word.isEmpty { throw .missingValue(name, self) }
      return word
    case .choice(let choices):
      return try choose(word, among: choices.map(\.name), for: name)
    case .command:
      if program.command(named: word) == nil { throw program.unknownCommand(word) }
      return word
    case .integer(let range):
      guard let number = Int(word), range.contains(number) else {
        throw .invalidInteger(word, for: name, range: range)
      }
      return word
    }
  }

  private func choose(
    _ word: String, among names: [String], for name: String
  ) throws(UsageError.Reason) -> String {
    if names.contains(word) { return word }
    if let choice = alias?(word), names.contains(choice) { return choice }
    let suggestion = Suggestion.nearest(to: word, among: names)
    throw .invalidChoice(word, for: name, choices: names, suggestion: suggestion)
  }
}
