extension RuleSet {
  /// The rules on bodies and places by date.
  static let organisations: [Rule] = [
    .org001, .org002, .org003, .org004, .org005, .org006, .org007,
    .org008, .org009, .org010, .org011,
  ]
}
