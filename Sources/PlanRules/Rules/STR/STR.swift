extension RuleSet {
  /// The rules on the numbered parts.
  static let structure: [Rule] = []
}
