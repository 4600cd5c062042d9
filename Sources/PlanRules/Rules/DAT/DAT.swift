extension RuleSet {
  /// The rules on dates.
  static let dates: [Rule] = [
    .dat001, .dat002, .dat003, .dat004, .dat005, .dat006, .dat007, .dat008, .dat009, .dat010,
    .dat011, .dat012, .dat013, .dat014,
  ]
}
