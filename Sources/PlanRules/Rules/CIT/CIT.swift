extension RuleSet {
  /// The rules on citations.
  static let citations: [Rule] = [
    .cit001, .cit002, .cit003, .cit004, .cit005, .cit006, .cit007, .cit008, .cit009, .cit010,
    .cit011,
  ]
}
