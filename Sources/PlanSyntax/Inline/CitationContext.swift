internal import VietnameseText

/// What stands around a document number: the kind before it, the issuer after it.
enum CitationContext {
  /// The kind named before a number, looked for back to `floor` within the same clause.
  ///
  /// `isAdjacent` says that only "số" stands between; else the document's title does
  /// ("Luật Tổ chức chính quyền địa phương số …").
  static func kind(
    _ text: Span<UInt8>, from floor: Int, before number: Int
  ) -> (kind: DocumentKind, range: TextRange, isAdjacent: Bool)? {
    var index = number
    let lowest = max(floor, number - 200)
    var words = 0
    while index > lowest {
      index -= 1
      let byte = text[index]
      if byte == 0x3B || byte == 0x2E && words > 0 { return nil }
      guard index == lowest || !isLetterByte(text[index - 1]) else { continue }
      guard isLetterByte(byte) else { continue }
      if text.foldedLetter(at: index).isUpper || words < 4,
        let named = DocumentKind.named(text, index, number), named.end <= number
      {
        let between = NumberContext.isNumberWord(text, named.end, number)
        if between || named.kind.isAct
          || words > 0 && text.foldedLetter(at: index).isUpper
            && endsInNumberWord(text, named.end, number)
        {
          return (named.kind, TextRange(index, named.end), between)
        }
      }
      words += 1
      if words > 40 { return nil }
    }
    return nil
  }

  /// The act cited by its name at `index` ("Luật Đầu tư công"), its name included.
  static func act(
    _ text: Span<UInt8>, _ index: Int, _ end: Int
  ) -> (kind: DocumentKind, kindName: TextRange, range: TextRange)? {
    guard text.foldedLetter(at: index).isUpper, let named = DocumentKind.named(text, index, end),
      named.kind.isAct
    else { return nil }
    let next = text.skipBlanks(named.end, end)
    guard next > named.end, next < end else { return nil }
    let stop = ActName.end(text, next, end)
    let isNumbered = text.matchFolded("so", at: next, before: end) != nil
    guard stop > next || isNumbered else { return nil }
    let nameEnd = stop > next ? stop : named.end
    return (named.kind, TextRange(index, named.end), TextRange(index, nameEnd))
  }

  /// Whether a reference is to a part of another document: its name or what it came with follows.
  static func belongsElsewhere(_ text: Span<UInt8>, after position: Int, before end: Int) -> Bool {
    let index = text.skipBlanks(position, end)
    guard index < end else { return false }
    if text.matchFolded("ban hanh kem", at: index, before: end) != nil { return true }
    let name =
      text.matchFolded("cua ", at: index, before: end)
      ?? text.matchFolded("kem theo ", at: index, before: end) ?? index
    guard let named = DocumentKind.named(text, name, end) else { return false }
    let after = text.skipBlanks(named.end, end)
    return after >= end || text.matchFolded("nay", at: after, before: end) == nil
  }

  /// The issuer after "của": words up to a comma or to what the document is about.
  static func issuer(_ text: Span<UInt8>, after position: Int, before end: Int) -> TextRange? {
    let word = text.skipBlanks(position, end)
    guard word > position, let start = text.matchFolded("cua ", at: word, before: end) else {
      return nil
    }
    let stop = IssuerName.end(text, start, end)
    return stop > start ? TextRange(start, stop) : nil
  }

  private static func isLetterByte(_ byte: UInt8) -> Bool { byte >= 0x41 }

  private static func endsInNumberWord(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    let word = NumberContext.previousWord(text, from, to)
    return text.matchFolded("so", at: word.lowerBound, before: word.upperBound) != nil
  }
}
