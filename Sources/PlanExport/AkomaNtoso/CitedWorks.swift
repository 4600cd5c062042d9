internal import PlanSyntax

/// What the references of a document's metadata list: the works it cites, in the order of the first
/// citation, and the kinds of quantities in it.
struct CitedWorks {
  /// A work, and how it is shown.
  struct Work {
    let name: WorkName
    let title: String
  }

  private(set) var works: [Work] = []
  private(set) var hasMoney = false
  private(set) var hasShares = false
  /// Acts that are cited with their number, by their names; null where two acts have one name.
  private var numbered: [String: WorkName?] = [:]

  /// Gathers what a document and its annexes cite; an attached document knows what the one that it
  /// came with cites.
  init(_ document: Document, in outer: CitedWorks?, _ text: Span<UInt8>) {
    var citations: [Citation] = []
    document.forEachPassage { passage in
      citations += passage.citations
      for mention in passage.mentions {
        if case .money = mention.value { hasMoney = true }
        if case .percent = mention.value { hasShares = true }
      }
    }
    for citation in citations where citation.number != nil { remember(citation, text) }
    numbered.merge(outer?.numbered ?? [:]) { own, _ in own }
    var known = Set<WorkName>()
    for citation in citations {
      guard let name = name(of: citation, text), known.insert(name).inserted else { continue }
      works.append(Work(name: name, title: Self.title(citation, text)))
    }
  }

  /// The work that a citation cites; an act that is cited by its name alone is the one that the document
  /// cites elsewhere with its number.
  func name(of citation: Citation, _ text: Span<UInt8>) -> WorkName? {
    if citation.number == nil, citation.date == nil, let title = citation.actName(text),
      let known = numbered[NameText.slug(text, title)], let known
    {
      return known
    }
    return WorkName(citation, text)
  }

  private mutating func remember(_ citation: Citation, _ text: Span<UInt8>) {
    guard let title = citation.actName(text) else { return }
    let name = WorkName(citation, text)
    if let known = numbered.updateValue(name, forKey: NameText.slug(text, title)), known != name {
      numbered.updateValue(nil, forKey: NameText.slug(text, title))
    }
  }

  /// The kind and number, or the name where there is no number.
  private static func title(_ citation: Citation, _ text: Span<UInt8>) -> String {
    if let name = citation.actName(text) { return words(name, text) }
    let kind = citation.kind.map { "\($0.name) " } ?? ""
    return kind + (citation.number.map { words($0.range, text, keepsBlanks: false) } ?? "")
  }

  private static func words(
    _ range: TextRange, _ text: Span<UInt8>, keepsBlanks: Bool = true
  ) -> String {
    var bytes: [UInt8] = []
    for index in range.bounds {
      if text[index] > 0x20 {
        bytes.append(text[index])
      } else if keepsBlanks, bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
