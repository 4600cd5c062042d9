extension RuleSet {
  /// The rules on lists.
  static let lists: [Rule] = [
    .lst001, .lst002, .lst003, .lst004, .lst005, .lst006, .lst007, .lst008,
  ]
}
