extension RuleSet {
  /// The rules on the names above the number.
  static let header: [Rule] = []
}
