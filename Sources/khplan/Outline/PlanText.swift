import CommandLineKit
import PlanSyntax

/// Reads a plan's text and positions for people.
struct PlanText {
  let plan: Plan
  private let positions: PositionIndex

  init(_ plan: Plan) {
    self.plan = plan
    positions = PositionIndex(plan.source.text.span)
  }

  /// The text of a range on one line, harmless to a terminal; at most about `limit` bytes of it.
  func callAsFunction(_ range: TextRange, limit: Int = .max) -> String {
    let text = plan.transcript.text
    var bounds = range.bounds.clamped(to: 0..<text.count)
    if bounds.count > limit {
      bounds = bounds.lowerBound..<text.characterStart(atOrBefore: bounds.lowerBound + limit)
    }
    return SafeText.line(String(decoding: text[bounds], as: UTF8.self))
  }

  /// The text of a range, or nil where there is none.
  func callAsFunction(_ range: TextRange?) -> String? {
    range.flatMap { $0.isEmpty ? nil : self($0, limit: 4096).joinedWords }
  }

  /// Where a range of the transcript stands in the source.
  func place(of range: TextRange) -> (start: Position, end: Position) {
    place(of: plan.transcript.map.range(of: range))
  }

  /// Ranges of the source in order, those with nothing but blanks between them made one.
  func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.reduce(into: []) { result, range in
      let last = result.last ?? 0..<0
      let gap = last.upperBound..<max(range.lowerBound, last.upperBound)
      let isBlank = plan.source.text[gap].allSatisfy { $0 <= 0x20 }
      if result.isEmpty || !isBlank {
        result.append(range)
      } else {
        result[result.count - 1] = last.lowerBound..<max(range.upperBound, last.upperBound)
      }
    }
  }

  /// Where a byte of the source stands.
  func place(of offset: Int) -> Position {
    place(of: offset..<offset).start
  }

  /// Where bytes of the source stand.
  func place(of range: Range<Int>) -> (start: Position, end: Position) {
    var positions = positions
    let text = plan.source.text.span
    let range = range.clamped(to: 0..<text.count)
    return (
      positions.position(of: range.lowerBound, in: text),
      positions.position(of: range.upperBound, in: text)
    )
  }
}

extension String {
  /// The words with one blank between them.
  var joinedWords: String {
    utf8.split(separator: 0x20).map { String(Substring($0)) }.joined(separator: " ")
  }
}

extension [UInt8] {
  fileprivate func characterStart(atOrBefore index: Int) -> Int {
    var index = index
    while index > 0, self[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
