internal import PlanSyntax

extension DocumentFacts {
  /// Whether this is a document of its own whose head should be complete.
  ///
  /// Annexes by themselves and attached documents have no head or a shorter one.
  var hasOwnHead: Bool { parent == nil && form != .unknown }

  /// Whether it is a document of its own that follows Nghị định 30/2020/NĐ-CP.
  var isOfficePaper: Bool { parent == nil && (form == .administrative || form == .letter) }

  /// What a finding on a missing part of the head points at: the title, or what else there is.
  var headPlace: TextRange {
    let header = document.header
    let known = [
      header.kindName, header.number?.range, header.issuer, header.date?.range, header.subject,
    ]
    if let range = known.lazy.compactMap({ $0 }).first { return range }
    return TextRange(Int(document.range.start), Int(document.range.start))
  }

  /// The national title, as far as it stands in the text.
  var nationalTitle: TextRange? { national(holding: "hoa xa hoi") }

  /// The motto, as far as it stands in the text.
  var motto: TextRange? { national(holding: "doc lap") }

  private func national(holding words: StaticString) -> TextRange? {
    let phrase = [Phrase(words)]
    return document.header.national.first { self.folded(in: $0).holds(phrase) }
  }
}
