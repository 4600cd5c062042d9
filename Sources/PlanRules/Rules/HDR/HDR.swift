extension RuleSet {
  /// The rules on the names above the number.
  static let header: [Rule] = [.hdr001, .hdr002, .hdr003, .hdr004, .hdr005, .hdr006]
}
