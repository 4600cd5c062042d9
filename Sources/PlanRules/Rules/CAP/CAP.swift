extension RuleSet {
  /// The rules on capital letters.
  static let capitals: [Rule] = [
    .cap001, .cap002, .cap003, .cap004, .cap005, .cap006, .cap007, .cap008, .cap009,
  ]
}
