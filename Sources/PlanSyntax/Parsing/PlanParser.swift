internal import VietnameseText

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
  /// What the parser noticed.
  public var findings: [Finding]

  /// A plan of the given parts.
  public init(
    source: Source, transcript: Transcript, document: Document, leftovers: [Leftover],
    findings: [Finding]
  ) {
    self.source = source
    self.transcript = transcript
    self.document = document
    self.leftovers = leftovers
    self.findings = findings
  }
}

/// Parses the text of an administrative document into a typed tree.
///
/// The parser is a pure function that cannot fail: any bytes give a document, and every line of the
/// text belongs to a node or is kept as a leftover. Its parts work on lines, in the order of a
/// document: `HeaderParser`, `PreambleParser`, `OutlineParser`, `FootParser`, `AnnexParser`; what is
/// found in running text is read by `PassageScanner`.
public struct PlanParser {
  var cursor: LineCursor
  private var left: [(kind: Leftover.Kind, range: TextRange)] = []
  /// The lines in which the end of an attached document was last looked for, up to where it was found.
  var searched = 0..<0
  /// The text, where a second thread helps with it.
  private let shared: [UInt8]?
  /// Whether the passages of the main document's parts were scanned while the parts were found.
  private var isScanned = false

  private init(_ cursor: LineCursor, sharing text: [UInt8]?) {
    (self.cursor, shared) = (cursor, text)
  }

  /// Parses a source; `restoring` lets damaged text be restored first, and with `usesThreads` a second
  /// thread helps with a large one.
  public static func parse(
    _ source: Source, restoring: Bool = true, usesThreads: Bool = false
  ) -> Plan {
    let transcript = Transcript(source, restoring: restoring)
    let text = transcript.text.span
    let hasHelp = usesThreads && Abreast.pays(for: text.count)
    var parser = PlanParser(
      LineCursor(transcript.lines, measuring: 0, 0), sharing: hasHelp ? transcript.text : nil)
    var document = parser.parseAll(text)
    let (reader, remainder) = prepare(document, transcript, parser.left.map(\.range), hasHelp)
    reader.read(
      &document, transcript.text, isScanned: parser.isScanned, usesThreads: hasHelp)
    parser.left += remainder.map { (.unplaced, $0) }
    var leftovers = transcript.leftovers
    for (kind, range) in parser.left {
      leftovers += transcript.map.ranges(of: range).map { Leftover(kind: kind, source: $0) }
    }
    leftovers.sort { $0.source.lowerBound < $1.source.lowerBound }
    return Plan(
      source: source, transcript: transcript, document: document, leftovers: leftovers,
      findings: ParserFindings.collect(document, source, transcript))
  }

  /// The reader of a document's passages, and what no part of the document holds.
  private static func prepare(
    _ document: Document, _ transcript: Transcript, _ left: [TextRange], _ hasHelp: Bool
  ) -> (PassageReader, remainder: [TextRange]) {
    let reader = { PassageReader(document, transcript.text) }
    let remainder: @Sendable () -> [TextRange] = {
      RemainderFinder.find(
        transcript.text.span, document, besides: left, lines: transcript.lines.count)
    }
    return hasHelp ? Abreast.both(reader, remainder) : (reader(), remainder())
  }

  var count: Int { cursor.lines.count }

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
    for index in 0..<min(count, 6) {
      if AnnexParser.begins(text, cursor, index, before: count) { return true }
      // Above an annex stand heads, not sentences.
      if cursor.lines[index].flags.contains(.endsTerminal) { return false }
    }
    return false
  }

  /// Reads a document up to and with its foot.
  mutating func parseDocument(
    _ text: Span<UInt8>, from first: Int, isMain: Bool, hasHeader: Bool
  ) -> (Document, end: Int) {
    var document = Document(range: cursor.range(first, first))
    let title = HeaderFinder.title(text, cursor, from: first, before: count) ?? first
    let limit = isMain ? count : endOfAttachment(text, after: title + 1)
    let foot = FootFinder.start(text, cursor, from: title, before: limit)
    let bodyEnd = contentEnd(from: title, before: foot)
    cursor = cursor.measuring(first, bodyEnd)
    var index = first
    if hasHeader {
      var header = HeaderParser(cursor, before: max(bodyEnd, title + 1))
      index = header.parse(text, from: first)
      document.header = header.header
    }
    if let reading = AddresseeParser.parse(text, cursor, from: index, before: bodyEnd) {
      document.addressees = reading.addressees
      index = reading.end
    }
    let reader = isMain ? earlyReader(from: index, before: bodyEnd) : nil
    index = parseContent(
      text, from: index, before: max(bodyEnd, index), reader: reader, into: &document)
    if bodyEnd == foot, foot < limit {
      index = parseFoot(text, from: max(foot, index), before: limit, into: &document)
    }
    if index > first { document.range = cursor.range(first, index - 1) }
    return (document, index)
  }

  /// Who scans the parts of some lines beside this thread; nil where that does not pay, or where the
  /// parts are so short that to hold them twice would take more memory than time is won.
  private func earlyReader(from first: Int, before limit: Int) -> EarlyReader? {
    guard let shared, first < limit else { return nil }
    let lines = cursor.lines[first..<limit]
    let length = Int(cursor.lines[limit - 1].end - cursor.lines[first].start)
    guard lines.count(where: \.mark.isNumbering) * 24 < length else { return nil }
    return EarlyReader(shared)
  }

  private mutating func parseContent(
    _ text: Span<UInt8>, from first: Int, before limit: Int, reader: EarlyReader?,
    into document: inout Document
  ) -> Int {
    isScanned = isScanned || reader != nil
    var preamble = PreambleParser(cursor, before: limit, isTitled: !document.isLetter)
    let start = preamble.parse(text, from: first)
    document.bases = preamble.bases
    let outline = OutlineParser.parse(
      text, cursor, from: start, before: limit, reader: reader)
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
  private func contentEnd(from first: Int, before limit: Int) -> Int {
    guard limit == count else { return limit }
    for index in first..<limit {
      let line = cursor.lines[index]
      if line.cue == .webPage { return index }
      if line.cue == .annexLabel, line.flags.contains(.allCaps) { return index }
    }
    return limit
  }

  /// Sets lines aside as leftovers.
  mutating func leave(_ kind: Leftover.Kind, from first: Int, to last: Int) {
    for index in first..<max(first, last) { left.append((kind, cursor.lines[index].range)) }
  }
}
