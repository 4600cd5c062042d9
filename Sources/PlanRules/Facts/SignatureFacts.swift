internal import PlanSyntax
internal import VietnameseText

/// A line of a signature that says in what right one signs.
struct AuthorityLine: Sendable {
  /// In what right.
  enum Right: Sendable, CaseIterable {
    /// "TM.": for a body that decides together.
    case collective
    /// "KT.": a deputy for the head.
    case deputy
    /// "TL.": by the head's order.
    case order
    /// "TUQ.": by written delegation.
    case delegation

    /// How it is written in state documents.
    var form: String {
      switch self {
      case .collective: "TM."
      case .deputy: "KT."
      case .order: "TL."
      case .delegation: "TUQ."
      }
    }

    /// How it is found written; the longer ones first.
    fileprivate var spellings: [StaticString] {
      switch self {
      case .collective: ["t/m.", "t/m", "t.m.", "t.m", "tm.", "tm"]
      case .deputy: ["k/t.", "k/t", "k.t.", "k.t", "kt.", "kt"]
      case .order: ["t/l.", "t/l", "t.l.", "t.l", "tl.", "tl"]
      case .delegation: ["t/uq.", "t/uq", "tuq.", "tuq"]
      }
    }
  }

  /// In what right.
  let right: Right
  /// The letters and signs that say it ("K/T").
  let prefix: TextRange
  /// For whom, or in whose place.
  let name: TextRange

  init?(_ range: TextRange, _ facts: DocumentFacts) {
    for right in Right.allCases {
      for spelling in right.spellings {
        guard
          let end = facts.text.span.matchFolded(
            spelling, at: Int(range.start), before: Int(range.end))
        else { continue }
        self.right = right
        prefix = TextRange(Int(range.start), end)
        name = facts.trimmed(TextRange(end, Int(range.end)))
        return
      }
    }
    return nil
  }
}

extension DocumentFacts {
  /// The lines of the signature that say in what right one signs.
  var authorityLines: [AuthorityLine] {
    (document.signature?.authority ?? []).compactMap { AuthorityLine($0, self) }
  }

  /// Whether the document has a signature of its own to judge.
  var isSignedPaper: Bool { hasOwnHead && form != .party && document.signature != nil }
}
