extension RuleSet {
  /// The rules on the mark at the end.
  static let end: [Rule] = []
}
