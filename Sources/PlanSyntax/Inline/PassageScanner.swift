internal import VietnameseText

/// Finds citations, dates, amounts and addresses in running text, in one pass.
///
/// Nearly everything hangs on a digit or on a few capital words, so all other bytes are passed over.
package struct PassageScanner {
  private(set) var citations: [Citation] = []
  private(set) var mentions: [Mention] = []
  private var index: Int
  private let start: Int
  private let end: Int
  /// Loci read and not yet given to a citation ("khoản 4 Điều 6 và khoản 2 Điều 7").
  private var loci: [Locus] = []
  private var lociRange = TextRange(0, 0)

  private init(_ range: TextRange) {
    index = Int(range.start)
    start = index
    end = Int(range.end)
  }

  /// Scans the text in `range`.
  package static func scan(_ text: Span<UInt8>, _ range: TextRange) -> Passage {
    var scanner = PassageScanner(range)
    scanner.run(text)
    return Passage(range: range, citations: scanner.citations, mentions: scanner.mentions)
  }

  private mutating func run(_ text: Span<UInt8>) {
    while true {
      index = TriggerBytes.next(text, index, end)
      guard index < end else { break }
      switch text[index] {
      case 0x30...0x39:
        scanDigits(text)
      case 0xC4, 0x6B, 0x4B:
        scanLocus(text)
      case 0x4D, 0x6D, 0x50, 0x70, 0x43, 0x42, 0x4C, 0x48:
        scanWord(text)
      case 0x51, 0x71:
        scanQuarter(text)
      case 0x68, 0x77:
        scanAddress(text)
      case 0x40:
        scanMail(text)
      default:
        index += 1
      }
    }
    finishLoci(text)
  }

  private func startsWord(_ text: Span<UInt8>) -> Bool {
    guard index > start else { return true }
    let before = text[index - 1]
    return before < 0x30 || before == 0x3A || before == 0x3B || before == 0x5B || isQuoteEnd(text)
  }

  /// Whether a quotation begins right here.
  private func isQuoted(_ text: Span<UInt8>) -> Bool {
    guard index > start else { return false }
    return text[index - 1] == 0x22 || isQuoteEnd(text) && text[index - 1] == 0x9C
  }

  private func isQuoteEnd(_ text: Span<UInt8>) -> Bool {
    index >= start + 3 && text[index - 3] == 0xE2 && text[index - 2] == 0x80
  }

  // MARK: Digits

  private mutating func scanDigits(_ text: Span<UInt8>) {
    guard startsWord(text) else { return skipDigits(text) }
    let before = NumberContext.previousWord(text, start, index)
    let isNamed = NumberContext.isNamed(text, before)
    if NumberContext.mayBeginNumber(text, start, index, behind: before),
      let number = NumberScanner.scan(text, index, end, isNamed: isNamed)
    {
      return addCitation(text, number)
    }
    let day = NumberContext.start(of: "ngay", text, before)
    if let reading = DateScanner.scan(text, index, end, isDay: day != nil) {
      addDate(text, from: day ?? index, reading)
      return
    }
    if let month = NumberContext.start(of: "thang", text, before),
      let reading = DateScanner.month(text, month, end), reading.date.year > 0
    {
      addDate(text, from: month, reading)
      return
    }
    if let amount = AmountScanner.scan(text, index, end) {
      mentions.append(Mention(range: amount.range, value: amount.value))
      index = Int(amount.range.end)
      return
    }
    skipDigits(text)
  }

  private mutating func skipDigits(_ text: Span<UInt8>) {
    while index < end, text[index] &- 0x30 < 10 { index += 1 }
  }

  private mutating func addDate(_ text: Span<UInt8>, from: Int, _ reading: DateScanner.Reading) {
    index = reading.end
    if let last = citations.last, last.number != nil || last.kind?.isAct == true, last.date == nil,
      NumberContext.isLink(text, Int(last.range.end), from)
    {
      citations[citations.count - 1].date = reading.date
      extendCitation(text, to: reading.end)
      return
    }
    let range = TextRange(from, reading.end)
    if let last = mentions.last, case .date(let first) = last.value,
      NumberContext.isRangeLink(text, Int(last.range.end), from)
    {
      mentions[mentions.count - 1] = Mention(
        range: last.range.union(range), value: .dateRange(first, reading.date))
      return
    }
    mentions.append(Mention(range: range, value: .date(reading.date)))
  }

  // MARK: Citations

  private mutating func addCitation(_ text: Span<UInt8>, _ number: DocumentNumber) {
    var citation = takeAct(text, before: number) ?? named(text, number)
    citation.number = number
    if citation.kind == nil { citation.kind = number.kind(text) }
    citation.range = citation.range.union(number.range)
    if citation.locus.isEmpty {
      citation.locus = takeLoci(before: Int(citation.range.start))
      if !citation.locus.isEmpty { citation.range = citation.range.union(lociRange) }
    }
    index = Int(number.range.end)
    citations.append(citation)
    extendCitation(text, to: index)
  }

  /// A citation with the kind that stands before a number, or that of the list it goes on.
  private func named(_ text: Span<UInt8>, _ number: DocumentNumber) -> Citation {
    var citation = Citation(range: number.range)
    let floor = citations.last.map { Int($0.range.end) } ?? start
    if let named = CitationContext.kind(text, from: floor, before: Int(number.range.start)) {
      citation.kindName = named.range
      citation.kind = named.isAdjacent ? named.kind : number.kind(text) ?? named.kind
      citation.range = named.range.union(number.range)
    } else if number.kind(text) == nil, let last = citations.last,
      NumberContext.isListLink(text, Int(last.range.end), Int(number.range.start))
    {
      citation.kind = last.kind
    }
    return citation
  }

  /// An act named just before its number is the same citation ("Luật Đầu tư số 61/2020/QH14").
  private mutating func takeAct(_ text: Span<UInt8>, before number: DocumentNumber) -> Citation? {
    guard let last = citations.last, last.number == nil, last.kind?.isAct == true, last.date == nil,
      NumberContext.isNumberLink(text, Int(last.range.end), Int(number.range.start))
    else { return nil }
    citations.removeLast()
    return last
  }

  /// Takes in the issuer after a number or date ("của Ủy ban nhân dân thành phố").
  private mutating func extendCitation(_ text: Span<UInt8>, to position: Int) {
    let last = citations.count - 1
    citations[last].range.end = max(citations[last].range.end, Int32(position))
    guard citations[last].issuer.isEmpty,
      let issuer = CitationContext.issuer(text, after: position, before: end)
    else { return }
    citations[last].issuer = issuer
    citations[last].range.end = issuer.end
    index = Int(issuer.end)
  }

  /// "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp" cited by name, and parts "Mục V", "Phụ lục II".
  private mutating func scanWord(_ text: Span<UInt8>) {
    guard startsWord(text) else {
      index += 1
      return
    }
    if text[index] == 0x6D, LocusScanner.scan(text, index, end) != nil { return scanLocus(text) }
    if let reference = ReferenceScanner.scan(text, index, end) {
      var citation = Citation(range: reference.range)
      if isLocated(text) {
        citation.locus = takeLoci(before: index)
        citation.range = citation.range.union(lociRange)
      } else {
        finishLoci(text)
      }
      let isOther = CitationContext.belongsElsewhere(
        text, after: Int(reference.range.end), before: end)
      citation.target = isOther ? nil : reference.target
      citations.append(citation)
      index = Int(reference.range.end)
      return
    }
    if let act = CitationContext.act(text, index, end) {
      var citation = Citation(range: act.range)
      citation.kind = act.kind
      citation.kindName = act.kindName
      citation.locus = takeLoci(before: index)
      if !citation.locus.isEmpty { citation.range = citation.range.union(lociRange) }
      citations.append(citation)
      index = Int(act.range.end)
      return
    }
    index += 1
  }

  // MARK: Loci

  private mutating func scanLocus(_ text: Span<UInt8>) {
    guard startsWord(text), let reading = LocusScanner.scan(text, index, end) else {
      index += text[index] == 0xC4 ? 2 : 1
      return
    }
    if !loci.isEmpty, !NumberContext.isListLink(text, Int(lociRange.end), index) {
      finishLoci(text)
    }
    if loci.isEmpty, index == start || isQuoted(text), LocusScanner.isTitle(text, reading, end) {
      index = Int(reading.range.end)
      return
    }
    lociRange = loci.isEmpty ? reading.range : lociRange.union(reading.range)
    if loci.count < 64 { loci += reading.loci }  // nobody cites more at once
    index = Int(reading.range.end)
    if reading.isOwn || LocusScanner.endsReference(text, index, end) { finishLoci(text) }
  }

  /// Whether the clauses and points read before are those of the part named here ("khoản 1 Mục III").
  private func isLocated(_ text: Span<UInt8>) -> Bool {
    guard !loci.isEmpty, !loci.contains(where: { $0.steps.contains { $0.level == .article } })
    else { return false }
    return (Int(lociRange.end)..<index).allSatisfy { isSpacing(text[$0]) || text[$0] == 0x2C }
  }

  private mutating func takeLoci(before position: Int) -> [Locus] {
    defer { loci = [] }
    guard !loci.isEmpty, position - Int(lociRange.end) <= 24 else {
      return []
    }
    return loci
  }

  /// Loci that no document follows refer to this one.
  private mutating func finishLoci(_ text: Span<UInt8>) {
    guard !loci.isEmpty else { return }
    var citation = Citation(range: lociRange)
    citation.locus = loci
    if let article = loci.first?.steps.last(where: { $0.level == .article }),
      !article.value.isEmpty,
      !CitationContext.belongsElsewhere(text, after: Int(lociRange.end), before: end)
    {
      citation.target = .article(article.value)
    }
    citations.append(citation)
    loci = []
  }

  // MARK: Others

  private mutating func scanQuarter(_ text: Span<UInt8>) {
    guard startsWord(text), let quarter = AmountScanner.quarter(text, index, end) else {
      index += 1
      return
    }
    mentions.append(Mention(range: quarter.range, value: quarter.value))
    index = Int(quarter.range.end)
  }

  private mutating func scanAddress(_ text: Span<UInt8>) {
    guard startsWord(text), let stop = AddressScanner.url(text, index, end) else {
      index += 1
      return
    }
    mentions.append(Mention(range: TextRange(index, stop), value: .url))
    index = stop
  }

  private mutating func scanMail(_ text: Span<UInt8>) {
    if let range = AddressScanner.email(text, start, index, end) {
      mentions.append(Mention(range: range, value: .email))
      index = Int(range.end)
    } else {
      index += 1
    }
  }
}
