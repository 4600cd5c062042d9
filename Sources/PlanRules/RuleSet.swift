/// Every rule there is.
///
/// A test fails when a file below `Rules` is not listed here.
public enum RuleSet {
  /// The rules, by code.
  public static let all: [Rule] = [
    .num001
  ]

  /// The rule of a code.
  public static func rule(_ code: String) -> Rule? { all.first { $0.code == code } }
}
