extension RuleSet {
  /// The rules on the signature.
  static let signature: [Rule] = [
    .sig001, .sig002, .sig003, .sig004, .sig005, .sig006, .sig007, .sig008,
  ]
}
