extension RuleSet {
  /// The rules on the number line.
  static let number: [Rule] = [.num001]
}
