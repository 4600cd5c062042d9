/// An option of a command: `--format json`, `-o FILE`, `--pretty`.
public struct Option: Sendable {
  /// The long name, without the dashes.
  public let name: String
  /// The one-letter name, if there is one.
  public let short: Character?
  /// What follows the name; nil for a flag.
  public let value: Value?
  /// Whether every occurrence counts; otherwise the last one does.
  public let isRepeatable: Bool
  /// What the option does.
  public let summary: Localized

  /// Makes an option; without a value it is a flag.
  public init(
    _ name: String, short: Character? = nil, value: Value? = nil, isRepeatable: Bool = false,
    summary: Localized
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.isRepeatable = isRepeatable
    self.summary = summary
  }

  /// The names as typed, the short one first: `["-o", "--output"]`.
  public var spellings: [String] {
    (short.map { ["-\($0)"] } ?? []) + ["--\(name)"]
  }

  /// The names and the value's placeholder as help shows them: `-o, --output FILE`.
  public var synopsis: String {
    let names = short == nil ? "    --\(name)" : spellings.joined(separator: ", ")
    return names + (value.map { " \($0.placeholder)" } ?? "")
  }
}
