internal import VietnameseText

/// Decides whether a line that looks like a mark opens a part.
///
/// Three things are weighed: whether the line stands where a part can begin (`isStrong`), whether
/// the number goes on from what is open, and what follows the mark.
struct MarkJudge {
  let cursor: LineCursor
  /// The line that is judged and the one before it, where there is one in the same part.
  let index: Int
  let previous: Int?
  /// Whether the text before is a title, after which anything may begin.
  let afterTitle: Bool

  private var line: Line { cursor.lines[index] }
  private var mark: Mark { line.mark }

  /// Where the text after the mark begins.
  private var textStart: Int { Int(line.start) + Int(mark.length) }

  /// Whether the line before is surely complete.
  func isStrong(_ text: Span<UInt8>) -> Bool {
    guard let previous else { return true }
    let before = cursor.lines[previous]
    // between blank lines a number at a line's start counts within its sentence
    if cursor.flow.isBlocked, mark.isNumbering, !afterTitle, !line.flags.contains(.pageBefore) {
      return cursor.flow.separates(line)
    }
    if before.flags.contains(.endsTerminal) || cursor.flow.separates(line) || afterTitle {
      return true
    }
    if before.flags.contains(.endsOpen) || WordEnds.isDangling(text, before.bounds) { return false }
    return !cursor.flow.isWrapped || !cursor.flow.fills(before, line, isFirst: before.mark.exists)
  }

  /// The style under which the mark opens a part, or null where it does not.
  func accept(_ text: Span<UInt8>, _ stack: OutlineStack) -> Mark.Style? {
    switch mark.style {
    case .none: return nil
    case .bullet: return acceptsBullet(text) ? .bullet : nil
    case .part, .chapter, .section, .subsection: return acceptsWord(text) ? mark.style : nil
    case .article: return acceptsArticle(text, stack) ? .article : nil
    case .roman: return romanStyle(text, stack)
    case .upperLetter:
      return acceptsSeries(text, stack, .upperLetter) && startsUpper(text) ? .upperLetter : nil
    case .arabic: return acceptsArabic(text, stack) ? .arabic : nil
    case .decimal: return acceptsDecimal(text, stack) ? .decimal : nil
    case .letter, .letterDot: return letterStyle(text, stack)
    case .letterNumber, .bracketed, .lowerRoman:
      return acceptsSeries(text, stack, mark.style) ? mark.style : nil
    }
  }

  // MARK: Bullets

  private func acceptsBullet(_ text: Span<UInt8>) -> Bool {
    guard let previous else { return true }
    if textStart >= Int(line.end) { return isStrong(text) }
    let next = text[textStart]
    if next &- 0x30 < 10, mark.detail == Bullet.dash.rawValue, endsInDigit(text, previous),
      !cursor.flow.separates(line),
      !cursor.lines[previous].mark.isNumbering || isPeriod(text)
    {
      return false
    }
    let before = cursor.lines[previous]
    if isWrappedDash(text, before) { return false }
    if isStrong(text) { return true }
    guard startsUpper(text), !before.flags.contains(.endsOpen) else { return false }
    // titles are seldom broken before " - ", items below a title are the rule
    return before.mark.isNumbering || !cursor.flow.fills(before, line, isFirst: false)
  }

  /// "… phát triển kinh tế" before "- xã hội": in wrapped text a small letter goes on with a phrase
  /// that has not ended, unless the line before is such an item itself.
  private func isWrappedDash(_ text: Span<UInt8>, _ before: Line) -> Bool {
    guard cursor.flow.isWrapped, mark.detail == Bullet.dash.rawValue,
      text.foldedLetter(at: textStart).isLower, !cursor.flow.separates(line),
      !before.flags.contains(.endsTerminal), !afterTitle
    else { return false }
    return !before.mark.isBullet
      || !text.foldedLetter(
        at: min(Int(before.start) + Int(before.mark.length), Int(before.end) - 1)
      )
      .isLower
  }

