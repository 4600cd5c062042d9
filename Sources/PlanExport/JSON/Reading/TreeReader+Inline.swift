internal import JSONText
internal import PlanSyntax

/// A citation whose place in its text is still to be found.
struct UnplacedCitation {
  let value: JSONValue
  let text: String
  let place: Place?
  let citation: Citation
}

extension TreeReader {
  /// The passage of an object with the members "text", "citations", "mentions" and "span".
  func passage(_ value: JSONValue) throws(Unfit) -> Passage {
    try passage(
      value.required("text").text(), citations: value.list("citations"),
      mentions: value.list("mentions"), at: value.place())
  }

  /// A passage of a text that is given alone.
  func passage(
    _ text: String, citations: [JSONValue], mentions: [JSONValue] = [], at place: Place?
  ) throws(Unfit) -> Passage {
    let citations = try citations.map(citation)
    let range = layout.line(text)
    layout.keep(range, at: place)
    return try passage(range, citations, mentions: mentions, at: place)
  }

  /// A passage over a range, with what is found in it.
  func passage(
    _ range: TextRange, _ citations: [UnplacedCitation], mentions: [JSONValue],
    at place: Place?
  ) throws(Unfit) -> Passage {
    Passage(
      range: range, citations: try find(citations, in: range, at: place),
      mentions: try self.mentions(mentions, in: range))
  }

  // MARK: Mentions

  /// The values in a range, in their order.
  func mentions(_ values: [JSONValue], in range: TextRange) throws(Unfit) -> [Mention] {
    var mentions: [Mention] = []
    var from = Int(range.start)
    for value in values {
      let text = try value.required("text")
      guard let found = layout.find(try text.text(), in: range, from: from, near: nil) else {
        throw Unfit(
          text, vi: "những chữ này không có trong đoạn, hoặc sai thứ tự",
          en: "these words are not in the text, or not in this order")
      }
      mentions.append(Mention(range: found, value: try value.mentioned()))
      from = Int(found.start) + 1
    }
    return mentions
  }

  // MARK: Citations

  /// Reads a citation; the words of its facts are added to the text beside the passage.
  func citation(_ value: JSONValue) throws(Unfit) -> UnplacedCitation {
    var citation = Citation(range: TextRange(0, 0))
    citation.kind = try value.optional("kind")?.kind()
    citation.number = try value.optional("number", number)
    citation.date = try value.optional("date")?.date()
    if let issuer = try line(value, "issuer") { citation.issuer = issuer }
    citation.locus = try value.list("locus", locus)
    citation.target = try value.optional("target", target)
    return UnplacedCitation(
      value: value, text: try value.required("text").text(), place: try value.place(),
      citation: citation)
  }

  /// Finds where citations stand in a range, in their order.
  func find(
    _ citations: [UnplacedCitation], in range: TextRange, at place: Place?
  ) throws(Unfit) -> [Citation] {
    guard !citations.isEmpty else { return [] }
    var ranges: [TextRange] = []
    for isGuided in [true, false] {
      ranges = find(citations, in: range, after: isGuided ? place?.start.byte : nil)
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
      citation.number = citation.number.map { self.placed($0, in: range) }
      if let issuer = words(of: citation.issuer, in: range) { citation.issuer = issuer }
      if let kind = citation.kind {
        let name = layout.find("\(kind.name)", in: range, from: Int(range.start), near: nil)
        if let name { citation.kindName = name }
      }
      placed.append(citation)
      layout.keep(range, at: unplaced.place)
    }
    return placed
  }

  /// Where citations stand, up to the first that is not found.
  ///
  /// Where the source's byte at the start of the range is known, the same words elsewhere are told apart by it.
  private func find(
    _ citations: [UnplacedCitation], in range: TextRange, after start: Int?
  ) -> [TextRange] {
    var found: [TextRange] = []
    var before: String?
    for citation in citations {
      var expected: Int?
      if let start, let byte = citation.place?.start.byte {
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

  /// A number where it stands in a text; as it is where it stands there in another form.
  func placed(_ number: DocumentNumber, in range: TextRange) -> DocumentNumber {
    guard let found = words(of: number.range, in: range) else { return number }
    return number.moved(by: Int(found.start) - Int(number.range.start))
  }

  /// Where the words of a range that was added beside a text stand in it.
  func words(of part: TextRange, in range: TextRange) -> TextRange? {
    part.isEmpty
      ? nil : layout.find(layout.string(part), in: range, from: Int(range.start), near: nil)
  }

  private func locus(_ value: JSONValue) throws(Unfit) -> Locus {
    guard case .object(let members) = value.content else {
      throw Unfit(value, vi: "chỗ này phải là một đối tượng {…}", en: "expected an object {…}")
    }
    return Locus(
      steps: try members.map { member throws(Unfit) in
        let level: Level = try JSONValue(.string(member.name), at: member.range).named()
        return Locus.Step(level: level, value: try line(member.value))
      })
  }

  private func target(_ value: JSONValue) throws(Unfit) -> Citation.Target {
    if let basis = try value.optional("basis") { return .basis(try basis.count()) }
    if let section = try line(value, "section") { return .section(section) }
    if let article = try line(value, "article") { return .article(article) }
    return .annex(try line(value, "annex") ?? layout.line(""))
  }

  /// A number in its canonical form, taken apart.
  func number(_ value: JSONValue) throws(Unfit) -> DocumentNumber {
    let range = try line(value)
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

extension DocumentNumber {
  /// The same number in another place.
  fileprivate func moved(by offset: Int) -> DocumentNumber {
    func moved(_ range: TextRange) -> TextRange {
      TextRange(Int(range.start) + offset, Int(range.end) + offset)
    }
    return DocumentNumber(
      range: moved(range), shape: shape, serial: moved(serial), year: Int(year),
      symbol: moved(symbol))
  }
}
