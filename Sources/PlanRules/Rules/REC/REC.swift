extension RuleSet {
  /// The rules on the recipients.
  static let recipients: [Rule] = []
}
