extension RuleSet {
  /// The rules on the date line and other dates.
  static let dates: [Rule] = []
}
