extension RuleSet {
  /// The rules on annexes.
  static let annexes: [Rule] = [
    .anx001, .anx002, .anx003, .anx004, .anx005, .anx006, .anx007, .anx008, .anx009,
    .anx010,
  ]
}
