extension RuleSet {
  /// The rules on the names of bodies and places that belong to other families by their codes.
  static let names: [Rule] = [.cit007, .cap003, .cap008, .sem001, .sem006]
}
