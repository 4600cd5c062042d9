import CommandLineKit
import PlanRepair
import PlanSyntax

/// The lines that a restoration changed, as printed on the left and as restored on the right, each
/// with how sure its least sure change is.
struct RepairDiff {
  /// Below this a change is shown as a doubtful one.
  private static let sure: Float = 0.95

  private(set) var text = ""
  private let width: Int
  private let painter: Painter

  init(_ restored: RestoredText, width: Int, language: Language, painter: Painter) {
    self.width = max((width - 5) / 2, 10)
    self.painter = painter
    let repair = restored.repair
    let before = restored.printed.split(separator: 10, omittingEmptySubsequences: false)
    let after = repair.text.split(separator: 10, omittingEmptySubsequences: false)
    var rest = repair.edits[...]
    for (index, pair) in zip(before, after).enumerated() {
      let edits = rest.prefix { $0.source.lowerBound < pair.0.endIndex }
      rest = rest.dropFirst(edits.count)
      guard let least = edits.map(\.confidence).min() else { continue }
      let label = "\(Labels.line[language]) \(index + 1) · \(Int(least * 100)) %"
      text += painter(label, least < Self.sure ? .warning : .dim) + "\n"
      columns(
        StyledWords(pair.0, edits.map { ($0.source, .removed) }),
        StyledWords(pair.1, edits.map { ($0.result, style(of: $0)) }))
    }
  }

  private func style(of edit: RepairEdit) -> Style {
    edit.confidence < Self.sure ? .warning : .added
  }

  /// Two texts beside each other, each wrapped in a column of its own.
  private mutating func columns(_ left: StyledWords, _ right: StyledWords) {
    let left = left.lines(width: width, painter)
    let right = right.lines(width: width, painter)
    for index in 0..<max(left.count, right.count) {
      let first = index < left.count ? left[index] : (text: "", width: 0)
      let gap = String(repeating: " ", count: max(width - first.width, 0))
      let second = index < right.count ? right[index].text : ""
      text += "  " + first.text + gap + " │ " + second + "\n"
    }
  }
}

/// The words of a line, some of their letters in a style.
private struct StyledWords {
  private var words: [[(text: String, style: Style?)]] = [[]]

  /// The words of some bytes; the ranges, in order, have styles.
  init(_ bytes: ArraySlice<UInt8>, _ styles: [(range: Range<Int>, style: Style)]) {
    var index = bytes.startIndex
    for (range, style) in styles {
      let range = range.clamped(to: index..<bytes.endIndex)
      append(bytes[index..<range.lowerBound], nil)
      append(bytes[range], style)
      index = range.upperBound
    }
    append(bytes[index...], nil)
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, _ style: Style?) {
    for (index, part) in bytes.split(separator: 0x20, omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { words.append([]) }
      guard !part.isEmpty else { continue }
      let text = SafeText.line(String(decoding: part, as: UTF8.self))
      words[words.count - 1].append((text, style))
    }
  }

  /// The words in lines of at most `width` columns, with the columns each takes.
  func lines(width: Int, _ painter: Painter) -> [(text: String, width: Int)] {
    var lines: [(text: String, width: Int)] = [("", 0)]
    for word in words where !word.isEmpty {
      let columns = word.reduce(0) { $0 + DisplayWidth.of($1.text) }
      let text = word.map { piece in piece.style.map { painter(piece.text, $0) } ?? piece.text }
        .joined()
      let used = lines[lines.count - 1].width
      if used == 0 {
        lines[lines.count - 1] = (text, columns)
      } else if used + 1 + columns > width {
        lines.append((text, columns))
      } else {
        lines[lines.count - 1] = (lines[lines.count - 1].text + " " + text, used + 1 + columns)
      }
    }
    return lines
  }
}
