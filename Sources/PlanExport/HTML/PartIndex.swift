internal import PlanSyntax

/// The parts of a document that links can lead to, by what a citation calls them.
struct PartIndex {
  private var ids: [String: String] = [:]
  private let prefix: String

  /// An index of nothing, with the ids that the parts of the document of a number have.
  init(number: Int = 1) { prefix = number == 1 ? "" : "vb\(number)-" }

  /// The parts of a document, the first of those with one name; `number` tells its ids from others'.
  init(_ document: Document, _ text: UnsafeBufferPointer<UInt8>, number: Int) {
    self.init(number: number)
    add(document.sections, in: main, text)
    for (index, annex) in document.annexes.enumerated() {
      let label = Self.name(text, annex.label)
      for key in ["annex \(label)", "annex"] where ids[key] == nil { ids[key] = self.annex(index) }
      add(annex.sections, in: self.annex(index), text)
    }
  }

  /// What the ids of the main part's sections begin with.
  var main: String { prefix + "muc" }

  /// The id of a legal ground.
  func basis(_ index: Int) -> String { "\(prefix)can-cu-\(index + 1)" }

  /// The id of an annex.
  func annex(_ index: Int) -> String { "\(prefix)phu-luc-\(index + 1)" }

  /// The id of what a citation points to.
  func id(of target: Citation.Target, _ text: UnsafeBufferPointer<UInt8>) -> String? {
    switch target {
    case .basis(let index): basis(index)
    case .article(let range): ids["article \(Self.name(text, range))"]
    case .section(let range): ids["section \(Self.name(text, range))"]
    case .annex(let range): ids["annex \(Self.name(text, range))"] ?? ids["annex"]
    }
  }

  private mutating func add(
    _ sections: [Section], in name: String, _ text: UnsafeBufferPointer<UInt8>
  ) {
    let parts = sections.span  // copies none
    for index in parts.indices {
      let id = "\(name)-\(index + 1)"
      if let key = Self.key(parts[index], text), ids[key] == nil { ids[key] = id }
      add(parts[index].sections, in: id, text)
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
