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
  /// What a shorter name stands for, where a citation gives the longer one: the number without the year,
  /// the name of an act without its number; null where that may be two works.
  private var longer: [WorkName: WorkName?] = [:]

  /// Gathers what a document and its annexes cite; an attached document knows what the one that it
  /// came with is and cites.
  init(_ document: Document, in outer: CitedWorks?, _ text: Span<UInt8>) {
    var citations: [Citation] = []
    document.forEachPassage { passage in
      citations += passage.citations
      for mention in passage.mentions {
        if case .money = mention.value { hasMoney = true }
        if case .percent = mention.value { hasShares = true }
      }
    }
    let own = WorkName(document, text)
    remember(own, as: own.undated)
    for citation in citations { remember(citation, text) }
    longer.merge(outer?.longer ?? [:]) { own, _ in own }
    var known = Set<WorkName>()
    for citation in citations {
      guard let name = name(of: citation, text), known.insert(name).inserted else { continue }
      works.append(Work(name: name, title: Self.title(citation, text)))
    }
  }

  /// The address of what a citation cites, the work or a portion of it; null where it names none.
  func address(of citation: Citation, _ text: Span<UInt8>) -> String? {
    name(of: citation, text).map { $0.address + citation.portion(text) }
  }

  /// The work that a citation cites, by the longest name that the document has for it.
  private func name(of citation: Citation, _ text: Span<UInt8>) -> WorkName? {
    let name = WorkName(numbered: citation, text) ?? WorkName(named: citation, text)
    guard let name, let longer = longer[name], let longer else { return name }
    return longer
  }

  private mutating func remember(_ citation: Citation, _ text: Span<UInt8>) {
    guard let name = WorkName(numbered: citation, text), name != name.undated else { return }
    remember(name, as: name.undated)
    guard let title = WorkName(named: citation, text) else { return }
    remember(name, as: title)
    if title != title.undated { remember(name, as: title.undated) }
  }

  private mutating func remember(_ name: WorkName, as shorter: WorkName) {
    guard name != shorter else { return }
    if let known = longer.updateValue(name, forKey: shorter), known != name {
      longer.updateValue(nil, forKey: shorter)
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

extension Citation {
  /// The portion of the cited work, in the order from the outermost part in ("/~art_7__cl_2"); empty
  /// where the whole work is cited or several portions are.
  fileprivate func portion(_ text: Span<UInt8>) -> String {
    guard locus.count == 1, let steps = locus.first?.steps, steps.last?.level == .article else {
      return ""
    }
    let parts = steps.reversed().map { step in
      let kind =
        switch step.level {
        case .article: "art"
        case .clause: "cl"
        default: "point"
        }
      return "\(kind)_\(NameText.number(text, step.value))"
    }
    return "/~" + parts.joined(separator: "__")
  }
}