  /// "… giai đoạn 2026" before "- 2030": the two halves of a period.
  private func isPeriod(_ text: Span<UInt8>) -> Bool {
    textStart + 3 < Int(line.end)
      && DateScanner.number(text, textStart, Int(line.end)).map {
        $0.0 > 1900 && $0.0 < 2200
      } ?? false
  }

  private func endsInDigit(_ text: Span<UInt8>, _ previous: Int) -> Bool {
    text[Int(cursor.lines[previous].end) - 1] &- 0x30 < 10
  }

  // MARK: Words

  private func acceptsWord(_ text: Span<UInt8>) -> Bool {
    switch mark.form {
    case .alone: return isStrong(text) || line.flags.contains(.allCaps)
    case .full: return isStrong(text)
    case .bare: return LineReader.isAllCaps(text, textStart, Int(line.end)) && isStrong(text)
    }
  }

  private func acceptsArticle(_ text: Span<UInt8>, _ stack: OutlineStack) -> Bool {
    guard text[Int(line.start)] == 0xC4, text[Int(line.start) + 1] == 0x90 else { return false }
    let expected =
      Int(mark.value) == stack.expected(.article) || mark.value == 1 || mark.detail != 0
    switch mark.form {
    case .full: return isStrong(text) || expected && !endsInReference(text)
    case .alone: return isStrong(text) && expected
    case .bare: return isStrong(text) && expected && startsUpper(text) && !startsKind(text)
    }
  }

  /// "… khoản 2" before "Điều 43": the line before ends inside a reference.
  private func endsInReference(_ text: Span<UInt8>) -> Bool {
    guard let previous else { return false }
    let before = cursor.lines[previous]
    return WordEnds.isDangling(text, before.bounds) || before.flags.contains(.endsOpen)
      || text[Int(before.end) - 1] &- 0x30 < 10
  }

  private func startsKind(_ text: Span<UInt8>) -> Bool {
    DocumentKind.named(text, textStart, Int(line.end)) != nil
  }

  // MARK: Numbers and letters

  private func romanStyle(_ text: Span<UInt8>, _ stack: OutlineStack) -> Mark.Style? {
    let expected = stack.expected(.roman)
    let value = Int(mark.value)
    if mark.detail != 0, let letters = stack.open(.upperLetter), value != expected,
      letters.value + 1 == Int(mark.detail)
    {
      return .upperLetter
    }
    guard
      mark.form == .alone || startsUpper(text) || text[textStart] == 0x22 || text[textStart] == 0xE2
    else {
      return nil
    }
    let isNear = value == 1 || value >= expected - 1 && value <= expected + 3
    let capital = mark.form != .alone && LineReader.isAllCaps(text, textStart, Int(line.end))
    guard value < 40,
      mark.form != .bare || value == expected || value == 1
        || isNear && capital && isStrong(text)
    else { return nil }
    return (isStrong(text) && isNear) || capital ? .roman : nil
  }

  private func acceptsArabic(_ text: Span<UInt8>, _ stack: OutlineStack) -> Bool {
    let value = Int(mark.value)
    let expected = stack.expected(.arabic)
    guard value > 0, value < 400 else { return value == expected }
    if mark.form != .alone, line.flags.contains(.startsDigit), isAmount(text) { return false }
    if value == 1, mark.form == .full, startsUpper(text), isUnderArticle { return true }
    if isStrong(text) {
      return value == 1 || value >= expected - 1 && value <= expected + 4
        || value < 30 && startsUpper(text)
    }
    return value == expected && startsUpper(text) && !endsInReference(text)
  }

  /// Whether the line before is an article's title, whose first clause the line may be.
  private var isUnderArticle: Bool {
    previous.map { cursor.lines[$0].mark.style == .article && cursor.lines[$0].mark.form == .full }
      ?? false
  }

