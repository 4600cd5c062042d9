public import VietnameseText

/// A parsed input: the source, the transcript that was read, and the document.
public struct Plan: Sendable {
  /// The input.
  public var source: Source
  /// The text that was parsed.
  public var transcript: Transcript
  /// The document.
  public var document: Document
  /// Text of the source that is no content, noise of the transcript included, in order.
  public var leftovers: [Leftover]
  /// How much of the text is Vietnamese syllables, and so how damaged it is.
  public var census: SyllableCensus
  /// What the parser noticed.
  public var findings: [Finding]
}

/// Parses the text of an administrative document into a typed tree.
///
/// The parser is a pure function that cannot fail: any bytes give a document, and every line of the
/// text belongs to a node or is kept as a leftover. Its parts work on lines, in the order of a
/// document: `HeaderParser`, `PreambleParser`, `OutlineParser`, `FootParser`, `AnnexParser`; what is
/// found in running text is read by `PassageScanner`.
public struct PlanParser {
  private var cursor: LineCursor
  private var left: [(kind: Leftover.Kind, range: TextRange)] = []

  private init(_ cursor: LineCursor) {
    self.cursor = cursor
  }

  /// Parses a source.
  public static func parse(_ source: Source) -> Plan {
    let transcript = Transcript(source)
    let text = transcript.text.span
    var parser = PlanParser(LineCursor(transcript.lines, measuring: 0, 0))
    var document = parser.parseAll(text)
    TargetResolver.resolve(&document, text)
    var leftovers = transcript.leftovers
    for (kind, range) in parser.left {
      leftovers += transcript.map.ranges(of: range).map { Leftover(kind: kind, source: $0) }
    }
    leftovers.sort { $0.source.lowerBound < $1.source.lowerBound }
    let census = SyllableCensus.take(text)
    return Plan(
      source: source, transcript: transcript, document: document, leftovers: leftovers,
      census: census,
      findings: ParserFindings.collect(document, source, transcript, census))
  }

  private var count: Int { cursor.lines.count }

  private mutating func parseAll(_ text: Span<UInt8>) -> Document {
    guard count > 0 else { return Document(range: TextRange(0, 0)) }
    let start = HeaderFinder.start(text, cursor, from: 0, before: count)
    var document = Document(range: TextRange(0, 0))
    var end = 0
    if start != nil || !beginsInTail(text) {
      leave(.beforeDocument, from: 0, to: start ?? 0)
      (document, end) = parseDocument(text, from: start ?? 0, isMain: true, hasHeader: start != nil)
    }
    parseTail(text, from: &end, into: &document)
    leave(.afterDocument, from: end, to: count)
    return document
  }

  /// Whether a text without a header is the annexes of a document that is not there.
  private func beginsInTail(_ text: Span<UInt8>) -> Bool {
    for index in 0..<min(count, 6) where AnnexParser.begins(text, cursor, index, before: count) {
      return true
    }
    return false
  }

  /// Reads a document up to and with its foot.
  private mutating func parseDocument(
    _ text: Span<UInt8>, from first: Int, isMain: Bool, hasHeader: Bool
  ) -> (Document, end: Int) {
    var document = Document(range: cursor.range(first, first))
    let title = HeaderFinder.title(text, cursor, from: first, before: count) ?? first
    let limit = isMain ? count : endOfAttachment(text, after: title + 1)
    let foot = FootFinder.start(text, cursor, from: title, before: limit)
    let bodyEnd = contentEnd(text, from: title, before: foot)
    cursor = cursor.measuring(first, bodyEnd)
    var index = first
    if hasHeader {
      var header = HeaderParser(cursor, before: max(bodyEnd, title + 1))
      index = header.parse(text, from: first)
      document.header = header.header
      left += header.unread.map { (.beforeDocument, $0) }
    }
    if let reading = AddresseeParser.parse(text, cursor, from: index, before: bodyEnd) {
      document.addressees = reading.addressees
      index = reading.end
    }
    index = parseContent(text, from: index, before: max(bodyEnd, index), into: &document)
    if bodyEnd == foot, foot < limit {
      index = parseFoot(text, from: max(foot, index), before: limit, into: &document)
    }
    if index > first { document.range = cursor.range(first, index - 1) }
    return (document, index)
  }

  private mutating func parseContent(
    _ text: Span<UInt8>, from first: Int, before limit: Int, into document: inout Document
  ) -> Int {
    var preamble = PreambleParser(cursor, before: limit, isTitled: document.header.kind != nil)
    let start = preamble.parse(text, from: first)
    document.bases = preamble.bases
    let outline = OutlineParser.parse(text, cursor, from: start, before: limit)
    document.opening = preamble.opening.map { .paragraph($0) } + outline.opening
    document.sections = outline.sections
    document.closing = outline.closing
    return limit
  }

  private mutating func parseFoot(
    _ text: Span<UInt8>, from first: Int, before limit: Int, into document: inout Document
  ) -> Int {
    var foot = FootParser(cursor, before: limit)
    let end = foot.parse(text, from: first)
    document.recipients = foot.recipients
    document.signature = foot.signature
    left += foot.typistMarks.map { (.typistMark, $0) }
    return end
  }

  /// Content ends at an annex or a web page's own text where no foot comes before.
  private func contentEnd(_ text: Span<UInt8>, from first: Int, before limit: Int) -> Int {
    guard limit == count else { return limit }
    for index in first..<limit {
      let line = cursor.lines[index]
      if line.cue == .webPage { return index }
      if line.cue == .annexLabel, line.flags.contains(.allCaps) { return index }
    }
    return limit
  }

