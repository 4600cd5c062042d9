extension RuleSet {
  /// The rules on the recipients.
  static let recipients: [Rule] = [
    .rec001, .rec002, .rec003, .rec004, .rec005, .rec006, .rec007, .rec008, .rec009,
  ]
}
