internal import VietnameseText

/// Reads the content of a document: its numbered parts, lists, tables and paragraphs.
///
/// Lines are taken one by one. A line opens a part or an item (`MarkJudge` says so), goes on with
/// the text before it (`LineFlow.joins`), begins a table, or begins a paragraph. Inside a quotation
/// that runs over several paragraphs nothing is a mark.
struct OutlineParser {
  private let cursor: LineCursor
  private let limit: Int
  private var stack = OutlineStack()
  private var pending = Pending()
  private var quotedUntil = -1
  /// The last number that a quotation over several paragraphs began with, or 0.
  private var quotedNumber = 0
  private var closing: [Passage] = []
  private var isClosing = false

  /// What the lines of a document's content say.
  struct Outline {
    var opening: [Block] = []
    var sections: [Section] = []
    var closing: [Passage] = []
  }

  /// Text whose lines are still being gathered.
  private struct Pending {
    enum Kind {
      case none, paragraph, quoted, sectionText
      case item(Bullet, TextRange)
    }
    var kind = Kind.none
    var start = 0
    var end = 0
    var firstLine = 0
    var lastLine = 0
    var isEmpty: Bool { start >= end }
  }

  /// A parser of the lines before `limit`.
  init(_ cursor: LineCursor, before limit: Int) {
    self.cursor = cursor
    self.limit = limit
  }

  /// Reads the lines from `first` on; an early reader gets the parts as they are finished.
  static func parse(
    _ text: Span<UInt8>, _ cursor: LineCursor, from first: Int, before limit: Int,
    findsClosing: Bool = true, reader: EarlyReader? = nil
  ) -> Outline {
    var parser = OutlineParser(cursor, before: limit)
    parser.stack.reader = reader
    if reader == nil {
      parser.stack.reserve(cursor.lines[first..<max(first, limit)].count { $0.mark.exists })
    }
    var index = first
    while index < limit { index = parser.read(text, index, isFirst: index == first) }
    parser.flush(text, isLast: true, findsClosing: findsClosing)
    let (opening, sections) = parser.stack.finish()
    return Outline(opening: opening, sections: sections, closing: parser.closing)
  }

  /// Reads one line, or a table, and returns the line after it.
  private mutating func read(_ text: Span<UInt8>, _ index: Int, isFirst: Bool) -> Int {
    let line = cursor.lines[index]
    if index <= quotedUntil { return readQuoted(text, index) }
    if line.mark.isNumbering, index > 0, stack.endsForm(line.mark),
      startsAnew(cursor.lines[index - 1], line)
    {
      flush(text)
      stack.closeForm()
    }
    let style = acceptedStyle(text, index, isFirst: isFirst)
    if style == nil, goesOn(text, index) {
      if pending.isEmpty { pending.firstLine = index }
      pending.end = Int(line.end)
      pending.lastLine = index
      return index + 1
    }
    flush(text)
    if index <= quotedUntil { return readQuoted(text, index) }
    if style == nil, let grid = GridTable.find(text, cursor, index, before: limit) {
      let table = grid.parse(cursor, from: index)
      stack.withBlocks { $0.add(table: table) }
      return grid.end
    }
    if let end = TableFinder.end(text, cursor, index, before: limit, stack) {
      let tables = TableParser.parse(text, cursor, from: index, before: end)
      stack.withBlocks { blocks in for table in tables { blocks.add(table: table) } }
      return end
    }
    switch style {
    case nil:
      beginParagraph(index)
      if FormHead.begins(text, line) { stack.beginForm() }
    case .bullet: beginItem(index)
    case let style?: beginSection(text, index, style)
    }
    return index + 1
  }

  private func acceptedStyle(_ text: Span<UInt8>, _ index: Int, isFirst: Bool) -> Mark.Style? {
    guard cursor.lines[index].mark.exists else { return nil }
    let judge = MarkJudge(
      cursor: cursor, index: index, previous: isFirst ? nil : index - 1,
      afterTitle: isTitlePending(text))
    guard let style = judge.accept(text, stack) else { return nil }
    return style == .arabic && goesOnWithQuotation(index) ? nil : style
  }

