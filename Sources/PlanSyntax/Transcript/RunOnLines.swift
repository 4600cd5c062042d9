internal import VietnameseText

/// Cuts lines that hold a whole document or much of one, as copies of web pages do.
///
/// Cuts are made where a header's parts, grounds, parts and the foot surely begin; what a line then is
/// is judged as that of any other text.
struct RunOnLines {
  /// The least length of a line that is looked at, in characters: few paragraphs are as long.
  private static let least = 1500
  /// The least length of a line that may hold a whole header, and how far down it may stand.
  private static let leastHeader = (length: 90, lines: 12)

  let end: Int
  var cuts: [Int] = []
  /// Cuts that only structure explains, not a list inside a paragraph.
  var sureCuts = 0
  var zone = Zone.head
  var hasTitle = false
  var hasNumber = false
  var hasNational = false
  var hasSubject = false
  /// The last number of each series that the line holds so far.
  var last: [Mark.Style: Int] = [:]
  var lastStyle = Mark.Style.none

  enum Zone {
    case head, body, foot
  }

  /// The lines with such ones cut; null where there are none.
  static func cut(_ text: Span<UInt8>, _ lines: [Line]) -> [Line]? {
    var result: [Line]?
    for index in lines.indices {
      let line = lines[index]
      let isLong = Int(line.length) >= least || index < leastHeader.lines && holdsHeader(text, line)
      guard isLong, !line.flags.contains(.hasTab) else {
        result?.append(line)
        continue
      }
      let pieces = pieces(text, line)
      if pieces.count > 1, result == nil { result = Array(lines[..<index]) }
      result? += pieces
    }
    return result
  }

  /// Whether the national title, the motto and a number stand on one line.
  private static func holdsHeader(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard Int(line.length) >= leastHeader.length, !line.flags.contains(.hasPipe) else {
      return false
    }
    var (hasMotto, hasNumber) = (false, false)
    for index in line.bounds.dropFirst() where isSpacing(text[index - 1]) {
      switch text[index] {
      case 0xC4, 0x44: hasMotto = hasMotto || Motto.begins(text, index, Int(line.end))
      case 0x53:
        hasNumber = hasNumber || Cue.read(text, index..<Int(line.end)) == .numberLabel
      default: continue
      }
      if hasMotto, hasNumber { return true }
    }
    return false
  }

  private static func pieces(_ text: Span<UInt8>, _ line: Line) -> [Line] {
    var cutter = RunOnLines(end: Int(line.end))
    cutter.run(text, from: Int(line.start))
    guard cutter.sureCuts > 2 else { return [line] }
    var pieces: [Line] = []
    var start = Int(line.start)
    for cut in cutter.cuts.sorted() + [Int(line.end)] where cut > start {
      if let piece = LineReader.readLine(text, start, cut, blankBefore: false) {
        pieces.append(piece)
      }
      start = cut
    }
    pieces[0].flags.formUnion(line.flags.intersection([.blankBefore, .pageBefore, .ruleBefore]))
    return pieces
  }

  private init(end: Int) {
    self.end = end
  }

  mutating func run(_ text: Span<UInt8>, from start: Int) {
    var index = start
    while index < end {
      if !isSpacing(text[index]), index == start || isSpacing(text[index - 1]) {
        let before = start < index ? lastByte(text, before: index, from: start) : 0x2E
        index = max(read(text, index, after: before), index + 1)
      } else {
        index += 1
      }
    }
  }

  func lastByte(_ text: Span<UInt8>, before index: Int, from start: Int) -> UInt8 {
    var before = index - 1
    while before > start, isSpacing(text[before]) { before -= 1 }
    return text[before]
  }

  mutating func cut(at index: Int, isSure: Bool = true) {
    if isSure { sureCuts += 1 }
    cuts.append(index)
  }

  /// Reads the word at `index`; returns from where to go on.
  mutating func read(_ text: Span<UInt8>, _ index: Int, after before: UInt8) -> Int {
    if let after = rule(text, index) {
      cut(at: index, isSure: false)
      cut(at: after, isSure: false)
      return after
    }
    if text.foldedLetter(at: index).isUpper {
      if let after = readWords(text, index, after: before) { return after }
    }
    guard zone != .foot else { return index }
    return readMark(text, index, after: before)
  }

  /// The end of a rule ("-------"), or of the bar between columns.
  func rule(_ text: Span<UInt8>, _ index: Int) -> Int? {
    if zone != .body, text[index] == 0x7C { return index + 1 }
    var after = index
    while after < end, text[after] == 0x2D || text[after] == 0x5F || text[after] == 0x2A {
      after += 1
    }
    return after - index > 2 ? after : nil
  }

  // MARK: Words

