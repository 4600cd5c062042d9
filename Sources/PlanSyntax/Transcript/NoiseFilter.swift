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
    var noise: [Noise] = []
    var numbers: [(line: Int, value: Int)] = []
    for index in lines.indices {
      let line = lines[index]
      if isRule(text, line) {
        noise.append(Noise(line: index, kind: .rule))
      } else if let value = pageNumber(text, line) {
        numbers.append((index, value))
      } else if isRunningHead(text, line) {
        noise.append(Noise(line: index, kind: .runningHead))
      } else if isLink(text, lines, index) {
        noise.append(Noise(line: index, kind: .link))
      } else if isDigitalSignature(text, lines, index) {
        noise.append(Noise(line: index, kind: .digitalSignature))
      }
    }
    noise += pageNumbers(numbers, lines, heads: noise)
    noise.sort { $0.line < $1.line }
    return noise
  }

  /// "-------", "____", "***".
  private static func isRule(_ text: Span<UInt8>, _ line: Line) -> Bool {
    let first = text[Int(line.start)]
    guard first == 0x2D || first == 0x5F || first == 0x2A || first == 0x3D || first == 0xE2,
      line.length > 2 || first == 0x5F && line.length > 1
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

  /// The number of a line that holds nothing else ("12", "- 12 -", "Trang 12").
  private static func pageNumber(_ text: Span<UInt8>, _ line: Line) -> Int? {
    guard line.length <= 10 else { return nil }
    var start = Int(line.start)
    var end = Int(line.end)
    if let after = text.matchFolded("trang ", at: start, before: end) { start = after }
    while start < end, text[start] == 0x2D || text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x2D || text[end - 1] == 0x20 { end -= 1 }
    guard end > start, end - start <= 4 else { return nil }
    for index in start..<end where text[index] &- 0x30 > 9 { return nil }
    return MarkScanner.decimalValue(text, start, end)
  }

  /// Page numbers stand at page ends: beside a form feed or a running head, or as a rising series
  /// with a page of lines between.
  private static func pageNumbers(
    _ numbers: [(line: Int, value: Int)], _ lines: [Line], heads: [Noise]
  ) -> [Noise] {
    var found = Set<Int>()
    var chain: [Int] = []
    var headLines = Set<Int>()
    for head in heads where head.kind == .runningHead { headLines.insert(head.line) }
    for (order, number) in numbers.enumerated() {
      let line = number.line
      let atPage =
        lines[line].flags.contains(.pageBefore)
        || line + 1 < lines.count && lines[line + 1].flags.contains(.pageBefore)
        || headLines.contains(line - 1) || headLines.contains(line + 1)
      if atPage { found.insert(line) }
      let follows =
        order > 0 && numbers[order - 1].value == number.value - 1
        && line - numbers[order - 1].line >= 20 && line - numbers[order - 1].line <= 120
      if !follows { chain = [] }
      chain.append(line)
      if chain.count >= 3 { found.formUnion(chain) }
    }
    return found.map { Noise(line: $0, kind: .pageNumber) }
  }

  /// The heads of the official gazette ("CÔNG BÁO/Số 302/Ngày 02-06-2026").
  private static func isRunningHead(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard line.length < 60, text[Int(line.start)] == 0x43 else { return false }
    return text.matchFolded("cong bao/so", at: Int(line.start), before: Int(line.end)) != nil
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
    guard isSignatureLine(text, lines[index]) else { return false }
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
