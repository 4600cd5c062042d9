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
  private var known = Set<WorkName>()

  /// Gathers what a document and its annexes cite.
  init(_ document: Document, _ text: Span<UInt8>) {
    var citations: [Citation] = []
    document.forEachPassage { passage in
      citations += passage.citations
      for mention in passage.mentions {
        if case .money = mention.value { hasMoney = true }
        if case .percent = mention.value { hasShares = true }
      }
    }
    for citation in citations { add(citation, text) }
  }

  private mutating func add(_ citation: Citation, _ text: Span<UInt8>) {
    guard let name = WorkName(citation, text), known.insert(name).inserted else { return }
    works.append(Work(name: name, title: Self.title(citation, text)))
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
