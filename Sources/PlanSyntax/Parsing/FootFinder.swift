internal import VietnameseText

/// Finds where a document's content ends: at its recipients or at its signature.
enum FootFinder {
  /// The first line of the foot, looked for from `first` on; `limit` where there is none.
  static func start(_ text: Span<UInt8>, _ cursor: LineCursor, from first: Int, before limit: Int)
    -> Int
  {
    for index in first..<limit {
      let line = cursor.lines[index]
      if line.cue == .recipientsLabel, text.foldedLetter(at: Int(line.start)).isUpper {
        return index
      }
      if isSignatureStart(text, cursor, index, before: limit) { return index }
    }
    return limit
  }

  /// Whether a signature block begins at `index`: titles in capitals, then a name.
  static func isSignatureStart(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Bool {
    guard index < limit else { return false }
    let line = cursor.lines[index]
    if line.cue == .authority, SignatureReader.isWhole(text, line) { return true }
    guard line.flags.contains(.allCaps), line.length < 120 else { return false }
    guard
      line.cue == .authority || line.cue == .none && Positions.begins(text, line.bounds)
        || Approval.begins(text, line)
    else { return false }
    var other = index
    while other < min(limit, index + 7) {
      let next = cursor.lines[other]
      if PersonName.isName(text, Int(next.start), Int(next.end)) { return other > index }
      if other > index, PersonName.isCapitalName(text, Int(next.start), Int(next.end)) {
        // the authority that decides, named over the grounds
        return other + 1 >= limit || cursor.lines[other + 1].cue != .basisOpener
      }
      guard
        next.flags.contains(.allCaps) || text[Int(next.start)] == 0x28
          || text[Int(next.start)] == 0x5B && next.length < 20
          || next.cue == .recipientsLabel
      else { return line.cue == .authority && other > index && next.cue == .recipientsLabel }
      if next.cue == .annexLabel || next.cue == .nationalTitle { return false }
      other += 1
    }
    return line.cue == .authority && other == limit
  }
}
