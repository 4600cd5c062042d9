internal import VietnameseText

/// Puts the lines into reading order: sets noise aside, unites split marks, separates columns.
struct LineArranger {
  /// The lines in reading order.
  private(set) var lines: [Line]
  /// What was set aside, in ranges of the text that was read.
  private(set) var leftovers: [(kind: Leftover.Kind, range: TextRange)] = []
  /// Whether lines were removed, split or moved, so that the text must be rebuilt.
  private(set) var isRearranged = false
  private let pages: [Int]

  /// Begins with lines as they stand; `pages` are the offsets where form feeds stood.
  init(lines: [Line], pages: [Int]) {
    self.lines = lines
    self.pages = pages
  }

  /// Arranges the lines of `text`.
  mutating func arrange(_ text: Span<UInt8>) {
    markPages()
    if let cut = RunOnLines.cut(text, lines) { (lines, isRearranged) = (cut, true) }
    setNoiseAside(text)
    uniteLoneMarks(text)
    cutStrayGlyphs(text)
    separateColumns(text)
    for index in lines.indices {
      lines[index].mark = MarkScanner.scan(text, Int(lines[index].start), Int(lines[index].end))
      lines[index].cue = Cue.read(text, lines[index].bounds)
      if lines[index].flags.contains(.hasTab), isTabOfMark(text, lines[index]) {
        lines[index].flags.remove(.hasTab)
      }
    }
  }

  /// Whether the only tabs of a line set its text apart from its mark ("1.\tMục đích"), as lists of word
  /// processors do.
  private func isTabOfMark(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard line.mark.exists, line.mark.form != .alone else { return false }
    let start = Int(line.start) + Int(line.mark.length)
    return start >= Int(line.end) || text.first(0x09, in: start..<Int(line.end)) == nil
  }

  private mutating func markPages() {
    var page = 0
    for index in lines.indices where page < pages.count && Int(lines[index].start) >= pages[page] {
      lines[index].flags.insert(.pageBefore)
      while page < pages.count, Int(lines[index].start) >= pages[page] { page += 1 }
    }
  }

  private mutating func setNoiseAside(_ text: Span<UInt8>) {
    let noise = NoiseFilter.find(text, lines)
    guard !noise.isEmpty else { return }
    isRearranged = true
    var kept: [Line] = []
    kept.reserveCapacity(lines.count)
    var next = 0
    var pending: Line.Flags = []
    for index in lines.indices {
      if next < noise.count, noise[next].line == index {
        leftovers.append((noise[next].kind, lines[index].range))
        pending.formUnion(lines[index].flags.intersection([.blankBefore, .pageBefore]))
        pending.insert(noise[next].kind.boundary)
        next += 1
      } else {
        var line = lines[index]
        line.flags.formUnion(pending)
        pending = []
        kept.append(line)
      }
    }
    lines = kept
  }

  /// Joins "Chương" with the "III" that stands on the next line.
  private mutating func uniteLoneMarks(_ text: Span<UInt8>) {
    var index = 0
    var united: [Line] = []
    while index < lines.count {
      let line = lines[index]
      if index + 1 < lines.count, let next = unitedLine(text, line, lines[index + 1]) {
        if united.isEmpty { united = Array(lines[..<index]) }
        united.append(next)
        index += 2
      } else {
        if !united.isEmpty { united.append(line) }
        index += 1
      }
    }
    if !united.isEmpty { lines = united }
  }

  private func unitedLine(_ text: Span<UInt8>, _ line: Line, _ next: Line) -> Line? {
    guard line.length < 12, belongTogether(text, line, next) else { return nil }
    var result = next
    result.start = line.start
    result.length = UInt16(clamping: Int(line.length) + 1 + Int(next.length))
    result.firstWord = line.firstWord
    let start: Line.Flags = [
      .blankBefore, .pageBefore, .ruleBefore, .startsLower, .startsDigit, .indented,
    ]
    result.flags = next.flags.subtracting(start).union(line.flags.intersection(start))
    return result
  }