  /// Whether a number goes on with those of a law that was quoted and not with the parts around it.
  private func goesOnWithQuotation(_ index: Int) -> Bool {
    let value = Int(cursor.lines[index].mark.value)
    return quotedNumber > 0 && value == quotedNumber + 1 && value != stack.expected(.arabic)
  }

  /// Whether the text that is being gathered is surely a title, which any part may follow.
  private func isTitlePending(_ text: Span<UInt8>) -> Bool {
    guard case .sectionText = pending.kind else { return false }
    return pending.isEmpty || LineReader.isAllCaps(text, pending.start, pending.end)
  }

  // MARK: Going on

  /// Whether a line without an accepted mark goes on with what is pending.
  private func goesOn(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let line = cursor.lines[index]
    let previous = cursor.lines[max(index - 1, 0)]
    switch pending.kind {
    case .none:
      return false
    case .quoted where index == quotedUntil + 1 && !line.flags.contains(.startsLower):
      return false
    case .sectionText where line.cue == .closing && !pending.isEmpty && startsAnew(previous, line):
      return false
    case .sectionText:
      if pending.isEmpty { return line.flags.isDisjoint(with: [.hasTab, .hasPipe]) }
      return titleGoesOn(text, index) ?? textGoesOn(text, previous, line, index)
    default:
      if line.cue == .closing, startsAnew(previous, line) { return false }
      return textGoesOn(text, previous, line, index)
    }
  }

  private func startsAnew(_ previous: Line, _ line: Line) -> Bool {
    previous.flags.contains(.endsTerminal) || cursor.flow.separates(line)
  }

  private func textGoesOn(
    _ text: Span<UInt8>, _ previous: Line, _ line: Line, _ index: Int
  ) -> Bool {
    let isFirst = pending.firstLine == index - 1
    if cursor.joins(index, isFirst: isFirst) { return !isTabbed(line) }
    guard !cursor.flow.separates(line), cursor.flow.isWrapped,
      !previous.flags.contains(.endsTerminal)
    else { return false }
    if line.mark.exists || WordEnds.isDangling(text, previous.bounds) { return true }
    return WordEnds.isProvision(text, previous.bounds)
      && DocumentKind.named(text, Int(line.start), Int(line.end)) != nil
  }

  private func isTabbed(_ line: Line) -> Bool { line.flags.contains(.hasTab) && !line.mark.exists }

  /// Titles in capitals go on as long as the lines are capitals; null where that does not decide.
  private func titleGoesOn(_ text: Span<UInt8>, _ index: Int) -> Bool? {
    let line = cursor.lines[index]
    guard LineReader.isAllCaps(text, pending.start, pending.end) else {
      return wrappedTitleGoesOn(text, index)
    }
    if line.flags.contains(.allCaps) {
      return !cursor.flow.separates(line)
        || !cursor.lines[index - 1].flags.contains(.endsTerminal) && line.cue == .none
    }
    if line.flags.contains(.startsLower), !cursor.flow.separates(line) { return true }
    return false
  }

  /// A short title without a stop ends with its line when the next begins a sentence.
  private func wrappedTitleGoesOn(_ text: Span<UInt8>, _ index: Int) -> Bool? {
    let line = cursor.lines[index]
    let previous = cursor.lines[index - 1]
    guard pending.firstLine == index - 1, previous.mark.style == .article,
      previous.flags.isDisjoint(with: [.endsTerminal, .endsOpen]),
      text.foldedLetter(at: Int(line.start)).isUpper, !cursor.flow.separates(line),
      !cursor.flow.isBlocked
    else { return nil }
    if isEndOfTitle(index) { return true }
    guard !cursor.flow.isRagged, Int(previous.length) < cursor.flow.width,
      !WordEnds.isDangling(text, previous.bounds)
    else { return nil }
    return false
  }

