internal import VietnameseText

/// Tells the kind of a document whose title was lost, from its number.
enum LostTitle {
  /// Abbreviations that stand in no letter's symbol, whose first part is a body ("CT-CS").
  private static let sure: [StaticString] = [
    "KH", "QĐ", "NQ", "NĐ", "CĐ", "TTr", "CTr", "TTLT", "NQLT",
  ]

  /// The kind, and the line after the letterhead; null where no number tells a kind.
  ///
  /// What has the subject or the addressees of a letter is one, unless its symbol says otherwise.
  static func read(
    _ text: Span<UInt8>, _ cursor: LineCursor, from first: Int, before limit: Int
  ) -> (kind: DocumentKind, end: Int)? {
    var kind: DocumentKind?
    var end = first
    var isLetter = false
    for index in first..<min(limit, first + 25) {
      let line = cursor.lines[index]
      if line.cue.isNational {
        end = index + 1
      } else if let number = number(text, cursor, index, before: limit) {
        if kind != nil { break }
        kind = number.kind
        end = number.end
      } else if line.cue == .subjectLabel {
        isLetter = true
      } else if line.cue == .addressLabel {
        isLetter = true
        break
      } else if BasisOpener.begins(text, line) || line.mark.exists {
        break
      } else if isDate(text, cursor, index, before: limit)
        || index == end && DateLine.isContinuation(text, line.bounds)
      {
        end = index + 1
      }
    }
    guard let kind, kind.isTitle, !isLetter || isSure(kind) else { return nil }
    return (kind, end)
  }

  private static func isSure(_ kind: DocumentKind) -> Bool {
    guard let code = kind.code else { return false }
    return sure.contains { "\($0)" == "\(code)" }
  }

  /// The kind that the number on a line names in its symbol or by its word, and the line after it.
  private static func number(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> (kind: DocumentKind?, end: Int)? {
    let line = cursor.lines[index]
    if NumberLineReader.named(text, line) != nil {
      return (DocumentKind.named(text, Int(line.start), Int(line.end))?.kind, index + 1)
    }
    guard line.cue == .numberLabel else { return nil }
    let next = Int(cursor.lines[min(index + 1, limit - 1)].end)
    let reading = NumberLineReader.read(text, line.bounds, upTo: next).line
    return (reading.number?.kind(text), index + (reading.range.end > line.end ? 2 : 1))
  }

  private static func isDate(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Bool {
    let line = cursor.lines[index]
    let next = index + 1 < limit ? cursor.lines[index + 1].bounds : nil
    return line.length < 90 && !line.flags.contains(.allCaps)
      && DateLine.mayBegin(text, line.bounds, next)
  }
}
