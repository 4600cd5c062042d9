internal import PlanSyntax
internal import VietnameseText

/// What the standard takes a document for, and where its sentences before the first part stand.
struct DocumentForm {
  /// Whether it is an act: a normative document with numbered parts.
  let isAct: Bool
  /// Whether it is written in articles, which are enacted.
  let isEnacting: Bool
  /// Whether the sentences lead to the parts from outside: they go on with the grounds.
  let opensBefore: Bool

  /// The form of a document.
  init(_ document: Document) {
    isAct = document.regime == .normative && !document.sections.isEmpty
    opensBefore = isAct || !document.bases.isEmpty && !document.sections.isEmpty
    switch document.sections.first?.level {
    case .part, .chapter, .section, .article: isEnacting = true
    default: isEnacting = false
    }
  }

  /// The element of the document.
  var element: StaticString { isAct ? "act" : "doc" }

  /// The element of its numbered parts.
  var body: StaticString { isAct ? "body" : "mainBody" }
}

extension LegalBasis {
  /// Whether this is "Xét đề nghị …" or "Theo đề nghị …", a recital rather than a law that is cited.
  func isRecital(_ text: Span<UInt8>) -> Bool {
    let (start, end) = (opener.bounds.lowerBound, opener.bounds.upperBound)
    return text.matchFolded("xet", at: start, before: end) != nil
      || text.matchFolded("theo", at: start, before: end) != nil
  }
}
