extension RuleSet {
  /// The rules on references to parts of the document.
  static let crossParts: [Rule] = [.str011, .str012]
}
