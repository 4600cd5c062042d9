extension RuleSet {
  /// The rules on the legal grounds.
  static let bases: [Rule] = [
    .bas001, .bas002, .bas003, .bas004, .bas005, .bas006, .bas007, .bas008, .bas009, .bas010,
    .bas011, .bas012,
  ]
}
