extension RuleSet {
  /// The rules on the signature.
  static let signature: [Rule] = []
}