  /// Whether a line under a long title is no sentence and stands right over the first clause.
  private func isEndOfTitle(_ index: Int) -> Bool {
    let line = cursor.lines[index]
    guard index + 1 < limit, !line.flags.contains(.endsTerminal),
      Int(cursor.lines[index - 1].length) * 3 > cursor.flow.width * 2
    else { return false }
    let next = cursor.lines[index + 1].mark
    return next.isNumbering && next.form == .full && next.value == 1
  }

  // MARK: Beginning

  private mutating func beginParagraph(_ index: Int) {
    let line = cursor.lines[index]
    if line.cue == .closing { isClosing = true }
    pending = Pending(
      kind: .paragraph, start: Int(line.start), end: Int(line.end), firstLine: index,
      lastLine: index)
  }

  private mutating func beginItem(_ index: Int) {
    reopenClosing()
    let line = cursor.lines[index]
    let start = Int(line.start) + Int(line.mark.length)
    let bullet = Bullet(rawValue: line.mark.detail) ?? .dash
    pending = Pending(
      kind: .item(bullet, TextRange(Int(line.start), start)), start: start, end: Int(line.end),
      firstLine: index, lastLine: index)
  }

  private mutating func beginSection(_ text: Span<UInt8>, _ index: Int, _ style: Mark.Style) {
    reopenClosing()
    let line = cursor.lines[index]
    var start = Int(line.start)
    let end = Int(line.end)
    var mark = line.mark
    let nested = isNested(index, style)
    push(text, mark, style, start, nested: nested)
    start += Int(mark.length)
    while start < end, let inner = InlineMarks.second(text, start, end, after: style) {
      if inner.at > start { setSectionText(text, TextRange(start, inner.at)) }
      mark = inner.mark
      push(text, mark, mark.style, inner.at, nested: false)
      start = inner.at + Int(mark.length)
    }
    pending = Pending(
      kind: .sectionText, start: start, end: end, firstLine: index, lastLine: index)
  }

  private mutating func push(
    _ text: Span<UInt8>, _ mark: Mark, _ style: Mark.Style, _ start: Int, nested: Bool
  ) {
    var end = start + Int(mark.length)
    while end > start, isSpacing(text[end - 1]) { end -= 1 }
    let range = TextRange(start, end)
    let label = Label(mark: mark, style: style, range: range, text)
    stack.push(
      Section(
        mark: range, label: label, level: style.level(inArticle: stack.hasArticle)),
      mark: Mark(
        style: style, length: mark.length, detail: mark.detail, form: mark.form,
        value: label.value),
      style: style, nested: nested)
  }

  /// Whether "1." under an open letter begins a list of its own: the letters go on after it.
  private func isNested(_ index: Int, _ style: Mark.Style) -> Bool {
    guard style == .arabic, cursor.lines[index].mark.value == 1,
      let last = stack.levels.last, last.style == .letter || last.style == .letterDot,
      let outer = stack.open(.arabic)
    else { return false }
    var expected = 2
    for other in index + 1..<max(index + 1, min(limit, index + 120)) {
      let mark = cursor.lines[other].mark
      if mark.style == .arabic, Int(mark.value) == expected {
        expected += 1
      } else if mark.style == last.style, Int(mark.value) == last.value + 1 {
        return true
      } else if mark.style == .arabic, Int(mark.value) == outer.value + 1 {
        return true
      } else if mark.style == .roman || mark.style == .article {
        return false
      }
    }
    return false
  }

  // MARK: Quotations

  private mutating func readQuoted(_ text: Span<UInt8>, _ index: Int) -> Int {
    let line = cursor.lines[index]
    let isMarked = line.mark.exists && startsAnew(cursor.lines[index - 1], line)
    if case .quoted = pending.kind, !isMarked,
      textGoesOn(text, cursor.lines[index - 1], line, index)
    {
      pending.end = Int(line.end)
      pending.lastLine = index
      return index + 1
    }
    flush(text)
    pending = Pending(
      kind: .quoted, start: Int(line.start), end: Int(line.end), firstLine: index, lastLine: index)
    return index + 1
  }

