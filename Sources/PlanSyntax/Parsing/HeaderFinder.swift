internal import VietnameseText

/// Finds where a document begins and where its title stands.
enum HeaderFinder {
  /// The first line of the header, looked for from `first` on; null where there is none.
  static func start(_ text: Span<UInt8>, _ cursor: LineCursor, from first: Int, before limit: Int)
    -> Int?
  {
    var index = first
    while index < limit {
      let line = cursor.lines[index]
      switch line.cue {
      case .annexLabel, .formLabel: return nil
      case .recipientsLabel, .authority: return nil
      default: break
      }
      if opens(text, line) || index == 0 && isPlainTitle(text, line) {
        return issuerStart(text, cursor, index, from: first)
      }
      index += 1
    }
    return nil
  }

  private static func opens(_ text: Span<UInt8>, _ line: Line) -> Bool {
    switch line.cue {
    case .nationalTitle, .motto, .partyTitle: return true
    case .numberLabel:
      return line.length < 80
        && NumberLineReader.read(text, line.bounds, upTo: Int(line.end)).line.number != nil
    default: return kind(text, line) != nil
    }
  }

  /// Goes back over the names of bodies right above, and over the number of a law between.
  private static func issuerStart(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, from first: Int
  ) -> Int {
    var start = index
    while start > first, index - start < 6 {
      let line = cursor.lines[start - 1]
      let isName = line.flags.contains(.allCaps) && line.length < 120 && line.cue == .none
      // a number that cannot be read stands among the names, too
      let isNumber = line.cue == .numberLabel && line.length < 60
      guard isName || isNumber || NumberLineReader.named(text, line) != nil else { break }
      start -= 1
    }
    return start
  }

  /// The line of the title ("KẾ HOẠCH") within reach of a header that begins at `first`.
  static func title(_ text: Span<UInt8>, _ cursor: LineCursor, from first: Int, before limit: Int)
    -> Int?
  {
    for index in first..<min(limit, first + 30) {
      let line = cursor.lines[index]
      if line.cue == .addressLabel || line.cue == .recipientsLabel { return nil }
      if line.cue == .basisOpener, !line.flags.contains(.allCaps) { return nil }
      let mayBePlain = index > first || index == 0
      if kind(text, line) != nil || mayBePlain && isPlainTitle(text, line) { return index }
    }
    return nil
  }

  /// Whether a line holds a kind's name and nothing else, printed like any words ("Kế hoạch").
  private static func isPlainTitle(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard line.length < 24, text.foldedLetter(at: Int(line.start)).isUpper,
      let named = DocumentKind.named(text, Int(line.start), Int(line.end))
    else { return false }
    return named.kind.isTitle && named.end == Int(line.end)
  }

  /// The kind that a title line in capitals names, and where its name ends.
  static func kind(_ text: Span<UInt8>, _ line: Line) -> (kind: DocumentKind, end: Int)? {
    guard line.length < 300, line.cue != .enacting || line.flags.contains(.allCaps) else {
      return nil
    }
    if let spaced = SpacedTitle.read(text, line) { return (spaced, Int(line.end)) }
    guard let named = DocumentKind.named(text, Int(line.start), Int(line.end)), named.kind.isTitle,
      LineReader.isAllCaps(text, Int(line.start), named.end)
    else { return nil }
    var index = named.end
    while index < Int(line.end), isSpacing(text[index]) || text[index] == 0x2A { index += 1 }
    if index >= Int(line.end) { return (named.kind, named.end) }
    if text[index] == 0x3A { return nil }
    return text[index] == 0x28 || line.flags.contains(.allCaps)
      || isCapitalised(text, index, Int(line.end))
      ? (named.kind, named.end) : nil
  }

  /// Whether the rest of a title line is capitals up to a bracket.
  private static func isCapitalised(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    for index in from..<to where text[index] == 0x28 {
      return LineReader.isAllCaps(text, from, index)
    }
    return false
  }
}

/// Titles printed with blanks between the letters ("K Ế  H O Ạ C H").
enum SpacedTitle {
  /// The kind that such a line names.
  static func read(_ text: Span<UInt8>, _ line: Line) -> DocumentKind? {
    guard line.firstWord == 1, line.length > 5, line.length < 60, line.flags.contains(.allCaps)
    else {
      return nil
    }
    var letters: [UInt8] = []
    var index = Int(line.start)
    while index < Int(line.end) {
      let letter = text.foldedLetter(at: index)
      if letter.ascii != 0 {
        letters.append(letter.lower)
      } else if !isSpacing(text[index]) {
        return nil
      }
      index += letter.length
    }
    return DocumentKind.spelled(letters)
  }
}

extension DocumentKind {
  /// The title whose folded name, blanks left out, is `letters`.
  static func spelled(_ letters: [UInt8]) -> DocumentKind? {
    for index in table.indices where table[index].uses.contains(.title) {
      let name = table[index].folded
      var position = 0
      var matches = true
      for offset in 0..<name.utf8CodeUnitCount where name.utf8Start[offset] != 0x20 {
        guard position < letters.count, letters[position] == name.utf8Start[offset] else {
          matches = false
          break
        }
        position += 1
      }
      if matches, position == letters.count { return DocumentKind(index: UInt8(index)) }
    }
    return nil
  }
}
