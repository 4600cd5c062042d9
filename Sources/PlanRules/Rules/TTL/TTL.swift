extension RuleSet {
  /// The rules on the title.
  static let title: [Rule] = []
}
