internal import PlanSyntax

extension DocumentFacts {
  /// Visits each row of parts that stand side by side in the content, outermost first.
  ///
  /// Annexes are left out: they often hold extracts and forms with numbering of their own.
  func forEachRow(_ body: (_ parts: [Section]) -> Void) {
    Self.visit(document.sections, body)
  }

  private static func visit(_ parts: [Section], _ body: ([Section]) -> Void) {
    guard !parts.isEmpty else { return }
    body(parts)
    for part in parts { visit(part.sections, body) }
  }

  /// Visits every part of the content in order.
  func forEachSection(_ body: (Section) -> Void) {
    forEachRow { for part in $0 { body(part) } }
  }
}
