/// Which rules run, told by codes ("NUM001"), families ("NUM") or "ALL".
public struct RuleSelection: Sendable {
  /// What is asked for; nil where nothing is said, which is all.
  public var select: [String]?
  /// What is taken out again.
  public var ignore: [String] = []

  /// All rules.
  public init() {}

  /// The rules, in their usual order.
  public var rules: [Rule] {
    if select == nil, ignore.isEmpty { return RuleSet.all }
    return RuleSet.all.filter { rule in
      guard let select else { return weight(rule, ignore) == 0 }
      return weight(rule, select) > weight(rule, ignore)
    }
  }

  /// Whether a word names any rule.
  public static func isKnown(_ word: String) -> Bool {
    word == "ALL" || RuleSet.all.contains { $0.code == word || $0.family == word }
  }

  /// How exactly the words name a rule: "NUM001" weighs more than "NUM", and that more than "ALL".
  private func weight(_ rule: Rule, _ words: [String]) -> Int {
    if words.contains(rule.code) { return 3 }
    return words.contains(rule.family) ? 2 : words.contains("ALL") ? 1 : 0
  }
}

extension Rule {
  /// The letters that the codes of a family begin with ("NUM").
  public var family: String { String(code.prefix(3)) }
}
