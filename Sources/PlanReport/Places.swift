internal import PlanSyntax

/// Lines and columns of one input, counted in code points, as the formats of CI systems count them.
struct Places {
  /// A range of lines and columns; the end is exclusive.
  struct Place {
    var start: Position
    var end: Position
  }

  private let text: [UInt8]
  private var index: PositionIndex

  init(_ plan: Plan) {
    text = plan.source.text
    index = PositionIndex(plan.source.text.span, counting: .codePoint)
  }

  /// The place of a range of bytes.
  mutating func place(_ range: Range<Int>) -> Place {
    let text = text
    let range = range.clamped(to: 0..<text.count)
    return Place(
      start: index.position(of: range.lowerBound, in: text.span),
      end: index.position(of: range.upperBound, in: text.span))
  }

  /// The text of a range, cut where it is long.
  func text(_ range: Range<Int>, limit: Int = 400) -> String {
    let range = range.clamped(to: 0..<text.count)
    var end = min(range.upperBound, range.lowerBound + limit)
    while end > range.lowerBound, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: text[range.lowerBound..<end], as: UTF8.self)
  }
}
