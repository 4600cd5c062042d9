import CommandLineKit
import PlanExport
import PlanRules

/// What fixing changes in a file, as `diff -u` shows it.
struct FixDiff {
  private static let context = 3

  private let name: String
  private let text: EditedText
  private let painter: Painter
  /// Whether what a terminal would act on is made harmless; then the result is no patch.
  private let isShown: Bool
  /// Where each line of the original begins, and its end.
  private let starts: [Int]

  init(name: String, _ text: EditedText, painter: Painter, isShown: Bool) {
    self.name = name
    self.text = text
    self.painter = painter
    self.isShown = isShown
    var starts = [0]
    for (index, byte) in text.original.enumerated() where byte == 0x0A { starts.append(index + 1) }
    if starts.last != text.original.count { starts.append(text.original.count) }
    self.starts = starts
  }

  /// Lines of the original, from one to before another, and what they become.
  private struct Change {
    var lines: Range<Int>
    var new: [[UInt8]]
  }

  /// Writes the difference; nothing where there is none.
  func write(to sink: inout some ByteSink) {
    let changes = changes()
    guard !changes.isEmpty else { return }
    let file = SafeText.line(name)
    sink.append(painter("--- \(file)", .bold) + "\n" + painter("+++ \(file)", .bold) + "\n")
    var shift = 0
    var index = 0
    while index < changes.count {
      var last = index
      while last + 1 < changes.count,
        changes[last + 1].lines.lowerBound - changes[last].lines.upperBound <= 2 * Self.context
      { last += 1 }
      write(Array(changes[index...last]), shift: &shift, to: &sink)
      index = last + 1
    }
  }

  /// The edits by whole lines; those that touch a line together are one.
  private func changes() -> [Change] {
    var changes: [(lines: Range<Int>, edits: [EditedText.Edit])] = []
    for edit in text.edits {
      let first = line(of: edit.range.lowerBound)
      let last = max(line(of: max(edit.range.upperBound - 1, edit.range.lowerBound)), first)
      // what takes a line break away draws the next line in
      let takesBreak =
        edit.range.upperBound > edit.range.lowerBound
        && text.original[edit.range.upperBound - 1] == 0x0A && edit.replacement.last != 0x0A
      let end = min(last + (takesBreak ? 2 : 1), max(starts.count - 1, 1))
      if let open = changes.last, first < open.lines.upperBound {
        let lines = open.lines.lowerBound..<max(end, open.lines.upperBound)
        changes[changes.count - 1] = (lines, open.edits + [edit])
      } else {
        changes.append((first..<end, [edit]))
      }
    }
    return changes.map { Change(lines: $0.lines, new: Self.lines(new($0.lines, $0.edits))) }
  }

  private func new(_ lines: Range<Int>, _ edits: [EditedText.Edit]) -> [UInt8] {
    var result: [UInt8] = []
    var place = start(of: lines.lowerBound)
    for edit in edits {
      result += text.original[place..<edit.range.lowerBound] + edit.replacement
      place = edit.range.upperBound
    }
    return result + text.original[place..<max(start(of: lines.upperBound), place)]
  }

  // MARK: Hunks

  private func write(_ changes: [Change], shift: inout Int, to sink: inout some ByteSink) {
    guard let first = changes.first, let last = changes.last else { return }
    let start = max(first.lines.lowerBound - Self.context, 0)
    let end = min(last.lines.upperBound + Self.context, starts.count - 1)
    let grown = changes.reduce(0) { $0 + $1.new.count - $1.lines.count }
    let head = "@@ -\(start + 1),\(end - start) +\(start + 1 + shift),\(end - start + grown) @@"
    sink.append(painter(head, .hint) + "\n")
    shift += grown
    var line = start
    for change in changes {
      while line < change.lines.lowerBound { write(" ", old(line), nil, to: &sink); line += 1 }
      while line < change.lines.upperBound { write("-", old(line), .error, to: &sink); line += 1 }
      for new in change.new { write("+", new, .name, to: &sink) }
    }
    while line < end { write(" ", old(line), nil, to: &sink); line += 1 }
  }

  private func write(
    _ sign: String, _ line: [UInt8], _ style: Style?, to sink: inout some ByteSink
  ) {
    let hasBreak = line.last == 0x0A
    let words = String(decoding: hasBreak ? line.dropLast() : line[...], as: UTF8.self)
    let shown = sign + (isShown ? SafeText.line(words) : words)
    sink.append((style.map { painter(shown, $0) } ?? shown) + "\n")
    if !hasBreak { sink.append("\\ No newline at end of file\n") }
  }

  // MARK: Lines

  private func start(of line: Int) -> Int { starts[min(line, starts.count - 1)] }
  private func old(_ line: Int) -> [UInt8] {
    Array(text.original[start(of: line)..<start(of: line + 1)])
  }

  /// The line that holds an offset; the end of the text belongs to the last.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = max(starts.count - 1, 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func lines(_ text: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      lines.append(Array(text[start...index]))
      start = index + 1
    }
    if start < text.count { lines.append(Array(text[start...])) }
    return lines
  }
}
