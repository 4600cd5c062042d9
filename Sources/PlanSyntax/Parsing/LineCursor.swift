internal import VietnameseText

/// The lines of a transcript as the parser's parts see them: which are there and how they flow.
struct LineCursor {
  /// All lines.
  let lines: [Line]
  /// How they make paragraphs.
  let flow: LineFlow

  /// Looks at `lines`, whose flow is measured between `first` and `limit`.
  init(_ lines: [Line], measuring first: Int, _ limit: Int) {
    self.lines = lines
    flow = LineFlow(lines[first..<max(first, limit)])
  }

  /// The same lines with the flow of one part of them: a document, or an annex.
  func measuring(_ first: Int, _ limit: Int) -> LineCursor {
    LineCursor(lines, measuring: first, limit)
  }

  /// The text from one line to another, both included.
  func range(_ first: Int, _ last: Int) -> TextRange {
    TextRange(Int(lines[first].start), Int(lines[last].end))
  }

  /// Whether the line at `index` goes on with the paragraph of the one before.
  func joins(_ index: Int, isFirst: Bool) -> Bool {
    flow.joins(
      lines[index - 1], lines[index], isFirst: isFirst,
      after: index + 1 < lines.count ? lines[index + 1] : nil)
  }

  /// The end of the paragraph that begins at `first`: its lines are joined, marks and cues end it.
  func paragraphEnd(_ first: Int, before limit: Int) -> Int {
    var index = first + 1
    while index < limit, !isBreak(index),
      joins(index, isFirst: index - 1 == first)
    {
      index += 1
    }
    return index
  }

  /// Whether a line that looks like a mark or an opener stands where one can stand.
  private func isBreak(_ index: Int) -> Bool {
    let line = lines[index]
    let isStrong = flow.separates(line) || lines[index - 1].flags.contains(.endsTerminal)
    switch line.cue {
    case .none, .blank, .numberLabel, .subjectLabel, .filing, .webPage, .tableHead: break
    case .basisOpener, .closing: if isStrong, !line.flags.contains(.startsLower) { return true }
    default: if isStrong || line.flags.contains(.allCaps) { return true }
    }
    return line.mark.exists && isStrong
  }
}
