public import PlanSyntax

/// A format that plans are exported to.
public struct ExportFormat: Sendable {
  /// What the user may choose about an export.
  public struct Options: Sendable {
    /// Whether the output is laid out for people to read.
    public var isPretty = false
    /// The findings to show beside the text, where the format can show them.
    public var showsFindings = false
    /// Whether a second thread may help with a large plan, where the format can use it.
    public var usesThreads = false

    /// The usual choices.
    public init() {}
  }

  /// Takes the bytes of an output, run by run.
  public typealias Drain = (UnsafeRawBufferPointer) -> Void

  /// The name on the command line ("docbook").
  public let name: String
  /// The endings of file names, without the dot; the first is the one that outputs get.
  public let fileExtensions: [String]
  /// What the format is.
  public let summary: Message
  /// Writes a plan.
  public let write: @Sendable (Plan, Options, @escaping Drain) -> Void
}

extension ExportFormat {
  /// Every format, in the order help lists them.
  public static let all: [ExportFormat] = [
    .json, .jsonLines, .html, .text, .docBook, .akomaNtoso,
  ]

  /// The format of a name.
  public static func named(_ name: String) -> ExportFormat? { all.first { $0.name == name } }

  /// The format that a file's name asks for by its ending.
  public static func forFile(_ name: String) -> ExportFormat? {
    all.first { $0.fileExtensions.contains { name.hasSuffix("." + $0) } }
  }
}
