extension Program {
  /// The value a long option seems to have, before the command line is checked.
  ///
  /// Errors in the command line itself are already told in the language, and in the colours, it
  /// asks for.
  public static func peek(_ name: String, in words: [String]) -> String? {
    let words = words.prefix { $0 != "--" }
    let attached = "--\(name)="
    for (index, word) in words.enumerated().reversed() {
      if word.hasPrefix(attached) { return String(word.dropFirst(attached.count)) }
      if word == "--\(name)", index + 1 < words.count { return words[index + 1] }
    }
    return nil
  }
}

extension Language {
  /// The language to speak: what the option says, then the environment variable, then Vietnamese.
  public init(option: String?, variable: String?) {
    let variable = variable.map { String($0.prefix(2)) }
    self = option.flatMap(Self.init) ?? variable.flatMap(Self.init) ?? .vi
  }
}
