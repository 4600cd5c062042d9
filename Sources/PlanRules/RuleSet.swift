/// Every rule there is, family by family.
///
/// A family is a folder below `Rules`; a test fails when a file there is not listed by its family.
public enum RuleSet {
  /// The rules, in the order of the families and of their codes.
  public static let all: [Rule] =
    header + number + dates + title + bases + citations + structure + lists + capitals
    + signature + recipients + annexes + end + organisations + meaning + spelling + typography
    + encoding + names

  /// The rule of a code.
  public static func rule(_ code: String) -> Rule? { all.first { $0.code == code } }
}
