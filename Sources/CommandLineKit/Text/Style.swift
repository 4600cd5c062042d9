/// A look that text has on a terminal.
public struct Style: Sendable {
  /// The parameters of the escape sequence that switches it on.
  let codes: String

  /// What stands out in running text.
  public static let bold = Style(codes: "1")
  /// The heading of a part of a page.
  public static let heading = Style(codes: "1;36")
  /// What matters less.
  public static let dim = Style(codes: "2")
  /// Errors.
  public static let error = Style(codes: "1;31")
  /// Warnings.
  public static let warning = Style(codes: "1;33")
  /// Hints, and what went well.
  public static let hint = Style(codes: "36")
  /// Names that stand out: a document number, a mark of the outline.
  public static let name = Style(codes: "1;34")
  /// What was put in.
  public static let added = Style(codes: "32")
  /// What was taken out.
  public static let removed = Style(codes: "31")
}

/// Applies styles where colour is wanted and leaves text alone where it is not.
public struct Painter: Sendable {
  /// Whether styles show.
  public let isEnabled: Bool

  /// Makes a painter.
  public init(isEnabled: Bool) { self.isEnabled = isEnabled }

  /// The text in the style; the text itself must be free of control characters.
  public func callAsFunction(_ text: String, _ style: Style) -> String {
    isEnabled && !text.isEmpty ? "\u{1B}[\(style.codes)m\(text)\u{1B}[0m" : text
  }
}

/// When to use colour: the values of `--color`.
public enum ColorMode: String, CaseIterable, Sendable {
  case auto, always, never

  /// Decides for one stream: an explicit choice wins, then `NO_COLOR`, then what the terminal can
  /// do.
  public func painter(isTerminal: Bool, environment: (String) -> String?) -> Painter {
    switch self {
    case .always: return Painter(isEnabled: true)
    case .never: return Painter(isEnabled: false)
    case .auto:
      let refused = !(environment("NO_COLOR") ?? "").isEmpty || environment("TERM") == "dumb"
      return Painter(isEnabled: isTerminal && !refused)
    }
  }
}
