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
  /// Whether the first lines of paragraphs are broken much earlier than the others.
  var isRagged: Bool { width > 50 && firstWidth * 4 < width * 3 }

  /// Measures the flow of `lines`.
  init(_ lines: ArraySlice<Line>) {
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
    for index in lines.indices.dropFirst() {
      let before = index - 1 > lines.startIndex ? lines[index - 2] : nil
      widths.add(lines[index - 1], lines[index], before: before)
    }
    // narrow lines among full ones were broken by a column, or wrapped twice
    let usual = Self.low(widths.later, share: 2)
    width = Self.low(widths.later, from: usual * 3 / 4, share: 12)
    firstWidth = Self.low(widths.first, share: 8)
    if width == 0 { width = firstWidth }
    if firstWidth == 0 || firstWidth > width { firstWidth = width }
  }

  /// Whether `next`, which bears no accepted mark, goes on with the paragraph of `line`.
  ///
  /// - Parameters:
  ///   - isFirst: whether `line` is the first of its paragraph.
  ///   - after: the line after `next`, where there is one.
  func joins(_ line: Line, _ next: Line, isFirst: Bool, after: Line? = nil) -> Bool {
    let isLower = next.flags.contains(.startsLower) || next.startsInNumber
    let ends =
      line.flags.contains(.endsTerminal)
      && !(next.flags.contains(.startsLower) && line.flags.contains(.endsEllipsis))
    if line.flags.contains(.endsDocument) { return false }
    // The national title may be broken over lines; the motto below it is a line of its own.
    if line.isMotto || next.isMotto { return false }
    if line.flags.contains(.endsInToken), !separates(next) { return true }
    if next.cue == .blank, !separates(next) { return isWrapped }
    if separates(next) {
      return !ends && (isLower || isWrapped && line.flags.contains(.endsOpen))
    }
    guard isWrapped || !blankSeparates && isLower else { return isLower && !ends }
    if isBlocked, !next.flags.contains(.pageBefore) { return true }
    if !ends, isLower || line.flags.contains(.endsOpen) { return true }
    if isRagged, let joins = joinsRagged(line, next, isFirst: isFirst, after: after) {
      return joins
    }
    let isFull = fills(line, next, isFirst: isFirst)
    guard ends else { return isFull || !isFirst && nearlyFills(line, next) }
    if isLower, line.flags.contains(.endsSemicolon), nearlyFills(line, next) { return true }
    return isFull && (isLower || mayGoOn(line)) && !next.flags.contains(.allCaps)
  }

  /// Where first lines are narrow and all others but the last are full, a narrow line that is not
  /// the last begins a paragraph, and a full line never does.
  private func joinsRagged(_ line: Line, _ next: Line, isFirst: Bool, after: Line?) -> Bool? {
    let ends = line.flags.contains(.endsTerminal)
    if next.flags.contains(.allCaps) { return nil }
    if let after, goesOn(next, after) {
      let filled = Int(next.length) + 1 + Int(after.firstWord)
      if filled >= width { return !ends || fills(line, next, isFirst: isFirst) }
      if filled * 10 < width * (line.mark.isNumbering ? 10 : 9) { return false }
      return nil
    }
    if line.flags.contains(.endsSemicolon), !isFirst { return fills(line, next, isFirst: false) }
    if !ends, isFirst, next.length < 40 { return true }
    return ends ? false : nil
  }

  /// Whether `next` is surely not the last line of its paragraph.
  private func goesOn(_ next: Line, _ after: Line) -> Bool {
    !next.flags.contains(.endsTerminal) && !separates(after)
      && (after.flags.contains(.startsLower) || after.startsInNumber)
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

  /// Whether a line is so long that it hardly is the last of its paragraph.
  private func nearlyFills(_ line: Line, _ next: Line) -> Bool {
    (Int(line.length) + 1 + Int(next.firstWord)) * 8 >= width * 7
  }

  /// A stop or semicolon may end in mid-paragraph; a colon at a line's end announces something.
  private func mayGoOn(_ line: Line) -> Bool {
    line.flags.contains(.endsStop) || line.flags.contains(.endsSemicolon)
  }

  /// The value that one in `share` of the measured pairs from `least` on stays under.
  private static func low(_ histogram: [Int], from least: Int = 0, share: Int) -> Int {
    let total = histogram[least...].reduce(0, +)
    var seen = 0
    for value in least..<histogram.count {
      seen += histogram[value]
      if seen * share > total { return value }
    }
    return 0
  }

  /// Whether a paragraph surely goes on from `line` to `next`: in mid-phrase, with a small letter.
  ///
  /// Under a title in capitals a small letter begins the subject.
  private static func isWrap(_ line: Line, _ next: Line) -> Bool {
    next.flags.contains(.startsLower) && next.cue == .none && !next.mark.exists
      && next.length > 2  // "x" ticks the cell of a table
      && line.flags.isDisjoint(with: [.endsTerminal, .allCaps])
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
      guard !next.flags.contains(.pageBefore) else { return }
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

    mutating func add(_ line: Line, _ next: Line, before: Line?) {
      guard LineFlow.isWrap(line, next) else { return }
      if blankSeparates, next.flags.contains(.blankBefore) { return }
      let filled = min(255, Int(line.length) + 1 + Int(next.firstWord))
      let isFirst =
        line.mark.exists || blankSeparates && line.flags.contains(.blankBefore)
        || before?.flags.contains(.endsTerminal) ?? true
      if isFirst { first[filled] += 1 } else { later[filled] += 1 }
    }
  }
}
