extension RuleSet {
  /// The rules on dates.
  static let dates: [Rule] = [
    .dat001, .dat002, .dat003, .dat004, .dat007, .dat008, .dat009, .dat011, .dat014,
  ]
}
