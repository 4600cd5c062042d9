/// How a text's lines make paragraphs: hard-wrapped or not, with meaningful blank lines or not.
///
/// It is measured once on the whole transcript; `joins` then answers for each pair of lines.
struct LineFlow {
  /// Whether a blank line separates paragraphs.
  ///
  /// In texts where every line is followed by one, it does not.
  private(set) var blankSeparates = true
  /// Whether paragraphs are broken over lines.
  private(set) var isWrapped = false
  /// Whether nearly every paragraph stands between blank lines, so that lines without one between
  /// them belong together.
  private(set) var isBlocked = false
  /// The least width, in characters, that a line broken by wrapping fills with the next word.
  private(set) var width = 0
  /// The same for the first lines of paragraphs, which web pages break earlier.
  private(set) var firstWidth = 0

  /// Measures the flow of `lines`.
  init(_ lines: [Line]) {
    var counts = Counts()
    for index in lines.indices.dropFirst() { counts.add(lines[index - 1], lines[index]) }
    let blanks = counts.afterBlank + counts.wrappedAfterBlank
    blankSeparates = counts.wrappedAfterBlank * 9 < blanks || counts.close > blanks
    let wrapped = counts.wrappedClose + (blankSeparates ? 0 : counts.wrappedAfterBlank)
    let pairs = counts.close + (blankSeparates ? 0 : blanks)
    isWrapped = wrapped * 12 > pairs && wrapped > 0
    isBlocked = blankSeparates && isWrapped && counts.markedAfterBlank * 10 > counts.marked * 8
    guard isWrapped else { return }
    var widths = Widths(blankSeparates: blankSeparates)
    for index in lines.indices.dropFirst() { widths.add(lines[index - 1], lines[index]) }
    width = Self.low(widths.later, share: 12)
    firstWidth = Self.low(widths.first, share: 8)
    if firstWidth == 0 || firstWidth > width { firstWidth = width }
  }

  /// Whether `next`, which bears no accepted mark, goes on with the paragraph of `line`.
  func joins(_ line: Line, _ next: Line, isFirst: Bool) -> Bool {
    let ends = line.flags.contains(.endsTerminal)
    let isLower = next.flags.contains(.startsLower)
    if line.flags.contains(.endsDocument) { return false }
    if separates(next) { return !ends && (isLower || line.flags.contains(.endsOpen)) }
    guard isWrapped || !blankSeparates && isLower else { return isLower && !ends }
    if isBlocked, !next.flags.contains(.pageBefore) { return true }
    let isFull = fills(line, next, isFirst: isFirst)
    if ends { return isFull && (isLower || endsInStop(line)) && !next.flags.contains(.allCaps) }
    if isLower || line.flags.contains(.endsOpen) { return true }
    return isFull
  }

  /// Whether the break before `next` separates paragraphs whatever the lines say.
  func separates(_ next: Line) -> Bool {
    if next.flags.contains(.ruleBefore) { return true }
    return blankSeparates && next.flags.contains(.blankBefore) && !next.flags.contains(.pageBefore)
  }

  /// Whether `line` is so long that the first word of `next` did not fit on it.
  func fills(_ line: Line, _ next: Line, isFirst: Bool) -> Bool {
    Int(line.length) + 1 + Int(next.firstWord) >= (isFirst ? firstWidth : width)
  }

  /// A stop may end a sentence in mid-paragraph; a semicolon or colon at a line's end does not.
  private func endsInStop(_ line: Line) -> Bool { line.flags.contains(.endsStop) }

  /// The value that one in `share` of the measured pairs stays under.
  private static func low(_ histogram: [Int], share: Int) -> Int {
    let total = histogram.reduce(0, +)
    var seen = 0
    for value in histogram.indices {
      seen += histogram[value]
      if seen * share > total { return value }
    }
    return 0
  }

  /// Whether a paragraph surely goes on from `line` to `next`: in mid-phrase, with a small letter.
  private static func isWrap(_ line: Line, _ next: Line) -> Bool {
    next.flags.contains(.startsLower) && !line.flags.contains(.endsTerminal) && next.cue == .none
      && !next.mark.exists
  }

  /// How often lines follow each other with and without a blank line, and how many are wrapped.
  private struct Counts {
    var close = 0
    var wrappedClose = 0
    var afterBlank = 0
    var wrappedAfterBlank = 0
    var marked = 0
    var markedAfterBlank = 0

    mutating func add(_ line: Line, _ next: Line) {
      guard !next.mark.exists else { return addMarked(line, next) }
      let isWrap = LineFlow.isWrap(line, next)
      if next.flags.contains(.blankBefore) {
        if isWrap { wrappedAfterBlank += 1 } else { afterBlank += 1 }
      } else {
        close += 1
        if isWrap { wrappedClose += 1 }
      }
    }

    /// Marks after a finished line tell whether paragraphs are set apart by blank lines.
    ///
    /// Items of recipients are not.
    private mutating func addMarked(_ line: Line, _ next: Line) {
      guard line.flags.contains(.endsTerminal), next.mark.isNumbering || next.length > 60 else {
        return
      }
      marked += 1
      if next.flags.contains(.blankBefore) { markedAfterBlank += 1 }
    }
  }

  /// How far wrapped lines are filled, the first lines of paragraphs apart.
  private struct Widths {
    let blankSeparates: Bool
    var later = [Int](repeating: 0, count: 256)
    var first = [Int](repeating: 0, count: 256)

    init(blankSeparates: Bool) { self.blankSeparates = blankSeparates }

    mutating func add(_ line: Line, _ next: Line) {
      guard LineFlow.isWrap(line, next) else { return }
      if blankSeparates, next.flags.contains(.blankBefore) { return }
      let filled = min(255, Int(line.length) + 1 + Int(next.firstWord))
      let isFirst = line.mark.exists || blankSeparates && line.flags.contains(.blankBefore)
      if isFirst { first[filled] += 1 } else { later[filled] += 1 }
    }
  }
}
