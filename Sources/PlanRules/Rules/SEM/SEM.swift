extension RuleSet {
  /// The rules on what the text says.
  static let meaning: [Rule] = [.sem001, .sem006]
}
