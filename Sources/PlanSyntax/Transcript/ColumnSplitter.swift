internal import VietnameseText

/// Separates what text extraction merged: two printed columns on one line.
///
/// Headers hold the issuer left and the national title right; the foot holds the recipients left
/// and the signature right. The left column is put before the right one.
enum ColumnSplitter {
  /// The lines with columns apart and the rules found inside lines; null where nothing was merged.
  static func split(_ text: Span<UInt8>, _ lines: [Line]) -> (lines: [Line], rules: [TextRange])? {
    var result: [Line] = []
    var rules: [TextRange] = []
    var from = 0
    var index = 0
    while index < lines.count {
      guard let block = block(text, lines, index) else {
        index += 1
        continue
      }
      if result.isEmpty { result.reserveCapacity(lines.count + 16) }
      result += lines[from..<index]
      var right: [Line] = []
      for line in lines[index..<block.end] {
        if isDelimiterRow(text, line) {
          rules.append(line.range)
          continue
        }
        for var part in parts(text, line, block.kind) {
          trimRules(text, &part, &rules)
          guard part.start < part.end else { continue }
          if part.flags.contains(.rightColumn) { right.append(part) } else { result.append(part) }
        }
      }
      result += right
      index = block.end
      from = index
    }
    guard from > 0 else { return nil }
    result += lines[from...]
    return (result, rules)
  }

  /// "|---|:--:|" below the first row of a Markdown table.
  private static func isDelimiterRow(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.flags.contains(.hasPipe)
      && line.bounds.allSatisfy {
        text[$0] == 0x7C || text[$0] == 0x2D || text[$0] == 0x3A || isSpacing(text[$0])
      }
  }

  enum BlockKind {
    case header, foot
  }

  private static func block(
    _ text: Span<UInt8>, _ lines: [Line], _ index: Int
  ) -> (kind: BlockKind, end: Int)? {
    let line = lines[index]
    if index < 40 || line.flags.contains(.hasPipe) || line.flags.contains(.allCaps),
      HeaderColumns.cut(text, line) != nil
    {
      return (.header, HeaderColumns.end(text, lines, index))
    }
    if HeaderColumns.alternates(text, lines, index) { return (.header, index + 3) }
    if index < 40, HeaderColumns.stand(text, lines, index) {
      return (.header, HeaderColumns.end(text, lines, index))
    }
    if FootColumns.begins(text, line) {
      let end = FootColumns.end(text, lines, index)
      return end > index ? (.foot, end) : nil
    }
    return nil
  }

  private static func parts(_ text: Span<UInt8>, _ line: Line, _ kind: BlockKind) -> [Line] {
    switch kind {
    case .header: HeaderColumns.parts(text, line)
    case .foot: FootColumns.parts(text, line)
    }
  }

  /// Takes a rule off the end or the start of a part ("BỘ NỘI VỤ -------").
  private static func trimRules(_ text: Span<UInt8>, _ part: inout Line, _ rules: inout [TextRange])
  {
    var end = Int(part.end)
    while end > Int(part.start),
      text[end - 1] == 0x2D || text[end - 1] == 0x5F || text[end - 1] == 0x20
    {
      end -= 1
    }
    if Int(part.end) - end > 2 {
      rules.append(TextRange(end, Int(part.end)))
      part.end = Int32(end)
    }
  }

  /// A part of a line, measured anew.
  static func part(
    _ text: Span<UInt8>, _ line: Line, _ from: Int, _ to: Int, right: Bool
  ) -> [Line] {
    guard
      var part = LineReader.readLine(
        text, from, to, blankBefore: line.flags.contains(.blankBefore))
    else { return [] }
    part.flags.formUnion(line.flags.intersection([.pageBefore, .ruleBefore]))
    part.flags.insert(right ? .rightColumn : .leftColumn)
    return [part]
  }
}
