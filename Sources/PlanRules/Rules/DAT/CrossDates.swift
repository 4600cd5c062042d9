extension RuleSet {
  /// The rules that compare dates with each other.
  static let crossDates: [Rule] = [.dat005, .dat006, .dat010, .dat012, .dat013]
}
