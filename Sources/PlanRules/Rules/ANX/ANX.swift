extension RuleSet {
  /// The rules on annexes.
  static let annexes: [Rule] = []
}
