import CommandLineKit

/// A page of text for a terminal, laid out line by line.
struct Page {
  let width: Int
  let language: Language
  let painter: Painter
  /// The lines a running text may take; the rest of it is cut.
  let longest: Int
  private(set) var text = ""

  init(width: Int, language: Language, painter: Painter, isFull: Bool) {
    self.width = width
    self.language = language
    self.painter = painter
    longest = isFull ? .max : 2
  }

  /// The bytes of a text that can show at all.
  var visible: Int { longest == .max ? .max : (longest + 1) * width * 4 }

  mutating func line(_ line: String = "") {
    text += line
    text += "\n"
  }

  /// A heading over a part of the page, after a blank line.
  mutating func heading(_ title: Localized, note: String = "") {
    let note = note.isEmpty ? "" : " " + painter(note, .dim)
    line()
    line(painter(title[language].uppercased(), .heading) + note)
  }

  /// A running text after its mark, wrapped and cut, the lines under each other.
  mutating func entry(_ mark: String, _ content: String, depth: Int, style: Style? = nil) {
    let indent = indent(of: depth)
    let markWidth = mark.isEmpty ? 0 : DisplayWidth.of(mark) + 1
    let room = max(width - indent.utf8.count - markWidth, 1)
    var lines = TextFlow.lines(of: content, width: room)
    if lines.count > longest { lines = cut(lines, to: room) }
    for (index, line) in lines.enumerated() {
      let body = style.map { painter(line, $0) } ?? line
      if index == 0 {
        self.line(indent + (mark.isEmpty ? "" : painter(mark, .name) + " ") + body)
      } else {
        self.line(indent + String(repeating: " ", count: markWidth) + body)
      }
    }
  }

  /// A table with its head row underlined, each cell wrapped in its column.
  mutating func table(head: [String], rows: [[String]], depth: Int) {
    let indent = indent(of: depth)
    let layout = TableLayout(fitting: [head] + rows, width: width - indent.utf8.count)
    guard layout.fits else { return list(head: head, rows: rows, depth: depth) }
    if !head.isEmpty {
      for line in layout.lines(of: head) { self.line(indent + painter(line, .bold)) }
      line(indent + painter(layout.rule, .dim))
    }
    for row in rows {
      for line in layout.lines(of: row, atMost: longest) { self.line(indent + line) }
    }
  }

  /// A table of more columns than the page can hold: the cells of a row one after another.
  private mutating func list(head: [String], rows: [[String]], depth: Int) {
    if !head.isEmpty { entry("", head.joined(separator: " │ "), depth: depth, style: .bold) }
    for row in rows { entry("▪", row.joined(separator: " │ "), depth: depth) }
  }

  /// Deep parts stay readable: no indent takes more than half of the page.
  private func indent(of depth: Int) -> String {
    String(repeating: " ", count: min(2 + depth * 3, width / 2))
  }

  /// The first lines, with an ellipsis that still fits.
  private func cut(_ lines: [String], to room: Int) -> [String] {
    var last = lines[longest - 1]
    while DisplayWidth.of(last) + 2 > room, let blank = last.utf8.lastIndex(of: 0x20) {
      last = String(last[..<blank])
    }
    return lines.prefix(longest - 1) + [last + " …"]
  }
}
