/// Links citations to the legal grounds that cite the same documents.
enum TargetResolver {
  /// Sets the targets of a document's citations.
  static func resolve(_ document: inout Document, _ text: Span<UInt8>) {
  }
}

/// Collects what the parser itself noticed.
enum ParserFindings {
  /// The findings over a document.
  static func collect(_ document: Document, _ text: Span<UInt8>) -> [Finding] {
    []
  }
}
