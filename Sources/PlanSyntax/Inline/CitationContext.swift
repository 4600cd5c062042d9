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
        let between = onlyNumberWord(text, named.end, number)
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
  static func act(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> (
    kind: DocumentKind, range: TextRange
  )? {
    guard text.foldedLetter(at: index).isUpper, let named = DocumentKind.named(text, index, end),
      named.kind.isAct
    else { return nil }
    let next = DateScanner.skipBlanks(text, named.end, end)
    guard next < end, text.foldedLetter(at: next).isUpper || text.foldedLetter(at: next).isLower
    else { return nil }
    if text.matchFolded("nay", at: next, before: end) != nil { return nil }
    return (named.kind, TextRange(index, named.end))
  }

  /// The issuer after "của": words up to a comma or to what the document is about.
  static func issuer(_ text: Span<UInt8>, after position: Int, before end: Int) -> TextRange? {
    let word = DateScanner.skipBlanks(text, position, end)
    guard word > position, let start = text.matchFolded("cua ", at: word, before: end) else {
      return nil
    }
    var index = start
    var stop = start
    while index < end, index - start < 160 {
      let byte = text[index]
      if byte == 0x2C, isInnerComma(text, index, end) {
        index += 1
        continue
      }
      if byte == 0x2C || byte == 0x3B || byte == 0x2E || byte == 0x28 || byte == 0x29
        || byte == 0x22 || byte == 0x3A
      {
        break
      }
      if isSpacing(byte) {
        let next = DateScanner.skipBlanks(text, index, end)
        if next < end, endsIssuer(text, next, end) { break }
        index = next
        continue
      }
      index += text.foldedLetter(at: index).length
      stop = index
    }
    return stop > start ? TextRange(start, stop) : nil
  }

  /// The comma inside "Bộ Văn hóa, Thể thao và Du lịch".
  private static func isInnerComma(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let next = DateScanner.skipBlanks(text, index + 1, end)
    guard next < end else { return false }
    return text.matchFolded("the thao", at: next, before: end) != nil
      || text.matchFolded("chu nhiem", at: next, before: end) != nil
  }

  private static let issuerEnds: [StaticString] = [
    "ve", "quy dinh", "quy", "ban hanh", "phe duyet", "huong dan", "sua doi", "thuc hien",
    "cong bo",
    "phan", "giao", "trien khai", "thong qua", "ngay", "da", "duoc", "tai", "va cac", "theo",
    "bai bo",
    "quyet", "chi tiet", "tang cuong", "dieu chinh", "bo sung", "phan bo", "so", "nham", "de",
    "gui", "trong", "yeu cau", "hop nhat", "kien toan", "thay the", "co hieu luc",
  ]

  private static func endsIssuer(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard text.foldedLetter(at: index).isLower else { return text[index] &- 0x30 < 10 }
    return issuerEnds.contains { text.matchFolded($0, at: index, before: end) != nil }
  }

  private static func isLetterByte(_ byte: UInt8) -> Bool { byte >= 0x41 }

  /// Whether only "số" (or nothing) stands between a kind's name and its number.
  private static func onlyNumberWord(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    var index = DateScanner.skipBlanks(text, from, to)
    if let after = text.matchFolded("so", at: index, before: to) { index = after }
    while index < to, isSpacing(text[index]) || text[index] == 0x3A { index += 1 }
    return index >= to
  }

  private static func endsInNumberWord(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    let word = NumberContext.previousWord(text, from, to)
    return text.matchFolded("so", at: word.lowerBound, before: word.upperBound) != nil
  }
}
