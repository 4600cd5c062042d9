extension RuleSet {
  /// The rules on bodies and places by date.
  static let organisations: [Rule] = []
}
