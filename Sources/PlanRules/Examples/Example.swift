/// A text that shows what a rule means; `⟦…⟧` marks the place that is blamed.
public struct Example: Sendable {
  /// Whether the text breaks the rule.
  public let isBad: Bool
  /// The part of a document that the example is about.
  public let part: SamplePart

  /// A text that breaks the rule, at each mark once.
  public static func bad(_ part: SamplePart) -> Example { Example(isBad: true, part: part) }
  /// A text that keeps the rule.
  public static func good(_ part: SamplePart) -> Example { Example(isBad: false, part: part) }
}

/// A part of a document, to be put into a sound one in the place of its own.
public indirect enum SamplePart: Sendable {
  case national(String)
  case issuer(String)
  case number(String)
  case dateline(String)
  case title(String)
  case bases(String)
  case enacting(String)
  case body(String)
  case closing(String)
  case foot(String)
  case annexes(String)
  /// Several parts that belong together, in the order of a document.
  case parts([SamplePart])
  /// A whole document.
  case whole(String)

  /// The part's text.
  public var text: String {
    switch self {
    case .national(let text), .issuer(let text), .number(let text), .dateline(let text),
      .title(let text), .bases(let text), .enacting(let text), .body(let text),
      .closing(let text), .foot(let text), .annexes(let text), .whole(let text):
      text
    case .parts(let parts): parts.map(\.text).joined(separator: "\n\n")
    }
  }
}
