internal import VietnameseText

extension Citation {
  /// The name by which an act is cited, its kind included ("Luật Đầu tư công"); null where the
  /// citation names no act.
  package func actName(_ text: Span<UInt8>) -> TextRange? {
    guard kind?.isAct == true, !kindName.isEmpty else { return nil }
    let limit = range.bounds.upperBound
    let first = text.skipBlanks(kindName.bounds.upperBound, limit)
    guard first < limit else { return nil }
    let end = ActName.end(text, first, limit)
    return end > first ? TextRange(kindName.bounds.lowerBound, end) : nil
  }
}
