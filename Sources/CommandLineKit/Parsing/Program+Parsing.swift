extension Program {
  /// Reads a command line, without the program's own name.
  public func parse(_ words: [String]) throws(UsageError) -> Request {
    var parser = CommandLineParser(self, words)
    return try parser.parse()
  }

  /// The reason to refuse a name that is no command's, with what was probably meant.
  func unknownCommand(_ name: String) -> UsageError.Reason {
    let names = visibleCommands.map(\.name)
    let near = Suggestion.nearest(to: name, among: names)
    return .unknownCommand(name, suggestion: near ?? fileWithoutCommand(name))
  }

  /// The command to write before what looks like a file's name.
  private func fileWithoutCommand(_ name: String) -> String? {
    guard name.contains(where: { $0 == "." || $0 == "/" }) else { return nil }
    let first = visibleCommands.first {
      if case .file? = $0.arguments.first?.value.kind { true } else { false }
    }
    return first.map { "\(self.name) \($0.name) \(name)" }
  }
}
