internal import PlanSyntax

/// The identifiers of a document's parts, after the naming convention of Akoma Ntoso.
///
/// A part is called by its level and number below the part that holds it ("sec_II__para_1");
/// articles, whose numbers run through a document, by their own alone ("art_3__cl_2__point_a"). A
/// second part of the same name gets ".2" behind it. Names are taken in the order of writing.
struct PartNames {
  /// What stands before every identifier of the document: empty, or "att_1__" in an attached one.
  let prefix: String
  /// The parts and annexes in the order of writing.
  private var parts: [Part] = []
  private var next = 0
  private var path: Path
  private var namesakes: [Step: Namesakes] = [:]
  private var numbers = PartNumbers()
  private var annexes: [String: Int] = [:]

  /// A part as its name says it, with what tells it from others of the same name.
  private struct Part {
    let step: Step
    var count = 1
  }

  /// What a part is called below its holder: a part or annex, or -1 for the document.
  private struct Step: Hashable {
    var holder: Int
    var kind: PartKind
    var number: Int
  }

  /// The parts that are called the same: the first of them, and how many there are.
  private struct Namesakes {
    let first: Int
    private var count = 0

    init(first: Int) { self.first = first }

    /// Adds one, and says the how many-th it is.
    mutating func add() -> Int {
      count += 1
      return count
    }
  }

  /// Names the parts of a document and its annexes.
  init(_ document: Document, prefix: String, _ text: Span<UInt8>) {
    self.prefix = prefix
    path = Path(prefix)
    add(document.sections, in: -1, articlesIn: -1, text)
    for (index, annex) in document.annexes.enumerated() {
      let place = parts.count
      for number in ["", Self.number(of: annex, text)] where annexes[number] == nil {
        annexes[number] = place
      }
      let number = numbers.key("\(index + 1)")
      parts.append(Part(step: Step(holder: -1, kind: .attachment, number: number)))
      add(annex.sections, in: place, articlesIn: place, text)
    }
  }

  /// The name of the part or annex that is written next.
  mutating func take() -> String {
    defer { next += 1 }
    guard next < parts.count else { return "\(prefix)part_\(next)" }
    let part = parts[next]
    if !path.goBack(to: part.step.holder) { path = self.path(of: part.step.holder) }
    path.add(next, part, numbers)
    return path.name
  }

  /// Passes over parts that are written elsewhere.
  mutating func skip(_ parts: Span<Section>) {
    next += parts.count
    for index in parts.indices { skip(parts[index].sections.span) }
  }

  /// The name of an annex or, counted on from the annexes, an attached document.
  func annexName(_ index: Int) -> String { "\(prefix)att_\(index + 1)" }

  /// The name of a legal ground.
  func basisName(_ index: Int) -> String { "\(prefix)cit_\(index + 1)" }

  private func name(_ place: Int) -> String { path(of: place).name }

  /// The names of a part and of those that it stands in.
  private func path(of place: Int) -> Path {
    guard place >= 0 else { return Path(prefix) }
    var path = path(of: parts[place].step.holder)
    path.add(place, parts[place], numbers)
    return path
  }

  private mutating func add(
    _ sections: [Section], in holder: Int, articlesIn articles: Int, _ text: Span<UInt8>
  ) {
    let sections = sections.span  // copies none
    for index in sections.indices {
      let place = parts.count
      let number = numbers.key(sections[index].label, text)
      numbers.point(number, to: place, sections[index].level)
      let kind = PartKind(sections[index])
      let step = Step(holder: kind == .article ? articles : holder, kind: kind, number: number)
      let count = namesakes[step, default: Namesakes(first: place)].add()
      parts.append(Part(step: step, count: count))
      add(sections[index].sections, in: place, articlesIn: articles, text)
    }
  }

  private static func number(of annex: Annex, _ text: Span<UInt8>) -> String {
    var start = annex.label.bounds.upperBound
    while start > annex.label.bounds.lowerBound, text[start - 1] != 0x20 { start -= 1 }
    return NameText.number(text, TextRange(start, annex.label.bounds.upperBound))
  }
}

// MARK: Names

extension PartNames {
  /// The name of a part, and how much of it names each part that it stands in.
  private struct Path {
    private var bytes: [UInt8]
    private var holders: [(place: Int, length: Int)]

    /// The path of a document, whose parts have a prefix.
    init(_ prefix: String) {
      bytes = Array(prefix.utf8)
      holders = [(-1, bytes.count)]
    }

    /// The name that it leads to.
    var name: String { String(decoding: bytes, as: UTF8.self) }

    /// Goes back to a part on the path; says whether it is there.
    mutating func goBack(to place: Int) -> Bool {
      guard let index = holders.lastIndex(where: { $0.place == place }) else { return false }
      holders.removeSubrange((index + 1)...)
      bytes.removeSubrange(holders[index].length...)
      return true
    }

    /// Goes on to a part below.
    mutating func add(_ place: Int, _ part: Part, _ numbers: borrowing PartNumbers) {
      if holders.count > 1 { bytes += "__" }
      bytes += part.step.kind.short
      bytes.append(0x5F)
      bytes += numbers[part.step.number].utf8
      if part.count > 1 { bytes += ".\(part.count)".utf8 }
      holders.append((place, bytes.count))
    }
  }
}

// MARK: References

extension PartNames {
  /// The identifier of the part that a citation points to, if it points into its own document.
  func target(of citation: Citation, _ text: Span<UInt8>) -> String? {
    place(of: citation, text).map { name($0) }
  }

  private func place(of citation: Citation, _ text: Span<UInt8>) -> Int? {
    switch citation.target {
    case nil, .basis: return nil
    case .annex(let range):
      let hasNumber = text[Int(range.start)] | 0x20 != 0x70  // "Phụ lục" alone
      return annexes[hasNumber ? NameText.number(text, range) : ""]
    case .article(let range):
      return numbers.place(NameText.number(text, range), on: [.article])
        .map { inner(citation.locus.first, of: $0, text) }
    case .section(let range):
      return numbers.place(NameText.number(text, range), on: Self.levels(text, citation.range))
        .map { inner(citation.locus.first, of: $0, text) }
    }
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
  private func inner(_ locus: Locus?, of part: Int, _ text: Span<UInt8>) -> Int {
    var place = part
    for step in (locus?.steps ?? []).reversed() where step.level != .article {
      let kinds = PartKind.meant(by: step.level)
      let found =
        step.value.isEmpty
        ? open(kinds, in: place) : find(kinds, NameText.number(text, step.value), in: place)
      guard let found else { break }
      place = found
    }
    return place
  }

  /// The first part of a number directly below another.
  private func find(_ kinds: [PartKind], _ number: String, in holder: Int) -> Int? {
    guard let number = numbers.known(number) else { return nil }
    for kind in kinds {
      let step = Step(holder: holder, kind: kind, number: number)
      if let found = namesakes[step] { return found.first }
    }
    return nil
  }

  /// The part below another in which the text stands that is being written ("khoản này").
  private func open(_ kinds: [PartKind], in holder: Int) -> Int? {
    var place = min(next, parts.count) - 1
    while place >= 0, parts[place].step.holder != holder { place = parts[place].step.holder }
    return place >= 0 && kinds.contains(parts[place].step.kind) ? place : nil
  }
}
