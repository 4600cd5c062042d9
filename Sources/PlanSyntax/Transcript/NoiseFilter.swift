internal import VietnameseText

/// Finds lines that printing, scanning or publishing added: page numbers, running heads, rules.
enum NoiseFilter {
  /// A line to set aside.
  struct Noise {
    var line: Int
    var kind: Leftover.Kind
  }

  /// The noise among the lines, in order.
  static func find(_ text: Span<UInt8>, _ lines: [Line]) -> [Noise] {
    var noise = repeatedHeads(text, lines)
    var heads = Set(noise.map(\.line))
    var numbers: [PageNumbers.Number] = []
    var isInTable = false
    for index in lines.indices {
      let line = lines[index]
      if heads.contains(index) {
        continue
      } else if isRule(text, line) || isRestOfRule(text, line, index, after: noise.last) {
        noise.append(Noise(line: index, kind: .rule))
      } else if isMarkedPageNumber(text, line) {
        noise.append(Noise(line: index, kind: .pageNumber))
        heads.insert(index)
      } else if let value = pageNumber(text, line) {
        numbers.append(PageNumbers.Number(line: index, value: isInTable ? 0 : value))
      } else if isRunningHead(text, line) {
        noise.append(Noise(line: index, kind: .runningHead))
      } else if isLink(text, lines, index) {
        noise.append(Noise(line: index, kind: .link))
      } else if isDigitalSignature(text, lines, index) {
        noise.append(Noise(line: index, kind: .digitalSignature))
      } else if isTableHead(text, line) {
        isInTable = true
      }
    }
    noise += PageNumbers.find(numbers, lines, heads: noise)
    noise.sort { $0.line < $1.line }
    return noise
  }

  /// Lines that stand at the top or foot of two pages and of one in five: running heads.
  private static func repeatedHeads(_ text: Span<UInt8>, _ lines: [Line]) -> [Noise] {
    var heads: [(lines: [Int], pages: Int, last: Int)] = []
    var pages = 0
    for page in lines.indices where lines[page].flags.contains(.pageBefore) && pages < 400 {
      pages += 1
      for line in max(0, page - 2)..<min(lines.count, page + 2)
      where mayBeHead(text, lines[line]) {
        let same = heads.firstIndex {
          SameText.folded(text, lines[$0.lines[0]].range, lines[line].range)
        }
        guard let same else {
          heads.append(([line], 1, page))
          continue
        }
        if heads[same].last != page { heads[same].pages += 1 }
        heads[same].last = page
        if !heads[same].lines.contains(line) { heads[same].lines.append(line) }
      }
    }
    let found = heads.filter { $0.lines.count > 1 && $0.pages > 1 && $0.pages * 5 >= pages }
    return found.flatMap(\.lines).sorted().map { Noise(line: $0, kind: .runningHead) }
  }

  /// Whether a line can be a running head: no sentence's end, and no item, which lists repeat.
  private static func mayBeHead(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.length > 5 && line.length < 100
      && line.flags.isDisjoint(with: [.endsTerminal, .startsLower])
      && !MarkScanner.scan(text, Int(line.start), Int(line.end)).exists
  }

  /// "Trang 3/4", "- 4 -": page numbers by their form alone.
  private static func isMarkedPageNumber(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard line.length <= 12 else { return false }
    var start = Int(line.start)
    let end = Int(line.end)
    if let after = text.matchFolded("trang ", at: start, before: end) {
      return isDigits(text, after, end, allowing: 0x2F)
    }
    guard text[start] == 0x2D, text[end - 1] == 0x2D, line.length > 2 else { return false }
    start += 1
    return isDigits(text, start, end - 1, allowing: 0x20)
  }

  private static func isDigits(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, allowing other: UInt8
  ) -> Bool {
    var digits = 0
    for index in start..<max(start, end) {
      if text[index] &- 0x30 < 10 { digits += 1 } else if text[index] != other { return false }
    }
    return digits > 0
  }

