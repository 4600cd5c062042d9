extension RuleSet {
  /// The rules on citations.
  static let citations: [Rule] = []
}
