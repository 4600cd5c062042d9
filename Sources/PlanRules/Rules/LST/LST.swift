extension RuleSet {
  /// The rules on lists.
  static let lists: [Rule] = []
}
