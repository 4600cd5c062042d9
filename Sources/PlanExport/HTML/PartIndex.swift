internal import PlanSyntax

/// The parts of a document that links can lead to, by what a citation calls them.
struct PartIndex {
  private var parts: [String: Part] = [:]
  private let prefix: String

  /// An index of nothing, with the ids that the parts of the document of a number have.
  init(number: Int = 1) { prefix = number == 1 ? "" : "vb\(number)-" }

  /// The parts of a document, the first of those with one name; `number` tells its ids from others'.
  init(_ document: Document, _ text: UnsafeBufferPointer<UInt8>, number: Int) {
    self.init(number: number)
    add(document.sections, in: main, text)
    for (index, annex) in document.annexes.enumerated() {
      let label = Self.name(text, annex.label)
      let part = Part(id: self.annex(index), sections: annex.sections)
      for key in ["annex \(label)", "annex"] where parts[key] == nil { parts[key] = part }
      add(annex.sections, in: self.annex(index), text)
    }
  }

  /// What the ids of the main part's sections begin with.
  var main: String { prefix + "muc" }

  /// The id of a legal ground.
  func basis(_ index: Int) -> String { "\(prefix)can-cu-\(index + 1)" }

  /// The id of an annex.
  func annex(_ index: Int) -> String { "\(prefix)phu-luc-\(index + 1)" }

  /// The id of what a citation points to, if it points into its own document.
  func id(of citation: Citation, _ text: UnsafeBufferPointer<UInt8>) -> String? {
    switch citation.target {
    case nil: nil
    case .basis(let index): basis(index)
    case .article(let range):
      parts["article \(Self.name(text, range))"]?.inner(citation.locus.first, text.span)
    case .section(let range):
      parts["section \(Self.name(text, range))"]?.inner(citation.locus.first, text.span)
    case .annex(let range): (parts["annex \(Self.name(text, range))"] ?? parts["annex"])?.id
    }
  }

  private mutating func add(
    _ sections: [Section], in name: String, _ text: UnsafeBufferPointer<UInt8>
  ) {
    let sections = sections.span  // copies none
    for index in sections.indices {
      let id = "\(name)-\(index + 1)"
      if let key = Self.key(sections[index], text), parts[key] == nil {
        parts[key] = Part(id: id, sections: sections[index].sections)
      }
      add(sections[index].sections, in: id, text)
    }
  }

  /// What a part is called by; null for levels that nothing refers to alone.
  private static func key(_ section: Section, _ text: UnsafeBufferPointer<UInt8>) -> String? {
    switch section.level {
    case .article: "article \(name(text, section.label.digits))"
    case .part, .chapter, .section, .subsection, .roman, .letter:
      "section \(lastWord(section.label.words(text.span)))"
    case .clause, .point, .arabic, .decimal: nil
    }
  }

  /// The last word of a range, without leading zeros: "Phụ lục 01" and "1" are one.
  private static func name(_ text: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> String {
    lastWord(String(decoding: text[range.bounds], as: UTF8.self))
  }

  private static func lastWord(_ string: String) -> String {
    let word = string.split { $0 == " " || $0 == "\n" }.last ?? ""
    return String(word.drop { $0 == "0" })
  }
}

/// A part with those below it.
private struct Part {
  let id: String
  let sections: [Section]
  /// Among how many parts one is looked for; no article has as many clauses.
  private static let most = 64

  init(id: String, sections: [Section]) {
    self.id = id
    self.sections = sections
  }

  /// The id of the innermost part that a locus names and that is there.
  func inner(_ locus: Locus?, _ text: Span<UInt8>) -> String {
    var part = self
    for step in (locus?.steps ?? []).reversed() where step.level != .article {
      guard !step.value.isEmpty, let next = part.next(step, text) else { break }
      part = next
    }
    return part.id
  }

  private func next(_ step: Locus.Step, _ text: Span<UInt8>) -> Part? {
    let number = NameText.number(text, step.value)
    for kind in PartKind.meant(by: step.level) {
      let found = sections.prefix(Self.most).firstIndex {
        PartKind($0) == kind && $0.label.number(text) == number
      }
      if let found { return Part(id: "\(id)-\(found + 1)", sections: sections[found].sections) }
    }
    return nil
  }
}
