internal import VietnameseText

/// Reads what stands above a document's content.
///
/// The lines come in any order that text extraction makes of the two columns; each is known by what
/// it says, not by where it stands.
struct HeaderParser {
  private let cursor: LineCursor
  private let limit: Int
  private(set) var header = Header()
  private var issuerLines: [Int] = []

  init(_ cursor: LineCursor, before limit: Int) {
    self.cursor = cursor
    self.limit = limit
  }

  /// Reads the header whose first line is `first`; returns the line after it.
  mutating func parse(_ text: Span<UInt8>, from first: Int) -> Int {
    var index = first
    let title = HeaderFinder.title(text, cursor, from: first, before: limit)
    let lost = title == nil ? LostTitle.read(text, cursor, from: first, before: limit) : nil
    let end = title ?? lost?.end ?? endOfLetterhead(from: first)
    while index < end { index = readLine(text, index, before: end) }
    nameIssuer(text)
    if let title { return readTitle(text, title) }
    guard let lost else { return index }
    header.kind = lost.kind
    return header.subject == nil ? readSubject(text, after: index - 1) : index
  }

  /// The subject below a title that was lost: no paragraph and no head of a part.
  private mutating func readSubject(_ text: Span<UInt8>, after last: Int) -> Int {
    guard last + 1 < limit, cursor.lines[last + 1].flags.isDisjoint(with: .endsTerminal) else {
      return readAfterSubject(text, last + 1)
    }
    let reader = SubjectReader(cursor: cursor, limit: limit, issuer: header.issuer)
    let end = reader.end(text, after: last, startsOnTitle: false)
    if end > last + 1 { header.subject = cursor.range(last + 1, end - 1) }
    header.reference = ReferenceReader.take(text, from: &header.subject)
    return readAfterSubject(text, end)
  }

  // MARK: Lines above the title

  private mutating func readLine(_ text: Span<UInt8>, _ index: Int, before end: Int) -> Int {
    let line = cursor.lines[index]
    switch line.cue {
    case .nationalTitle, .motto, .partyTitle:
      header.national.append(line.range)
      if line.cue == .partyTitle { header.regime = .party }
      return index + 1
    case .numberLabel:
      return readNumber(text, index, before: end)
    case .subjectLabel:
      return readLetterSubject(text, index, before: end)
    default:
      return readOther(text, index, before: end)
    }
  }

  private mutating func readOther(_ text: Span<UInt8>, _ index: Int, before end: Int) -> Int {
    let line = cursor.lines[index]
    if let number = NumberLineReader.named(text, line) {
      header.number = number
      return index + 1
    }
    if header.date == nil, let dateEnd = readDate(text, index, before: end) { return dateEnd }
    if let secrecy = HeaderMarks.secrecy(text, line) {
      header.marks.secrecy = secrecy
    } else if let urgency = HeaderMarks.urgency(text, line) {
      header.marks.urgency = urgency
    } else if FormTitles.begins(text, line) {
      // a form names itself where a document names its kind
      if header.subject == nil { header.subject = line.range }
    } else if !HeaderMarks.isDraft(text, line), isIssuerLine(text, index) {
      issuerLines.append(index)
    }
    return index + 1
  }

  /// Names of bodies are printed in capitals; a line that goes on with one is, too.
  private func isIssuerLine(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let line = cursor.lines[index]
    guard line.length < 120 else { return false }
    if line.flags.contains(.allCaps) || line.length < 5 && issuerLines.last == index - 1 {
      return true
    }
    return header.national.isEmpty && header.number == nil && BodyNames.begins(text, line.bounds)
      && !line.flags.contains(.endsTerminal) && line.length < 60
  }

  private mutating func readNumber(_ text: Span<UInt8>, _ index: Int, before end: Int) -> Int {
    let line = cursor.lines[index]
    let next = index + 1 < end ? Int(cursor.lines[index + 1].end) : Int(line.end)
    let reading = NumberLineReader.read(text, line.bounds, upTo: next)
    header.number = reading.line
    if let place = reading.rest,
      let dated = DateLine.read(
        text, skipComma(text, place.bounds.lowerBound, Int(line.end)), Int(line.end))
    {
      header.place = dated.place
      header.date = dated.date
    }
    return Int(reading.line.range.end) > Int(line.end) ? index + 2 : index + 1
  }

  /// "Số: 15/KH-PTP, Bình Long, ngày …": the comma behind the number.
  private func skipComma(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    text[index] == 0x2C ? text.skipBlanks(index + 1, end) : index
  }

  /// A place and date, on one line or broken over two.
  private mutating func readDate(_ text: Span<UInt8>, _ index: Int, before end: Int) -> Int? {
    let line = cursor.lines[index]
    guard line.length < 90, DateLine.mayBegin(text, line.bounds, nextLine(index, end)) else {
      return nil
    }
    for last in index..<min(end, index + 3) {
      let isComplete =
        last + 1 >= end || !DateLine.isContinuation(text, cursor.lines[last + 1].bounds)
      guard isComplete else { continue }
      guard let dated = DateLine.read(text, Int(line.start), Int(cursor.lines[last].end)) else {
        continue
      }
      header.place = dated.place
      header.date = dated.date
      return last + 1
    }
    return nil
  }

