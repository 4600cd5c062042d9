extension RuleSet {
  /// The rules on the names of bodies and places that belong to other families by their codes.
  static let names: [Rule] = [.sem001]
}
