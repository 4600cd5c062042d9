extension RuleSet {
  /// The rules on kind and subject.
  static let title: [Rule] = [.ttl001, .ttl002, .ttl003, .ttl004, .ttl005]
}
