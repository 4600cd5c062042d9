internal import JSONText
internal import PlanSyntax

/// A citation whose place in its text is still to be found.
struct UnplacedCitation {
  let value: JSONValue
  let text: String
  let citation: Citation
}

extension TreeReader {
  /// The passage of an object with the members "text", "citations", "mentions" and "span".
  mutating func passage(_ value: JSONValue) throws(Unfit) -> Passage {
    let citations = try read(value.list("citations"))
    let range = layout.line(try value.required("text").text())
    try keep(range, value)
    return try passage(range, citations, mentions: value.list("mentions"), at: value.place())
  }

  /// A passage of a text that is given alone.
  mutating func passage(
    _ text: String, citations: [JSONValue], at place: Place?
  ) throws(Unfit) -> Passage {
    let citations = try read(citations)
    let range = layout.line(text)
    layout.keep(range, at: place)
    return try passage(range, citations, mentions: [], at: place)
  }

  /// A passage over a range, with what is found in it.
  mutating func passage(
    _ range: TextRange, _ citations: [UnplacedCitation], mentions: [JSONValue],
    at place: Place?
  ) throws(Unfit) -> Passage {
    Passage(
      range: range, citations: try find(citations, in: range, at: place),
      mentions: try self.mentions(mentions, in: range))
  }

  // MARK: Citations

  /// Reads citations; the words of their facts are added to the text beside the passage.
  mutating func read(_ values: [JSONValue]) throws(Unfit) -> [UnplacedCitation] {
    var citations: [UnplacedCitation] = []
    for value in values {
      var citation = Citation(range: TextRange(0, 0))
      citation.kind = try value.optional("kind").flatMap { value throws(Unfit) in try kind(value) }
      citation.number = try number(value.optional("number"))
      citation.date = try value.optional("date").map { date throws(Unfit) in try self.date(date) }
      if let issuer = try line(value, "issuer") { citation.issuer = issuer }
      for locus in try value.list("locus") { citation.locus.append(try self.locus(locus)) }
      citation.target = try value.optional("target").map { target throws(Unfit) in
        try self.target(target)
      }
      citations.append(
        UnplacedCitation(
          value: value, text: try value.required("text").text(), citation: citation))
    }
    return citations
  }

  /// Finds where citations stand in a range, in their order.
  mutating func find(
    _ citations: [UnplacedCitation], in range: TextRange, at place: Place?
  ) throws(Unfit) -> [Citation] {
    guard !citations.isEmpty else { return [] }
    var ranges: [TextRange] = []
    for isGuided in [true, false] {
      ranges = try find(citations, in: range, after: isGuided ? place?.start.byte : nil)
      if ranges.count == citations.count { break }
    }
    guard ranges.count == citations.count else {
      let lost = citations[ranges.count]
      throw Unfit(
        lost.value, vi: "“\(lost.text)” không có trong đoạn này, hoặc sai thứ tự",
        en: "“\(lost.text)” is not in this text, or not in this order")
    }
    var placed: [Citation] = []
    for (unplaced, range) in zip(citations, ranges) {
      var citation = unplaced.citation
      citation.range = range
      placed.append(citation)
      try keep(range, unplaced.value)
    }
    return placed
  }

  /// Where citations stand, up to the first that is not found.
  ///
  /// Where the source's byte at the start of the range is known, the same words elsewhere are told apart by it.
  private func find(
    _ citations: [UnplacedCitation], in range: TextRange, after start: Int?
  ) throws(Unfit) -> [TextRange] {
    var found: [TextRange] = []
    var before: String?
    for citation in citations {
      var expected: Int?
      if let start, let byte = try citation.value.place()?.start.byte {
        expected = Int(range.start) + byte - start
      }
      let last = found.last.map { Int($0.start) } ?? Int(range.start)
      let from = citation.text == before ? last + 1 : last
      guard let next = layout.find(citation.text, in: range, from: from, near: expected) else {
        return found
      }
      found.append(next)
      before = citation.text
    }
    return found
  }

  private mutating func locus(_ value: JSONValue) throws(Unfit) -> Locus {
    guard case .object(let members) = value.content else {
      throw Unfit(value, vi: "chỗ này phải là một đối tượng {…}", en: "expected an object {…}")
    }
    var steps: [Locus.Step] = []
    for member in members {
      let level: Level = try JSONValue(.string(member.name), at: member.range).named()
      steps.append(Locus.Step(level: level, value: layout.line(try member.value.text())))
    }
    return Locus(steps: steps)
  }

  private mutating func target(_ value: JSONValue) throws(Unfit) -> Citation.Target {
    if let basis = try value.optional("basis") { return .basis(try basis.count()) }
    if let section = try line(value, "section") { return .section(section) }
    if let article = try line(value, "article") { return .article(article) }
    return .annex(try line(value, "annex") ?? layout.line(""))
  }

  /// A kind of document; null where the JSON says that it is not known.
  func kind(_ value: JSONValue) throws(Unfit) -> DocumentKind? {
    guard let name = try value.text("name") else { return nil }
    if let kind = DocumentKind(code: try value.text("code"), name: name) { return kind }
    throw Unfit(
      value, vi: "không có loại văn bản nào như vậy", en: "there is no such kind of document")
  }

  /// A number in its canonical form, taken apart.
  mutating func number(_ value: JSONValue?) throws(Unfit) -> DocumentNumber? {
    guard let value else { return nil }
    let range = layout.line(try value.text())
    let bytes = layout.text
    let stop = range.bounds.first { bytes[$0] == 0x2F || bytes[$0] == 0x2D } ?? Int(range.end)
    let isParty = stop < range.end && bytes[stop] == 0x2D
    var symbol = min(stop + 1, Int(range.end))
    var year = 0
    let digits = bytes[symbol..<Int(range.end)].prefix { $0 &- 0x30 < 10 }
    if digits.count == 4, digits.endIndex < range.end, bytes[digits.endIndex] == 0x2F {
      year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      symbol = digits.endIndex + 1
    }
    return DocumentNumber(
      range: range, shape: isParty ? .party : .state, serial: TextRange(Int(range.start), stop),
      year: year, symbol: TextRange(symbol, Int(range.end)))
  }
}