  /// Whether digits go on after the stop, as in an amount cut by a blank.
  private func isAmount(_ text: Span<UInt8>) -> Bool {
    textStart + 2 < Int(line.end) && text[textStart] == 0x30 && text[textStart + 1] == 0x30
      && text[textStart + 2] == 0x30
  }

  private func acceptsDecimal(_ text: Span<UInt8>, _ stack: OutlineStack) -> Bool {
    guard let first = firstNumber(text) else { return stack.open(.roman) != nil && isStrong(text) }
    let parent = stack.open(.arabic)?.value
    let sibling = stack.open(.decimal)?.value ?? 0
    let fits = parent == first || parent == nil && first < 40
    let isNext = Int(mark.value) == sibling + 1 || mark.value == 1
    if mark.form == .bare, !startsUpper(text) { return false }
    // a value that its sentence was broken before: "hệ số" over "1.5."
    if mark.form == .alone, !(fits && isNext), !cursor.flow.separates(line) { return false }
    if isStrong(text) { return fits || first < 40 && mark.form != .bare }
    return fits && isNext && startsUpper(text)
  }

  private func firstNumber(_ text: Span<UInt8>) -> Int? {
    var index = Int(line.start)
    while index < Int(line.end), text[index] &- 0x30 < 10 { index += 1 }
    return index > Int(line.start) ? MarkScanner.decimalValue(text, Int(line.start), index) : nil
  }

  private func letterStyle(_ text: Span<UInt8>, _ stack: OutlineStack) -> Mark.Style? {
    if mark.style == .letterDot, stack.open(.letter) != nil { return nil }
    if mark.style == .letterDot, text[Int(line.start)] == 0x6C, isStrong(text),
      let read = readStroke(text, stack)
    {
      return read
    }
    if mark.style == .letter, mark.value == 1 || stack.open(.letter) != nil {
      return acceptsSeries(text, stack, .letter) ? .letter : nil
    }
    return acceptsSeries(text, stack, mark.style) ? mark.style : nil
  }

  /// OCR reads "I" and "1" as "l": the style whose first part the line may be.
  private func readStroke(_ text: Span<UInt8>, _ stack: OutlineStack) -> Mark.Style? {
    if stack.expected(.roman) == 1, LineReader.isAllCaps(text, textStart, Int(line.end)) {
      return .roman
    }
    guard stack.open(.letterDot) == nil, stack.expected(.arabic) == 1, startsUpper(text) else {
      return nil
    }
    return .arabic
  }

  /// Whether the mark goes on or begins a series, in a place that allows it.
  private func acceptsSeries(
    _ text: Span<UInt8>, _ stack: OutlineStack, _ style: Mark.Style
  ) -> Bool {
    let value = Int(mark.value)
    let open = stack.open(style)?.value ?? 0
    let isNext = MarkAlphabet.follows(value, open)
    if value == 1, let previous, cursor.lines[previous].mark.isNumbering, startsUpper(text),
      !endsInReference(text)
    {
      return true
    }
    if isStrong(text) {
      return value == 1 || isNext || open > 0 && value >= open && value <= open + 4
        || style == .letter && value < 24
    }
    return isNext && open > 0 && startsUpper(text)
      && (!endsInReference(text) || isBelowShortItem(text))
  }

  /// Whether the line before ends in a comma and was not broken there: an item may end so.
  private func isBelowShortItem(_ text: Span<UInt8>) -> Bool {
    guard let previous, cursor.flow.isWrapped else { return previous != nil }
    let before = cursor.lines[previous]
    return text[Int(before.end) - 1] == 0x2C
      && !cursor.flow.fills(before, line, isFirst: before.mark.exists)
  }

  // MARK: What follows

  private func startsUpper(_ text: Span<UInt8>) -> Bool {
    guard textStart < Int(line.end) else { return true }
    if text.foldedLetter(at: textStart).isUpper { return true }
    let byte = text[textStart]
    return byte &- 0x30 < 10 || byte == 0x22 || byte == 0xE2 || byte == 0x28 || byte == 0x5B
  }
}
