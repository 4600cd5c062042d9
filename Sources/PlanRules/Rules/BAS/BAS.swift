extension RuleSet {
  /// The rules on the legal grounds.
  static let bases: [Rule] = []
}