  mutating func readWords(_ text: Span<UInt8>, _ index: Int, after before: UInt8) -> Int? {
    let near = index..<min(end, index + 160)
    if let named = title(text, index, after: before) { return readTitle(text, index, named) }
    switch Cue.read(text, near) {
    case .nationalTitle where isCapital(text, index), .partyTitle:
      if !hasNational, let issuer = issuer(text, before: index) { cuts.append(issuer) }
      hasNational = true
      cut(at: index)
    case .motto:
      cut(at: index)
      return readMotto(text, index)
    case .numberLabel where zone == .head && !hasNumber && isCapital(text, index, letters: 1):
      hasNumber = true
      cut(at: index)
    case .subjectLabel where zone == .head && hasNumber && !hasTitle:
      hasSubject = true
      cut(at: index)
    case .addressLabel where zone == .head:
      cut(at: index)
      hasTitle = true
    case .basisOpener where zone == .head && !isCapital(text, index):
      guard hasTitle || hasNumber, isStop(before) || opensGround(text, index) else { return nil }
      cut(at: before == 0x2D ? dash(text, before: index) : index)
    case .recipientsLabel:
      cut(at: index)
      zone = .foot
    case .closing where zone == .body && before == 0x2E:
      cut(at: index, isSure: false)
    case .authority where isCapital(text, index):
      // "Lưu: VT, KT. KT. CHỦ TỊCH": the first is a unit
      let next = text.skipBlanks(CitedWords.wordEnd(text, index, near.upperBound), end)
      guard zone == .foot || isStop(before) && capitals(text, from: index) > 9,
        next < end, Cue.read(text, next..<min(end, next + 40)) != .authority
      else { return nil }
      zone = .foot
      return readSignature(text, index)
    case .annexLabel where isCapital(text, index) && isStopOrName(before):
      cut(at: index)
      (zone, last) = (.body, [:])
    case .none where zone == .foot && isCapital(text, index) && Positions.begins(text, near):
      return readSignature(text, index)
    case .none where zone == .head && hasTitle && isCapital(text, index):
      guard let after = enactor(text, index) else { return nil }
      cut(at: index)
      return after
    default: return nil
    }
    return index
  }

  /// The end of the authority that decides, in capitals right before the grounds.
  func enactor(_ text: Span<UInt8>, _ index: Int) -> Int? {
    let near = index..<min(end, index + 120)
    guard Positions.begins(text, near) || BodyNames.begins(text, near) else { return nil }
    let after = text.skipBlanks(end(text, ofCapitals: index), end)
    guard after < end, Cue.read(text, after..<min(end, after + 40)) == .basisOpener else {
      return nil
    }
    return after
  }

  /// The kind that a title in capitals names here, and where the name ends.
  func title(_ text: Span<UInt8>, _ index: Int, after before: UInt8) -> Int? {
    guard let named = DocumentKind.named(text, index, min(end, index + 60)), named.kind.isTitle,
      LineReader.isAllCaps(text, index, named.end), !isCapitalWord(text, before: index)
    else { return nil }
    let next = text.skipBlanks(named.end, end)
    if next < end, text[next] == 0x3A { return zone == .head ? next + 1 : nil }
    if zone == .head { return named.end }
    for other in named.end..<min(end, named.end + 500) where text[other] == 0x28 {
      return Cue.read(text, other..<end) == .accompanying ? named.end : nil
    }
    return nil
  }

  mutating func readTitle(_ text: Span<UInt8>, _ index: Int, _ nameEnd: Int) -> Int {
    cut(at: index)
    cut(at: nameEnd, isSure: false)
    if zone != .head { (zone, last) = (.head, [:]) }
    hasTitle = true
    guard capitals(text, from: nameEnd) > 6 else { return nameEnd }
    let subjectEnd = end(text, ofCapitals: nameEnd)
    cut(at: subjectEnd, isSure: false)
    return subjectEnd
  }

  /// Titles in capitals and the name behind them, which no word of another text ends.
  mutating func readSignature(_ text: Span<UInt8>, _ index: Int) -> Int {
    cut(at: index)
    var after = text.skipBlanks(end(text, ofCapitals: index), end)
    if after < end, text[after] == 0x28 {
      while after < min(end, index + 400), text[after] != 0x29 { after += 1 }
      after = text.skipBlanks(min(after + 1, end), end)
    }
    guard after < end, Surname.starts(text, after, end) else { return after }
    for _ in 0..<5 where after < end && text.foldedLetter(at: after).isUpper {
      let word = CitedWords.wordEnd(text, after, end)
      if isCapital(text, after) || beginsOther(text, after) { break }
      after = text.skipBlanks(word, end)
    }
    cut(at: after)
    return after
  }

  /// Whether a word begins another text and is no part of a name.
  func beginsOther(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let near = index..<min(end, index + 60)
    return Cue.read(text, near) != .none || MarkScanner.scan(text, index, end).isNumbering
      || DocumentKind.named(text, index, near.upperBound) != nil
  }

  /// Where the name of a body begins that stands in capitals right before the national title.
  func issuer(_ text: Span<UInt8>, before index: Int) -> Int? {
    var found: Int?
    var stop = index
    while stop > 0, index - stop < 160 {
      while stop > 0, !isLetter(text[stop - 1]) { stop -= 1 }
      var start = stop
      while start > 0, !isSpacing(text[start - 1]), stop - start < 24 { start -= 1 }
      guard start < stop, isCapital(text, start), LineReader.isAllCaps(text, start, stop) else {
        break
      }
      if BodyNames.begins(text, start..<index) { found = start }
      stop = start
    }
    return found
  }

  func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  mutating func readMotto(_ text: Span<UInt8>, _ index: Int) -> Int {
    for other in index..<min(end, index + 60) where text[other] | 0x20 == 0x68 {
      guard let after = text.matchFolded("hanh phuc", at: other, before: end) else { continue }
      cut(at: after, isSure: false)
      return after
    }
    return index
  }
}
