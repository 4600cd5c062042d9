extension Program {
  /// Reads a command line, without the program's own name.
  public func parse(_ words: [String]) throws(UsageError) -> Request {
    var parser = CommandLineParser(self, words)
    return try parser.parse()
  }

  /// The reason to refuse a name that is no command's, with the name that was probably meant.
  func unknownCommand(_ name: String) -> UsageError.Reason {
    let names = visibleCommands.map(\.name)
    return .unknownCommand(name, suggestion: Suggestion.nearest(to: name, among: names))
  }
}
