internal import PlanSyntax
internal import VietnameseText

/// Finds names that were no longer right when the text that holds them was written.
///
/// A name in the head, among the recipients or in the content is judged by the document's date, the
/// issuer of a cited document by that document's. Where a sentence tells of former times, or the
/// name is part of another's, an old name is meant so.
enum OutdatedNames {
  /// A name out of its time.
  struct Hit {
    let mention: NameMention
    /// The name as the text has it.
    let text: String
  }

  /// The mentions that `term` gives days for and that were written after the last of them.
  static func after(
    in facts: DocumentFacts, _ term: (NameMention) -> Register.Term?
  ) -> [Hit] {
    hits(in: facts) { mention in term(mention).map { mention.written.isAfter($0) } ?? false }
  }

  /// The mentions that `term` gives days for and that were written before the first of them.
  static func before(
    in facts: DocumentFacts, _ term: (NameMention) -> Register.Term?
  ) -> [Hit] {
    hits(in: facts) { mention in term(mention).map { mention.written.isBefore($0) } ?? false }
  }

  /// The mentions for which `test` holds and which nothing around them excuses.
  static func hits(in facts: DocumentFacts, _ test: (NameMention) -> Bool) -> [Hit] {
    let text = facts.text.span
    var found: [Hit] = []
    for mention in facts.names.mentions where test(mention) {
      let isExcused = NameContext.excuses(text, mention)
      if !isExcused { found.append(Hit(mention: mention, text: facts.phrase(mention.range))) }
    }
    return found
  }
}

extension NameMention {
  /// Whether a place is named, not a body.
  var isPlace: Bool {
    switch name {
    case .body, .tier, .unit: false
    default: true
    }
  }

  /// The body that is named.
  var body: Register.Body? {
    if case .body(let body) = name { body } else { nil }
  }
}

extension Register.Body {
  /// The rule's words on a body that is no more.
  func gone(_ text: String, since vi: String, _ en: String) -> (vi: String, en: String) {
    (
      vi: "“\(text)” không còn từ \(vi)",
      en: "“\(text)” is no more since \(en)"
    )
  }

  /// The hint that names the body of today.
  var hint: Message? {
    successor.map {
      Message(vi: "cơ quan hiện nay: \($0)", en: "the body of today: \($0)")
    }
  }
}

/// Puts the right word for what a place is in the place of a wrong one.
enum PlaceWords {
  /// The edit; nil in a line of capitals, where only a person sees what else must change.
  static func edit(
    _ text: Span<UInt8>, _ word: TextRange, _ kind: Register.PlaceKind
  ) -> Report.Edit? {
    let first = text.foldedLetter(at: Int(word.start))
    let second = Int(word.start) + first.length
    guard second < Int(word.end), !text.foldedLetter(at: second).isUpper else { return nil }
    return Report.Edit(word, first.isUpper ? kind.capitalised : kind.rawValue)
  }
}
