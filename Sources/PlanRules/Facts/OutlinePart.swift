internal import PlanSyntax

/// A numbered part of the content in a flat list, in the order of the text.
struct OutlinePart: Sendable {
  /// Its place in `DocumentFacts.outline`.
  let place: Int
  /// The mark as printed ("II.", "Điều 3.", "a)").
  let mark: TextRange
  /// The normalised mark.
  let label: Label
  /// The level the mark stands on.
  let level: Level
  /// The title; nil where the marked line is a running paragraph.
  let heading: TextRange?
  /// Its texts, by their places in `DocumentFacts.texts`: the title, then what comes before the
  /// first part below.
  fileprivate(set) var own: Range<Int>
  /// Its texts and those of all parts below.
  fileprivate(set) var texts: Range<Int>
  /// Where the next part begins that is not below this one.
  fileprivate(set) var end: Int

  /// The texts behind the title.
  var content: Range<Int> { own.lowerBound + (heading == nil ? 0 : 1)..<own.upperBound }
}

/// The numbered parts of a document's content, each before those below it.
///
/// Annexes are left out: they often hold extracts and forms with numbering of their own.
struct Outline: Sendable {
  /// All parts, in the order of the text.
  private(set) var parts: [OutlinePart] = []

  /// The outermost parts.
  var outermost: [OutlinePart] { row(0, parts.count) }

  /// The parts side by side right below a part.
  func below(_ part: OutlinePart) -> [OutlinePart] { row(part.place + 1, part.end) }

  /// The innermost part that begins before a position and so holds what stands there.
  func part(around position: Int32) -> OutlinePart? {
    parts.lastIndex(startingAtMost: position) { $0.mark.start }.map { parts[$0] }
  }

  /// The part that a text belongs to.
  func part(with text: Int) -> OutlinePart? {
    guard let place = parts.lastIndex(startingAtMost: text, { $0.own.lowerBound }),
      parts[place].own.contains(text)
    else { return nil }
    return parts[place]
  }

  /// Visits each row of parts that stand side by side, outermost first.
  func forEachRow(_ body: (_ row: [OutlinePart]) -> Void) {
    guard !parts.isEmpty else { return }
    body(outermost)
    for part in parts where part.end > part.place + 1 { body(below(part)) }
  }

  private func row(_ start: Int, _ end: Int) -> [OutlinePart] {
    var row: [OutlinePart] = []
    var index = start
    while index < end {
      row.append(parts[index])
      index = parts[index].end
    }
    return row
  }

  /// Begins a part whose first text will be `text`, and gives its place.
  mutating func begin(_ section: Section, at text: Int) -> Int {
    parts.append(
      OutlinePart(
        place: parts.count, mark: section.mark, label: section.label, level: section.level,
        heading: section.heading?.range, own: text..<text, texts: text..<text, end: 0))
    return parts.count - 1
  }

  /// Ends the part's own text: what comes now are the parts below.
  mutating func endOwn(of part: Int, at text: Int) {
    parts[part].own = parts[part].own.lowerBound..<text
  }

  /// Ends the part.
  mutating func end(_ part: Int, at text: Int) {
    parts[part].texts = parts[part].texts.lowerBound..<text
    parts[part].end = parts.count
  }
}

extension DocumentFacts {
  /// The outermost parts whose titles, or first words where they have none, hold one of the phrases.
  func parts(headed phrases: [Phrase]) -> [OutlinePart] {
    var found: [OutlinePart] = []
    for (word, phrase) in places(of: phrases) {
      guard let part = outline.part(with: node(of: word)), part.place >= found.last?.end ?? 0,
        let title = part.heading ?? firstParagraph(of: part),
        folded.words[word + phrase.count - 1].end <= title.cut(120).end
      else { continue }
      found.append(part)
    }
    return found
  }

  /// The running text that a part begins with.
  func firstParagraph(of part: OutlinePart) -> TextRange? {
    guard let first = part.content.first, texts[first].role == .paragraph else { return nil }
    return texts[first].passage.range
  }
}

extension TextRange {
  /// The range, or its first bytes where it is longer.
  func cut(_ length: Int) -> TextRange {
    TextRange(Int(start), min(Int(end), Int(start) + length))
  }
}
