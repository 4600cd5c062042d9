public import PlanSyntax

/// What a check looks for, and how much of it it keeps.
public struct CheckSettings: Sendable {
  /// The rules that run.
  public var rules: [Rule]
  /// The severities that differ from the rules' own, by code.
  public var severities: [String: Finding.Severity] = [:]
  /// The documents that are checked: drafts or issued ones; with `both` every rule speaks.
  public var profile: Rule.Profile
  /// How many findings of one rule are kept; those beyond are counted only.
  ///
  /// Nobody reads more of one kind, and a hostile file could hold a million.
  public var limit = 1000
  /// How many findings are kept in all.
  public var total = 10_000

  /// Settings for some rules.
  public init(rules: [Rule] = RuleSet.all, profile: Rule.Profile = .both) {
    self.rules = rules
    self.profile = profile
  }
}
