extension RuleSet {
  /// The rules on encoding and damage.
  static let encoding: [Rule] = [
    .enc001, .enc002, .enc003, .enc004, .enc005, .enc006, .enc007, .enc008,
  ]
}
