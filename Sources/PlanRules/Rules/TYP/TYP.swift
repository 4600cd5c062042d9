extension RuleSet {
  /// The rules on typography.
  static let typography: [Rule] = []
}
