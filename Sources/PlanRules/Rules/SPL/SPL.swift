extension RuleSet {
  /// The rules on spelling.
  static let spelling: [Rule] = []
}
