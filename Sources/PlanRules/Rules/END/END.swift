extension RuleSet {
  /// The rules on the ending mark.
  static let end: [Rule] = [.end001, .end002]
}
