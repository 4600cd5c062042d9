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

  /// A character of the line: where it stands and the columns it takes.
  private struct Cell {
    var start: Int
    var end: Int
    var width: Int
  }

  /// The excerpt for `range`, at most `width` columns wide.
  init(_ text: [UInt8], around range: Range<Int>, width: Int) {
    let start = min(max(range.lowerBound, 0), text.count)
    let before = Self.cells(before: start, in: text, upTo: width)
    let after = Self.cells(from: start, in: text, upTo: width)
    let marked = after.cells.prefix { $0.end <= max(range.upperBound, start) }.count
    lay(
      text, before.cells[...], after.cells[..<marked], after.cells[marked...], width: width,
      isWhole: before.isWhole && after.isWhole)
  }

  /// Puts the three parts together, cut on the left and right where they are too long.
  private mutating func lay(
    _ bytes: [UInt8], _ left: ArraySlice<Cell>, _ place: ArraySlice<Cell>,
    _ right: ArraySlice<Cell>, width: Int, isWhole: Bool
  ) {
    let columns = [Self.columns(left), Self.columns(place), Self.columns(right)]
    var (first, marked, last) = (left, place, right)
    if !isWhole || columns.reduce(0, +) > width {
      let room = width - 2
      marked = Self.fitting(place, room)
      let rest = room - min(columns[1], room)
      let leftRoom = max(rest / 2, rest - columns[2])
      first = Self.fittingLast(left, leftRoom)
      last = Self.fitting(right, rest - min(columns[0], leftRoom))
    }
    if first.count < left.count {
      text = "…"
      first = Self.wholeWords(bytes, first)
    }
    indent = DisplayWidth.of(text) + Self.columns(first)
    length = max(Self.columns(marked), 1)
    let isCut = marked.count < place.count || last.count < right.count
    if isCut, marked.count == place.count { last = Self.wholeWordsLast(bytes, last) }
    for part in [first, marked, last] { text += Self.shown(bytes, part) }
    if isCut { text += "…" }
  }

  /// The cells after the first blank, so that no half word or number shows; all where it is far.
  private static func wholeWords(_ text: [UInt8], _ cells: ArraySlice<Cell>) -> ArraySlice<Cell> {
    guard let blank = cells.prefix(16).firstIndex(where: { text[$0.start] == 0x20 }) else {
      return cells
    }
    return cells[(blank + 1)...]
  }

  /// The cells before the last blank; all where it is far.
  private static func wholeWordsLast(
    _ text: [UInt8], _ cells: ArraySlice<Cell>
  ) -> ArraySlice<Cell> {
    cells.suffix(16).lastIndex { text[$0.start] == 0x20 }.map { cells[..<$0] } ?? cells
  }

  private static func columns(_ cells: ArraySlice<Cell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  /// As many cells as there is room for.
  private static func fitting(_ cells: ArraySlice<Cell>, _ room: Int) -> ArraySlice<Cell> {
    var used = 0
    return cells.prefix { cell in
      used += cell.width
      return used <= room
    }
  }

  /// As many of the last cells as there is room for.
  private static func fittingLast(_ cells: ArraySlice<Cell>, _ room: Int) -> ArraySlice<Cell> {
    var (used, first) = (0, cells.endIndex)
    while first > cells.startIndex, used + cells[first - 1].width <= room {
      first -= 1
      used += cells[first].width
    }
    return cells[first...]
  }

  private static func cells(
    from start: Int, in text: [UInt8], upTo width: Int
  ) -> (cells: [Cell], isWhole: Bool) {
    var cells: [Cell] = []
    var used = 0
    var index = start
    while index < text.count, text[index] != 0x0A {
      guard used <= width, cells.count < 4 * width else { return (cells, false) }
      var end = index + 1
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      if text[index] != 0x0D || end < text.count && text[end] != 0x0A {
        cells.append(cell(text, index, end))
        used += cells[cells.count - 1].width
      }
      index = end
    }
    return (cells, true)
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
      cells.append(cell(text, index, end))
      used += cells[cells.count - 1].width
    }
    return (cells.reversed(), true)
  }

  private static func cell(_ text: [UInt8], _ start: Int, _ end: Int) -> Cell {
    // Nearly all characters are letters of one column: Latin, or composed Vietnamese ones.
    let lead = text[start]
    let isLetter =
      lead &- 0x20 < 0x5F || end - start == 2 && 0xC3...0xCB ~= lead
      || end - start == 3 && lead == 0xE1 && 0xB8...0xBB ~= text[start + 1]
    if isLetter { return Cell(start: start, end: end, width: 1) }
    let width = lead == 0x09 ? tab.count : DisplayWidth.of(shown(text[start..<end]))
    return Cell(start: start, end: end, width: width)
  }

  private static let tab = "    "

  /// The text of neighbouring cells as it is shown.
  private static func shown(_ text: [UInt8], _ cells: ArraySlice<Cell>) -> String {
    guard let first = cells.first, let last = cells.last else { return "" }
    let bytes = text[first.start..<last.end]
    guard bytes.contains(0x09) else { return shown(bytes) }
    return bytes.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { shown($0) }.joined(separator: tab)
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    SafeText.line(String(decoding: bytes, as: UTF8.self))
  }
}