  private func nextLine(_ index: Int, _ end: Int) -> Range<Int>? {
    index + 1 < end ? cursor.lines[index + 1].bounds : nil
  }

  /// "V/v …" of a letter, over several lines.
  private mutating func readLetterSubject(
    _ text: Span<UInt8>, _ index: Int, before end: Int
  ) -> Int {
    var last = index
    while last + 1 < end, goesOnSubject(text, last + 1) { last += 1 }
    header.subject = cursor.range(index, last)
    return last + 1
  }

  private func goesOnSubject(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let line = cursor.lines[index]
    switch line.cue {
    case .nationalTitle, .motto, .addressLabel, .numberLabel, .partyTitle: return false
    default: break
    }
    if DateLine.mayBegin(text, line.bounds, nextLine(index, limit)) { return false }
    return !cursor.flow.separates(line) || line.flags.contains(.startsLower)
      || leadsToAddressees(index)
  }

  /// Whether only lines that can end a letter's subject stand before the addressees.
  private func leadsToAddressees(_ index: Int) -> Bool {
    for other in index..<min(limit, index + 3) {
      let line = cursor.lines[other]
      if line.cue == .addressLabel { return other > index }
      guard line.cue == .none, line.length < 100, !line.flags.contains(.allCaps) else {
        return false
      }
    }
    return false
  }

  /// A letter has no title: its head ends where the addressees or the first paragraph begin.
  private func endOfLetterhead(from first: Int) -> Int {
    var index = first
    var subject = false
    while index < min(limit, first + 25) {
      let line = cursor.lines[index]
      if line.cue == .addressLabel || line.mark.exists { return index }
      if line.cue == .basisOpener, !line.flags.contains(.allCaps) { return index }
      if line.cue == .subjectLabel { subject = true }
      let isHead = line.cue != .none || line.flags.contains(.allCaps) || line.length < 50 || subject
      if !isHead { return index }
      index += 1
    }
    return index
  }

  // MARK: Issuer

  /// Shares the issuer lines out: the last body named issues, the one before is its superior.
  private mutating func nameIssuer(_ text: Span<UInt8>) {
    var names: [TextRange] = []
    var previous = -1
    for index in issuerLines {
      let range = cursor.lines[index].range
      if let last = names.last, previous == index - 1,
        BodyNames.belongs(text, range.bounds, to: last.bounds)
      {
        names[names.count - 1] = last.union(range)
      } else {
        names.append(range)
      }
      previous = index
    }
    if names.count == 1, let cut = IssuerSplit.cut(text, names[0].bounds) {
      names = [TextRange(Int(names[0].start), cut.end), TextRange(cut.next, Int(names[0].end))]
    }
    if names.count > 1, let last = names.last, SameText.folded(text, last, names[names.count - 2]) {
      names.remove(at: names.count - 2)
    }
    while names.count > 1, !BodyNames.begins(text, names[names.count - 2].bounds) {
      names.remove(at: names.count - 2)
    }
    header.issuer = names.last
    if names.count > 1 { header.parent = names[names.count - 2] }
  }

  // MARK: Title

  private mutating func readTitle(_ text: Span<UInt8>, _ index: Int) -> Int {
    let line = cursor.lines[index]
    let named =
      HeaderFinder.kind(text, line)
      ?? DocumentKind.named(text, Int(line.start), Int(line.end))
    header.kind = named?.kind
    let kindEnd = named.map(\.end) ?? Int(line.end)
    header.kindName = TextRange(Int(line.start), kindEnd)
    var subjectStart = kindEnd
    while subjectStart < Int(line.end), isSpacing(text[subjectStart]) || text[subjectStart] == 0x3A
    {
      subjectStart += 1
    }
    let reader = SubjectReader(cursor: cursor, limit: limit, issuer: header.issuer)
    let end = reader.end(text, after: index, startsOnTitle: subjectStart < Int(line.end))
    if subjectStart < Int(line.end) {
      header.subject = TextRange(subjectStart, Int(cursor.lines[end - 1].end))
    } else if end > index + 1 {
      header.subject = cursor.range(index + 1, end - 1)
    }
    header.reference = ReferenceReader.take(text, from: &header.subject)
    return readAfterSubject(text, end)
  }

  /// The reference, then the authority that decides, may follow the subject.
  private mutating func readAfterSubject(_ text: Span<UInt8>, _ first: Int) -> Int {
    var index = first
    if index < limit, cursor.lines[index].cue == .accompanying {
      let end = ReferenceReader.end(text, cursor, index, before: limit)
      header.reference = PassageScanner.scan(text, cursor.range(index, end - 1))
      index = end
    }
    while header.date == nil, index < limit, cursor.lines[index].cue == .none,
      let end = readDate(text, index, before: limit)
    {
      index = end
    }
    if let end = EnactorReader.end(text, cursor, index, before: limit) {
      header.enactor = cursor.range(index, end - 1)
      index = end
    }
    return index
  }
}
