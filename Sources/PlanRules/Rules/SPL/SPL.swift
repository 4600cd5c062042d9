extension RuleSet {
  /// The rules on spelling.
  static let spelling: [Rule] = [.spl001, .spl002, .spl003, .spl004, .spl005, .spl006]
}
