extension RuleSet {
  /// The rules on capital letters.
  static let capitals: [Rule] = []
}
