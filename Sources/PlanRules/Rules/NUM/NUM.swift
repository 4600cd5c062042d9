extension RuleSet {
  /// The rules on the number line.
  static let number: [Rule] = [
    .num001, .num002, .num003, .num004, .num005, .num006, .num007, .num008, .num009, .num010,
    .num011,
  ]
}