  // MARK: Finishing

  /// Text after a closing that turns out to be content is given back to it.
  private mutating func reopenClosing() {
    guard isClosing else { return }
    isClosing = false
    for passage in closing { stack.withBlocks { $0.add(paragraph: passage) } }
    closing = []
  }

  private mutating func flush(
    _ text: Span<UInt8>, isLast: Bool = false, findsClosing: Bool = true
  ) {
    defer { pending = Pending() }
    if case .none = pending.kind { return }
    let range = TextRange(pending.start, pending.end)
    switch pending.kind {
    case .none:
      return
    case .item(let bullet, let mark):
      addItems(text, InlineItems.split(text, range, within: bullet), bullet, mark)
    case .sectionText:
      setSectionText(text, range)
    case .paragraph, .quoted:
      if isClosing || isLast && findsClosing && endsContent(text) {
        closing.append(passage(text, range))
      } else if case .quoted = pending.kind {
        let passage = self.passage(text, range)
        stack.withBlocks { $0.add(paragraph: passage) }
      } else {
        let pieces = InlineItems.split(text, range)
        let passage = self.passage(text, pieces.lead)
        stack.withBlocks { $0.add(paragraph: passage) }
        addItems(text, pieces.items)
      }
    }
  }

  /// Adds an item and those that stand behind it on its line.
  private mutating func addItems(
    _ text: Span<UInt8>, _ pieces: InlineItems, _ bullet: Bullet, _ mark: TextRange
  ) {
    let passage = self.passage(text, pieces.lead)
    stack.withBlocks { $0.add(item: ListItem(marker: bullet, mark: mark, content: passage)) }
    addItems(text, pieces.items)
  }

  private mutating func addItems(_ text: Span<UInt8>, _ items: [InlineItems.Item]) {
    for item in items {
      let passage = self.passage(text, item.content)
      stack.withBlocks {
        $0.add(item: ListItem(marker: item.bullet, mark: item.mark, content: passage))
      }
    }
  }

  /// Whether the last paragraph closes the document: it bears the end mark, or says what to do when
  /// difficulties are met.
  private func endsContent(_ text: Span<UInt8>) -> Bool {
    guard !stack.hasArticle, !stack.isInnermostEmpty else { return false }
    if cursor.lines[pending.lastLine].flags.contains(.endsDocument) { return true }
    return text.matchFolded(
      "trong qua trinh", at: pending.start, before: pending.end) != nil
  }

  /// Gives a part its text, and opens the parts that go on in it.
  private mutating func setSectionText(_ text: Span<UInt8>, _ whole: TextRange) {
    var start = Int(whole.start)
    while let next = InlineMarks.next(text, TextRange(start, Int(whole.end)), stack) {
      setOwnText(text, start, next.at)
      push(text, next.mark, next.mark.style, next.at, nested: false)
      start = next.at + Int(next.mark.length)
    }
    setOwnText(text, start, Int(whole.end))
  }

  private mutating func setOwnText(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    let range = text.trimmed(start, end)
    guard !range.isEmpty else { return }
    let pieces = InlineItems.split(text, range)
    let passage = self.passage(text, pieces.lead)
    if SectionTitle.isTitle(text, pieces.lead) {
      stack.setHeading(passage)
    } else {
      stack.withBlocks { $0.add(paragraph: passage) }
    }
    addItems(text, pieces.items)
  }

  /// The passage of a text, and the quotation that it leaves open.
  private mutating func passage(_ text: Span<UInt8>, _ range: TextRange) -> Passage {
    if Quotation.opens(text, range), quotedUntil < pending.lastLine {
      quotedUntil =
        Quotation.end(text, cursor, after: pending.lastLine, before: limit) ?? quotedUntil
      quotedNumber = Quotation.number(text, range)
    }
    return Passage(range: range)
  }
}
