internal import VietnameseText

/// Finds marks that open parts in the middle of a line.
enum InlineMarks {
  /// A second mark on the line of the first, which extraction merged.
  static func second(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, after style: Mark.Style
  ) -> (mark: Mark, at: Int)? {
    let direct = MarkScanner.scan(text, start, end)
    if direct.value == 1, direct.form == .full,
      direct.style == .arabic && style != .arabic || direct.style == .letter
    {
      return (direct, start)
    }
    guard style == .roman || style == .upperLetter else { return nil }
    var index = start
    while index + 3 < end {
      if text[index] == 0x20, text[index + 1] == 0x31, text[index + 2] == 0x2E {
        let mark = MarkScanner.scan(text, index + 1, end)
        let isMark = mark.style == .arabic && mark.form == .full
        return isMark && LineReader.isAllCaps(text, start, index) ? (mark, index + 1) : nil
      }
      index += 1
    }
    return nil
  }

  /// The mark of the next part inside the text of the one that is open.
  static func next(
    _ text: Span<UInt8>, _ range: TextRange, _ stack: OutlineStack
  ) -> (mark: Mark, at: Int)? {
    guard let last = stack.levels.last else { return nil }
    switch last.style {
    case .arabic, .letter: break
    case .part, .chapter, .section: return firstRoman(text, range)
    case .roman, .upperLetter, .article: return firstNumber(text, range, stack)
    default: return nil
    }
    let end = Int(range.end)
    var from = Int(range.start)
    while let stop = SentenceStops.next(text, from, end) {
      from = stop + 1
      let index = stop + 2
      let mark = MarkScanner.scan(text, index, end)
      let after = index + Int(mark.length)
      guard mark.style == .arabic || mark.style == .letter, mark.form == .full, after < end,
        text.foldedLetter(at: after).isUpper
      else { continue }
      if let open = stack.open(mark.style) {
        if Int(mark.value) == open.value + 1 { return (mark, index) }
      } else if mark.style == .letter, mark.value == 1, hasSecondLetter(text, after, end) {
        return (mark, index)
      }
    }
    return nil
  }

  /// The Roman number 1 in the capitals of a heading that runs on into its first part.
  private static func firstRoman(_ text: Span<UInt8>, _ range: TextRange) -> (mark: Mark, at: Int)?
  {
    let bounds = range.bounds
    for index in bounds.dropFirst(2)
    where text[index] == 0x49 && text[index - 1] == 0x20 && index + 3 < bounds.upperBound
      && text[index + 1] == 0x2E && text[index + 2] == 0x20
      && LineReader.isAllCaps(text, bounds.lowerBound, index)
      && text.foldedLetter(at: index + 3).isUpper
    {
      return (MarkScanner.scan(text, index, bounds.upperBound), index)
    }
    return nil
  }

  /// The number 1 behind a title or a colon, where the number 2 follows.
  private static func firstNumber(
    _ text: Span<UInt8>, _ range: TextRange, _ stack: OutlineStack
  ) -> (mark: Mark, at: Int)? {
    guard stack.open(.arabic) == nil else { return nil }
    let end = Int(range.end)
    for index in range.bounds.prefix(300).dropFirst(2)
    where text[index] == 0x31 && text[index - 1] == 0x20 {
      let mark = MarkScanner.scan(text, index, end)
      let after = index + Int(mark.length)
      guard mark.style == .arabic, mark.form == .full, after < end,
        text.foldedLetter(at: after).isUpper
      else { continue }
      return hasSecondNumber(text, after, end) ? (mark, index) : nil
    }
    return nil
  }

  /// Whether "2." follows soon behind a sentence, without which "1." begins no list.
  private static func hasSecondNumber(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in start..<max(start, min(end - 3, start + 1000))
    where text[index] == 0x32 && text[index - 1] == 0x20 && text[index + 1] == 0x2E {
      return text[index + 2] == 0x20 && ends(text, index - 2)
    }
    return false
  }

  /// Whether a sentence or a part of one ends at `index`, so that a mark may follow.
  private static func ends(_ text: Span<UInt8>, _ index: Int) -> Bool {
    SentenceStops.isStop(text[index])
  }

  /// Whether "b)" follows soon, without which "a)" begins no list.
  private static func hasSecondLetter(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in start..<max(start, min(end - 2, start + 1000))
    where text[index] == 0x20 && text[index + 1] == 0x62 && text[index + 2] == 0x29 {
      return ends(text, index - 1)
    }
    return false
  }
}

/// The stops, semicolons and colons with a blank behind them, after which a mark may stand.
private enum SentenceStops {
  /// The first one from `start` on that has a byte behind its blank, before `end`.
  static func next(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var index = start
      while index + 2 < end {
        if index + 9 <= end, !mayStop(base + index) {
          index += 8
        } else if isStop(base[index]), base[index + 1] == 0x20 {
          return index
        } else {
          index += 1
        }
      }
      return nil
    }
  }

  static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte | 1 == 0x3B }

  @inline(__always)
  private static func mayStop(_ text: UnsafePointer<UInt8>) -> Bool {
    let bytes = ByteLanes(at: text)
    let stops = bytes.equal(0x2E) | bytes.equal(0x3A) | bytes.equal(0x3B)
    return stops & ByteLanes(at: text + 1).equal(0x20) != 0
  }
}
