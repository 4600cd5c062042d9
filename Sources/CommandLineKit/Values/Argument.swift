/// A positional argument of a command: the `FILE…` of `parse FILE…`.
public struct Argument: Sendable {
  /// What the words may be.
  public let value: Value
  /// Whether at least one is needed.
  public let isRequired: Bool
  /// Whether several may be given; only the last argument of a command may be so.
  public let isRepeatable: Bool
  /// What the argument stands for.
  public let summary: Localized

  /// Makes an argument, by default one that must be given once.
  public init(
    _ value: Value, isRequired: Bool = true, isRepeatable: Bool = false, summary: Localized
  ) {
    self.value = value
    self.isRequired = isRequired
    self.isRepeatable = isRepeatable
    self.summary = summary
  }

  /// The argument as a usage line shows it: `FILE…`, `[COMMAND]`.
  public var synopsis: String {
    let name = value.placeholder + (isRepeatable ? "…" : "")
    return isRequired ? name : "[\(name)]"
  }
}
