internal import VietnameseText

/// Reads what stands below a document's content: the recipients and the signature, in any order.
struct FootParser {
  private let cursor: LineCursor
  private let limit: Int
  private(set) var recipients: RecipientList?
  private(set) var signature: Signature?
  /// Whether the signature is so far that of who approves.
  private var isApproved = false
  /// Lines of the foot that are neither: a typist's mark, a copy count.
  private(set) var typistMarks: [TextRange] = []

  init(_ cursor: LineCursor, before limit: Int) {
    self.cursor = cursor
    self.limit = limit
  }

  /// Reads the foot that begins at `first` and returns the line after it.
  mutating func parse(_ text: Span<UInt8>, from first: Int) -> Int {
    var index = first
    while index < limit {
      let line = cursor.lines[index]
      if line.cue == .recipientsLabel, recipients == nil {
        index = readRecipients(text, index)
      } else if beginsSignature(text, index) {
        index = readSignature(text, index)
      } else if isTypistMark(text, index) {
        typistMarks.append(line.range)
        index += 1
      } else if let next = signatureSoon(text, index) {
        index = next
      } else {
        break
      }
    }
    return index
  }

  /// The signature that stands a few lines below the recipients, under what nobody can place.
  private func signatureSoon(_ text: Span<UInt8>, _ index: Int) -> Int? {
    guard recipients != nil, signature == nil else { return nil }
    for other in index..<min(limit, index + 4) {
      let line = cursor.lines[other]
      if line.cue != .none, line.cue != .authority { return nil }
      if FootFinder.isSignatureStart(text, cursor, other, before: limit) { return other }
    }
    return nil
  }

  /// Whether a signature begins: the first by its title, further ones by their name, too.
  private func beginsSignature(_ text: Span<UInt8>, _ index: Int) -> Bool {
    if signature == nil {
      return SignatureReader.begins(text, cursor.lines[index]) || isTitleInWords(text, index)
    }
    let line = cursor.lines[index]
    let isBody =
      line.flags.contains(.allCaps) && line.cue == .none && BodyNames.begins(text, line.bounds)
      && !Positions.begins(text, line.bounds)
    return FootFinder.isSignatureStart(text, cursor, isBody ? index + 1 : index, before: limit)
  }

  /// Below the recipients a title stands in words, too, where a name follows it.
  private func isTitleInWords(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard recipients != nil, SignatureReader.isTitleInWords(text, cursor.lines[index]) else {
      return false
    }
    return cursor.lines[index + 1..<min(limit, index + 4)].contains {
      PersonName.isName(text, Int($0.start), Int($0.end))
    }
  }

  /// "09 KH", "HP_VP11_QĐ": a short line that names nobody, right before the signature.
  private func isTypistMark(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let line = cursor.lines[index]
    guard recipients != nil, signature == nil, line.length < 24, !line.mark.exists,
      line.cue == .none, !BodyNames.begins(text, line.bounds)
    else { return false }
    return index + 1 == limit || SignatureReader.begins(text, cursor.lines[index + 1])
  }

  // MARK: Recipients

  private mutating func readRecipients(_ text: Span<UInt8>, _ first: Int) -> Int {
    let line = cursor.lines[first]
    var labelEnd =
      text.matchFolded("noi nhan", at: Int(line.start), before: Int(line.end)) ?? Int(line.end)
    while labelEnd < Int(line.end), isSpacing(text[labelEnd]) || text[labelEnd] == 0x3A {
      labelEnd += 1
    }
    var reader = RecipientReader(text, label: TextRange(Int(line.start), labelEnd))
    var index = first + 1
    var itemStart = labelEnd
    var itemEnd = Int(line.end)
    let width = width(first)
    while index < limit,
      isRecipientLine(
        text, index, first: first, isFiled: reader.holdsFiling(text, itemStart, itemEnd))
    {
      let next = cursor.lines[index]
      if startsItem(text, index, itemStart, itemEnd, width: width) {
        reader.add(text, itemStart, itemEnd)
        itemStart = Int(next.start)
      }
      itemEnd = Int(next.end)
      index += 1
    }
    reader.add(text, itemStart, itemEnd)
    recipients = reader.list
    return index
  }

  private func isRecipientLine(_ text: Span<UInt8>, _ index: Int, first: Int, isFiled: Bool) -> Bool
  {
    let line = cursor.lines[index]
    if line.cue == .filing || line.mark.isBullet { return true }
    switch line.cue {
    case .authority, .annexLabel, .formLabel, .nationalTitle, .accompanying, .recipientsLabel,
      .webPage, .numberLabel:
      return false
    default: break
    }
    if line.flags.contains(.rightColumn) != cursor.lines[first].flags.contains(.rightColumn),
      line.flags.contains(.rightColumn)
    {
      return false
    }
    if SignatureReader.begins(text, line) { return false }
    let previous = cursor.lines[index - 1]
    if isFiled {
      if opensBracket(text, cursor.lines[index - 1].bounds) { return true }
      return line.flags.contains(.startsLower) && !previous.flags.contains(.endsStop)
    }
    if PersonName.isName(text, Int(line.start), Int(line.end)), previous.flags.contains(.endsStop) {
      return false
    }
    return line.length < 160 && !(line.flags.contains(.allCaps) && cursor.flow.separates(line))
  }

  /// Whether a bracket is open at a line's end ("VP (Hạnh").
  private func opensBracket(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Bool {
    var depth = 0
    for index in bounds {
      if text[index] == 0x28 { depth += 1 }
      if text[index] == 0x29 { depth -= 1 }
    }
    return depth > 0
  }

  /// Whether a line begins the next item rather than going on with the last.
  private func startsItem(
    _ text: Span<UInt8>, _ index: Int, _ start: Int, _ end: Int, width: Int
  ) -> Bool {
    let line = cursor.lines[index]
    if line.mark.isBullet || line.cue == .filing { return true }
    if start >= end { return true }
    let previous = cursor.lines[index - 1]
    if width > 0, Int(previous.length) + 1 + Int(line.firstWord) > width { return false }
    return previous.flags.contains(.endsTerminal) && text[Int(previous.end) - 1] != 0x3A
      && !line.flags.contains(.startsLower) && text[Int(line.start)] != 0x28
  }

  /// How wide the column of recipients is, where each stands behind a dash and some are broken; else 0.
  private func width(_ first: Int) -> Int {
    var width = 0
    var isBroken = false
    for index in first + 1..<max(first + 1, min(limit, first + 40)) {
      let line = cursor.lines[index]
      if index == first + 1, !line.mark.isBullet { return 0 }
      if line.flags.contains(.allCaps) || line.cue == .authority { break }
      width = max(width, Int(line.length))
      isBroken = isBroken || line.flags.contains(.startsLower)
    }
    return isBroken ? width : 0
  }

  // MARK: Signature

  private mutating func readSignature(_ text: Span<UInt8>, _ first: Int) -> Int {
    var reader = SignatureReader()
    // the name of a body stands over the title of who signs for it
    let isUnderBody = signature != nil && !SignatureReader.begins(text, cursor.lines[first])
    var index = isUnderBody ? first + 1 : first
    while index < limit, reader.signer == nil {
      let line = cursor.lines[index]
      if index > first, line.cue == .recipientsLabel { break }
      guard reader.take(text, line) else { break }
      index += 1
    }
    while index < limit, reader.takeAfterName(text, cursor.lines[index]) { index += 1 }
    // of several bodies that sign together the first is told, and not who only approves
    if signature == nil || isApproved { signature = reader.signature ?? signature }
    isApproved = Approval.begins(text, cursor.lines[first])
    return max(index, first + 1)
  }
}