  // MARK: After the foot

  /// Reads what follows a document: annexes, attached documents, notes; the rest is left over.
  private mutating func parseTail(
    _ text: Span<UInt8>, from index: inout Int, into document: inout Document
  ) {
    while index < count {
      let line = cursor.lines[index]
      if line.cue == .webPage { return }
      if let start = attachmentStart(text, index) {
        let (attachment, end) = parseDocument(text, from: start, isMain: false, hasHeader: true)
        document.attachments.append(attachment)
        index = max(end, index + 1)
      } else if AnnexParser.begins(text, cursor, index, before: count) {
        let end = endOfPart(text, after: index)
        cursor = cursor.measuring(index, end)
        document.annexes.append(AnnexParser.parse(text, cursor, from: index, before: end))
        index = end
      } else if let note = NoteReader.read(text, cursor, index, before: count) {
        document.notes.append(note.note)
        index = note.end
      } else {
        guard let next = nextPart(text, after: index) else { return }
        leave(.afterDocument, from: index, to: next)
        index = next
      }
    }
  }

  /// Whether an attached document begins at `index`: its header or its title, with a "(Kèm theo …)" text.
  private func attachmentStart(_ text: Span<UInt8>, _ index: Int) -> Int? {
    guard let title = HeaderFinder.title(text, cursor, from: index, before: min(count, index + 12)),
      let kind = HeaderFinder.kind(text, cursor.lines[title])?.kind, kind.isAttachable
    else { return nil }
    for other in index..<title {
      let line = cursor.lines[other]
      let isHead =
        line.flags.contains(.allCaps) || line.cue == .motto || line.cue == .nationalTitle
        || line.cue == .numberLabel || DateLine.mayBegin(text, line.bounds, nil)
      guard isHead, line.cue != .annexLabel, line.cue != .formLabel else { return nil }
    }
    let isAlone = cursor.lines[title].length < 20
    for other in title..<min(count, title + 14) {
      let line = cursor.lines[other]
      if line.cue == .accompanying || holdsReference(text, line) { return index }
      if line.cue == .webPage { return nil }
      if other > title, line.mark.isNumbering, line.mark.form != .bare {
        // without a reference, only a title of its own and numbered parts tell a document
        return isAlone && other > title + 1 ? index : nil
      }
    }
    return nil
  }

  private func holdsReference(_ text: Span<UInt8>, _ line: Line) -> Bool {
    for index in line.bounds where text[index] == 0x28 {
      if Cue.read(text, index..<Int(line.end)) == .accompanying { return true }
    }
    return false
  }

  /// The first line after an annex: the next annex, attachment or foreign text.
  private func endOfPart(_ text: Span<UInt8>, after first: Int) -> Int {
    var index = skipHead(text, first)
    while index < count {
      if startsPart(text, index, after: first) { return index }
      index += 1
    }
    return count
  }

  private func endOfAttachment(_ text: Span<UInt8>, after first: Int) -> Int {
    for index in first..<count {
      let line = cursor.lines[index]
      if line.cue == .webPage { return webStart(text, index) }
      if line.cue == .annexLabel, AnnexParser.begins(text, cursor, index, before: count) {
        return index
      }
      if line.cue == .nationalTitle, attachmentStart(text, max(first, index - 2)) != nil {
        return index
      }
    }
    return count
  }

  /// The label, title and reference of an annex begin no other part.
  private func skipHead(_ text: Span<UInt8>, _ first: Int) -> Int {
    guard let mark = AnnexParser.reference(text, cursor, first, before: count) else {
      return first + 1
    }
    return ReferenceReader.end(text, cursor, mark, before: count)
  }

  private func startsPart(_ text: Span<UInt8>, _ index: Int, after first: Int) -> Bool {
    let line = cursor.lines[index]
    switch line.cue {
    case .webPage:
      return true
    case .annexLabel, .formLabel:
      return AnnexParser.begins(text, cursor, index, before: count)
    default:
      if NoteReader.opensNotes(text, cursor, index) { return true }
      guard line.flags.contains(.allCaps) else { return isWebStart(text, index) }
      return attachmentStart(text, index) != nil
        || AnnexParser.begins(text, cursor, index, before: count)
    }
  }

  /// Whether the line repeats a title right above a web page's own text.
  private func isWebStart(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index + 1 < count && cursor.lines[index + 1].cue == .webPage
  }

  private func webStart(_ text: Span<UInt8>, _ index: Int) -> Int { max(0, index - 1) }

  /// Where the next annex or attached document begins in foreign text.
  private func nextPart(_ text: Span<UInt8>, after index: Int) -> Int? {
    for other in index + 1..<max(index + 1, min(count, index + 400)) {
      let line = cursor.lines[other]
      if line.cue == .webPage { return nil }
      if attachmentStart(text, other) != nil { return other }
      if line.cue == .annexLabel, AnnexParser.begins(text, cursor, other, before: count) {
        return other
      }
      if line.flags.contains(.allCaps),
        AnnexParser.reference(text, cursor, other, before: count) != nil
      {
        return other
      }
    }
    return nil
  }

  private mutating func leave(_ kind: Leftover.Kind, from first: Int, to last: Int) {
    for index in first..<max(first, last) { left.append((kind, cursor.lines[index].range)) }
  }
}
