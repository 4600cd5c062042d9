import CommandLineKit

/// The part of a line around a place, and where the place stands in it, counted in columns.
///
/// Only as much of the line is read as can be shown, so that a line of any length costs the same.
/// A tab shows as four blanks, what a terminal would act on as a sign.
struct Excerpt {
  /// The text to show.
  private(set) var text = ""
  /// The columns before the place.
  private(set) var indent = 0
  /// The columns of the place, one at least.
  private(set) var length = 1

  /// A character of the line as it is shown.
  private struct Cell {
    var shown: String
    var width: Int
  }

  /// The excerpt for `range`, at most `width` columns wide.
  init(_ text: [UInt8], around range: Range<Int>, width: Int) {
    let start = min(max(range.lowerBound, 0), text.count)
    let before = Self.cells(before: start, in: text, upTo: width)
    let after = Self.cells(from: start, in: text, upTo: width)
    let marked = after.ends.prefix { $0 <= max(range.upperBound, start) }.count
    lay(
      before.cells, Array(after.cells[..<marked]), Array(after.cells[marked...]), width: width,
      isWhole: before.isWhole && after.isWhole)
  }

  /// Puts the three parts together, cut on the left and right where they are too long.
  private mutating func lay(
    _ left: [Cell], _ place: [Cell], _ right: [Cell], width: Int, isWhole: Bool
  ) {
    let columns = [left, place, right].map { $0.reduce(0) { $0 + $1.width } }
    var (first, last) = (left[...], right[...])
    var marked = place[...]
    if !isWhole || columns.reduce(0, +) > width {
      let room = width - 2
      marked = Self.fitting(place[...], room)
      let rest = room - min(columns[1], room)
      let leftRoom = max(rest / 2, rest - columns[2])
      first = Self.fitting(left.reversed()[...], leftRoom).reversed()[...]
      last = Self.fitting(right[...], rest - min(columns[0], leftRoom))
    }
    if first.count < left.count {
      text = "…"
      first = Self.wholeWords(first)
    }
    for cell in first { text += cell.shown }
    indent = DisplayWidth.of(text)
    for cell in marked { text += cell.shown }
    length = max(DisplayWidth.of(text) - indent, 1)
    let isCut = marked.count < place.count || last.count < right.count
    if isCut, marked.count == place.count {
      last = Self.wholeWords(last.reversed()[...]).reversed()[...]
    }
    for cell in last { text += cell.shown }
    if isCut { text += "…" }
  }

  /// The cells after the first blank, so that no half word or number shows; all where it is far.
  private static func wholeWords(_ cells: ArraySlice<Cell>) -> ArraySlice<Cell> {
    guard let blank = cells.prefix(16).firstIndex(where: { $0.shown == " " }) else { return cells }
    return cells[(blank + 1)...]
  }

  private static func fitting(_ cells: ArraySlice<Cell>, _ room: Int) -> ArraySlice<Cell> {
    var used = 0
    return cells.prefix { cell in
      used += cell.width
      return used <= room
    }
  }

  private static func cells(
    from start: Int, in text: [UInt8], upTo width: Int
  ) -> (cells: [Cell], ends: [Int], isWhole: Bool) {
    var cells: [Cell] = []
    var ends: [Int] = []
    var used = 0
    var index = start
    while index < text.count, text[index] != 0x0A {
      guard used <= width, cells.count < 4 * width else { return (cells, ends, false) }
      var end = index + 1
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      if text[index] != 0x0D || end < text.count && text[end] != 0x0A {
        cells.append(cell(text[index..<end]))
        ends.append(end)
        used += cells[cells.count - 1].width
      }
      index = end
    }
    return (cells, ends, true)
  }

  private static func cells(
    before start: Int, in text: [UInt8], upTo width: Int
  ) -> (cells: [Cell], isWhole: Bool) {
    var cells: [Cell] = []
    var used = 0
    var index = start
    while index > 0, text[index - 1] != 0x0A {
      guard used <= width, cells.count < 4 * width else { return (cells.reversed(), false) }
      let end = index
      index -= 1
      while index > 0, text[index] & 0xC0 == 0x80 { index -= 1 }
      cells.append(cell(text[index..<end]))
      used += cells[cells.count - 1].width
    }
    return (cells.reversed(), true)
  }

  private static func cell(_ bytes: ArraySlice<UInt8>) -> Cell {
    if bytes.first == 0x09 { return Cell(shown: "    ", width: 4) }
    let shown = SafeText.line(String(decoding: bytes, as: UTF8.self))
    return Cell(shown: shown, width: DisplayWidth.of(shown))
  }
}
