extension RuleSet {
  /// The rules on what the text says.
  static let meaning: [Rule] = [
    .sem001, .sem002, .sem003, .sem004, .sem005, .sem006, .sem007, .sem008, .sem009, .sem010,
    .sem011, .sem012, .sem013,
  ]
}