  private func belongTogether(_ text: Span<UInt8>, _ line: Line, _ next: Line) -> Bool {
    if LoneWords.begin(text, line.bounds, next.bounds) { return true }
    guard WordMark.styleOfLoneWord(text, line.bounds) != nil else { return false }
    return WordMark.scan(text, Int(line.start), Int(next.end)).map { $0.form != .bare } ?? false
  }

  private mutating func cutStrayGlyphs(_ text: Span<UInt8>) {
    for index in lines.indices {
      let line = lines[index]
      guard let end = StrayGlyphs.cut(text, line),
        var title = LineReader.readLine(text, Int(line.start), end, blankBefore: false)
      else { continue }
      title.flags.formUnion(line.flags.intersection([.blankBefore, .pageBefore, .ruleBefore]))
      lines[index] = title
      leftovers.append((.scanNoise, TextRange(end, Int(line.end))))
      isRearranged = true
    }
  }

  private mutating func separateColumns(_ text: Span<UInt8>) {
    guard let separated = ColumnSplitter.split(text, lines) else { return }
    lines = separated.lines
    leftovers += separated.rules.map { (.rule, $0) }
    isRearranged = true
  }

  /// The text made of the arranged lines, with its map and the lines moved to it.
  func rebuild(
    _ text: Span<UInt8>, _ map: SourceMap
  ) -> (text: [UInt8], map: SourceMap, lines: [Line]) {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var runs: [(range: TextRange, length: Int)] = []
    var moved = lines
    for index in lines.indices {
      if !result.isEmpty {
        result.append(0x0A)
        let end = Int(lines[index - 1].end)
        runs.append((TextRange(end, end), 1))
      }
      let shift = Int32(result.count) - lines[index].start
      moved[index].start += shift
      moved[index].end += shift
      for position in lines[index].bounds { result.append(text[position]) }
      runs.append((lines[index].range, lines[index].bounds.count))
    }
    return (result, map.selecting(runs), moved)
  }
}

extension Leftover.Kind {
  /// What a line set aside for this reason says of the line after it.
  fileprivate var boundary: Line.Flags {
    switch self {
    case .pageNumber, .runningHead: .pageBefore
    case .rule: .ruleBefore
    default: []
    }
  }
}

/// Pairs of words that announce a part and that a narrow column broke apart.
private enum LoneWords {
  private static let pairs: [(StaticString, StaticString)] = [
    ("kinh", "gui"), ("mau", "so"), ("noi", "nhan"), ("phu", "luc"), ("doc", "lap"),
    ("can", "cu"), ("theo", "de nghi"), ("theo", "de xuat"), ("xet", "de nghi"), ("thuc", "hien"),
    ("cong", "hoa xa hoi"), ("cong hoa", "xa hoi chu nghia"), ("ke", "hoach"), ("bao", "cao"),
    ("to", "trinh"), ("bien", "ban"), ("thong", "bao"), ("quyet", "dinh"), ("nghi", "quyet"),
    ("(ban", "hanh kem"), ("(kem", "theo"), ("(ban hanh", "kem theo"),
    ("cong", "hoa xa hoi"), ("uy", "ban nhan dan"), ("uy ban nhan", "dan"), ("doc lap -", "tu do"),
  ]

  /// Whether a line is the first word of such a pair and the next begins with the second.
  static func begin(_ text: Span<UInt8>, _ line: Range<Int>, _ next: Range<Int>) -> Bool {
    let letter = text[line.lowerBound] == 0x28 ? line.lowerBound + 1 : line.lowerBound
    guard letter < line.upperBound, text.foldedLetter(at: letter).isUpper else { return false }
    return pairs.contains { first, second in
      text.matchFolded(first, at: line.lowerBound, before: line.upperBound) == line.upperBound
        && text.matchFolded(second, at: next.lowerBound, before: next.upperBound) != nil
    }
  }
}
