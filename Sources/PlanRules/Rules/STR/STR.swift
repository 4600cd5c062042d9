extension RuleSet {
  /// The rules on the numbered parts and the references to them.
  static let structure: [Rule] = [
    .str001, .str002, .str003, .str004, .str005, .str006, .str007, .str008, .str009, .str010,
    .str011, .str012, .str013, .str014,
  ]
}