  /// "-------", "____", "***"; a bar alone is left of a table around a header.
  private static func isRule(_ text: Span<UInt8>, _ line: Line) -> Bool {
    let first = text[Int(line.start)]
    if first == 0x7C, line.length == 1 { return true }
    guard first == 0x2D || first == 0x5F || first == 0x2A || first == 0x3D || first == 0xE2,
      line.length > 2 || first == 0x5F && line.length > 1 || first == 0x2A && line.length == 1
    else { return false }
    var index = Int(line.start)
    while index < Int(line.end) {
      let byte = text[index]
      if byte == 0xE2, index + 2 < Int(line.end), text[index + 1] == 0x80,
        text[index + 2] >= 0x90, text[index + 2] <= 0x95
      {
        index += 3
      } else if byte == 0x2D || byte == 0x5F || byte == 0x2A || byte == 0x3D || byte == 0x20 {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a dash or two stand right under a rule that did not fit its line.
  private static func isRestOfRule(
    _ text: Span<UInt8>, _ line: Line, _ index: Int, after last: Noise?
  ) -> Bool {
    guard line.length <= 2, let last, last.kind == .rule, last.line == index - 1 else {
      return false
    }
    return line.bounds.allSatisfy { text[$0] == 0x2D || text[$0] == 0x5F }
  }

  /// The number of a line that holds nothing else ("12", "- 12 -", "Trang 12").
  private static func pageNumber(_ text: Span<UInt8>, _ line: Line) -> Int? {
    guard line.length <= 10 else { return nil }
    var start = Int(line.start)
    var end = Int(line.end)
    if let after = text.matchFolded("trang ", at: start, before: end) { start = after }
    while start < end, text[start] == 0x2D || text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x2D || text[end - 1] == 0x20 { end -= 1 }
    guard end > start, end - start <= 4, text[start] != 0x30 else { return nil }
    for index in start..<end where text[index] &- 0x30 > 9 { return nil }
    return MarkScanner.decimalValue(text, start, end)
  }

  /// Below the head of a numbering column, lone numbers count rows.
  private static func isTableHead(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.length < 8 && Cue.read(text, line.bounds) == .tableHead
  }

  /// The heads of the official gazettes ("CÔNG BÁO/Số 302/Ngày 02-06-2026", "CÔNG BÁO TỈNH …/Số …").
  private static func isRunningHead(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard line.length < 60, text[Int(line.start)] == 0x43,
      let name = text.matchFolded("cong bao", at: Int(line.start), before: Int(line.end))
    else { return false }
    for index in name..<Int(line.end) where text[index] == 0x2F {
      return text.matchFolded("so", at: index + 1, before: Int(line.end)) != nil
    }
    return false
  }

  /// A line that is one address, after a finished sentence: a link that extraction wrote out.
  private static func isLink(_ text: Span<UInt8>, _ lines: [Line], _ index: Int) -> Bool {
    let line = lines[index]
    guard text[Int(line.start)] == 0x68, Int(line.firstWord) == Int(line.length), line.length > 10,
      text.matchFolded("http", at: Int(line.start), before: Int(line.start) + 4) != nil
        || text.matchFolded("https", at: Int(line.start), before: Int(line.start) + 5) != nil,
      index > 0
    else { return false }
    return lines[index - 1].flags.contains(.endsTerminal)
      && text[Int(lines[index - 1].end) - 1] != 0x3A
  }

  private static let signatureWords: [StaticString] = [
    "ky boi:", "nguoi ky:", "co quan:", "ngay ky:", "thoi gian ky:", "email:",
  ]

  /// Lines that signing software prints, two or more together.
  private static func isDigitalSignature(
    _ text: Span<UInt8>, _ lines: [Line], _ index: Int
  ) -> Bool {
    guard isSignatureLine(text, lines[index]) else {
      // "08:15:22 +07:00", the rest of a time that broke
      let line = lines[index]
      return index > 0 && line.length > 4 && line.length < 20 && line.flags.contains(.startsDigit)
        && text[Int(line.start) + 2] == 0x3A
        && isDigitalSignature(text, lines, index - 1)
    }
    for other in max(0, index - 2)..<min(lines.count, index + 3) where other != index {
      if isSignatureLine(text, lines[other]) { return true }
    }
    return false
  }

  private static func isSignatureLine(_ text: Span<UInt8>, _ line: Line) -> Bool {
    switch text[Int(line.start)] | 0x20 {
    case 0x6B, 0x6E, 0x63, 0x74, 0x65: break
    default: return false
    }
    for words in signatureWords
    where text.matchFolded(words, at: Int(line.start), before: Int(line.end)) != nil {
      return true
    }
    return false
  }
}
