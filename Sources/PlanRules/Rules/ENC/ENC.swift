extension RuleSet {
  /// The rules on encoding and damage.
  static let encoding: [Rule] = []
}
