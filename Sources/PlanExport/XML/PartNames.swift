internal import PlanSyntax

/// The identifiers of a document's parts, after the naming convention of Akoma Ntoso.
///
/// A part is called by its level and number below the part that holds it ("sec_II__para_1");
/// articles, whose numbers run through a document, by their own alone ("art_3__cl_2__point_a"). A
/// second part of the same name gets ".2" behind it. Names are taken in the order of writing.
struct PartNames {
  /// What stands before every identifier of the document: empty, or "att_1__" in an attached one.
  let prefix: String
  private var names: [String] = []
  private var next = 0
  private var counts: [String: Int] = [:]
  private var targets: [Target: Int] = [:]

  /// What a reference says of a part.
  private struct Target: Hashable {
    var level: Level?
    var number: String
    var isAnnex = false
  }

  /// Names the parts of a document and its annexes.
  init(_ document: Document, prefix: String, _ text: Span<UInt8>) {
    self.prefix = prefix
    add(document.sections, below: prefix, articlesBelow: prefix, text)
    for (index, annex) in document.annexes.enumerated() {
      let name = annexName(index)
      names.append(name)
      point(Target(number: "", isAnnex: true))
      point(Target(number: Self.number(of: annex, text), isAnnex: true))
      add(annex.sections, below: name + "__", articlesBelow: name + "__", text)
    }
  }

  /// The name of the part or annex that is written next.
  mutating func take() -> String {
    defer { next += 1 }
    return next < names.count ? names[next] : "\(prefix)part_\(next)"
  }

  /// The name of an annex or, counted on from the annexes, an attached document.
  func annexName(_ index: Int) -> String { "\(prefix)att_\(index + 1)" }

  /// The name of a legal ground.
  func basisName(_ index: Int) -> String { "\(prefix)cit_\(index + 1)" }

  private mutating func add(
    _ sections: [Section], below prefix: String, articlesBelow articles: String,
    _ text: Span<UInt8>
  ) {
    let parts = sections.span  // copies none
    for index in parts.indices {
      let isArticle = parts[index].level == .article
      let number = parts[index].label.number(text)
      let own = "\(PartKind(parts[index]).short)_\(number)"
      let name = unique((isArticle ? articles : prefix) + own)
      names.append(name)
      point(Target(level: parts[index].level, number: number))
      point(Target(number: number))
      add(parts[index].sections, below: name + "__", articlesBelow: articles, text)
    }
  }

  private mutating func unique(_ name: String) -> String {
    let count = counts[name, default: 0] + 1
    counts[name] = count
    return count == 1 ? name : "\(name).\(count)"
  }

  /// Remembers the part that was named last; the first of a number is the one that is meant.
  private mutating func point(_ target: Target) {
    if targets[target] == nil { targets[target] = names.count - 1 }
  }

  private static func number(of annex: Annex, _ text: Span<UInt8>) -> String {
    var start = annex.label.bounds.upperBound
    while start > annex.label.bounds.lowerBound, text[start - 1] != 0x20 { start -= 1 }
    return NameText.number(text, TextRange(start, annex.label.bounds.upperBound))
  }
}

// MARK: References

extension PartNames {
  /// The identifier of the part that a citation points to, if it points into its own document.
  func target(of citation: Citation, _ text: Span<UInt8>) -> String? {
    switch citation.target {
    case nil, .basis: return nil
    case .annex(let range):
      let hasNumber = text[Int(range.start)] | 0x20 != 0x70  // "Phụ lục" alone
      return find(nil, hasNumber ? NameText.number(text, range) : "", isAnnex: true)
    case .article(let range):
      return find([.article], NameText.number(text, range))
        .map { inner(citation.locus.first, of: $0, text) }
    case .section(let range):
      return find(Self.levels(text, citation.range), NameText.number(text, range))
        .map { inner(citation.locus.first, of: $0, text) }
    }
  }

  private func find(_ levels: [Level]?, _ number: String, isAnnex: Bool = false) -> String? {
    for level in levels ?? [] {
      if let place = targets[Target(level: level, number: number)] { return names[place] }
    }
    return targets[Target(number: number, isAnnex: isAnnex)].map { names[$0] }
  }

  /// The levels that "Mục", "Phần" and "Chương" may mean, the likeliest first.
  private static func levels(_ text: Span<UInt8>, _ range: TextRange) -> [Level] {
    switch text[Int(range.start)] | 0x20 {
    case 0x6D: [.section, .roman, .letter]
    case 0x70: [.part, .roman, .letter]
    default: [.chapter]
    }
  }

  /// The innermost part that a locus names and that is there.
  private func inner(_ locus: Locus?, of part: String, _ text: Span<UInt8>) -> String {
    var name = part
    for step in (locus?.steps ?? []).reversed() where step.level != .article {
      let kinds =
        switch step.level {
        case .clause: ["cl", "para"]
        case .section: ["para"]
        default: ["point", "para"]
        }
      let number = NameText.number(text, step.value)
      let found =
        step.value.isEmpty
        ? open(kinds, in: name)
        : kinds.map { "\(name)__\($0)_\(number)" }.first { counts[$0] != nil }
      guard let found else { break }
      name = found
    }
    return name
  }

  /// The part below another in which the text stands that is being written ("khoản này").
  private func open(_ kinds: [String], in part: String) -> String? {
    let current = next > 0 ? names[next - 1] : ""
    for kind in kinds where current.hasPrefix("\(part)__\(kind)_") {
      let rest = current.utf8.dropFirst(part.utf8.count + 2)
      let end = zip(rest.indices, rest.indices.dropFirst())
        .first { rest[$0.0] == 0x5F && rest[$0.1] == 0x5F }?.0
      return String(current[..<(end ?? current.endIndex)])
    }
    return nil
  }
}
