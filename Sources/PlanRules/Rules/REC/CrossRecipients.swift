extension RuleSet {
  /// The rules that compare the recipients with the text.
  static let crossRecipients: [Rule] = [.rec006, .rec007]
}
