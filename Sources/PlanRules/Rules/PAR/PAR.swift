extension RuleSet {
  /// What the parser could not read, or read with a doubt.
  static let reading: [Rule] = [.par001, .par002, .par003, .par004, .par005]
}
