extension RuleSet {
  /// The rules on typography.
  static let typography: [Rule] = [.typ001, .typ002, .typ003, .typ004, .typ005, .typ006, .typ007]
}
