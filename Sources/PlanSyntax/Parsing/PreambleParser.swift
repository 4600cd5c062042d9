internal import VietnameseText

/// Reads the legal grounds between the subject and the first part.
struct PreambleParser {
  private let cursor: LineCursor
  private let limit: Int
  /// Whether the document has a title; letters give grounds at their very beginning only.
  private let isTitled: Bool
  private(set) var bases: [LegalBasis] = []
  private(set) var opening: [Passage] = []

  init(_ cursor: LineCursor, before limit: Int, isTitled: Bool) {
    self.cursor = cursor
    self.limit = limit
    self.isTitled = isTitled
  }

  /// Reads from `first` on and returns the line where the other content begins.
  mutating func parse(_ text: Span<UInt8>, from first: Int) -> Int {
    var index = first
    while index < limit {
      let line = cursor.lines[index]
      let isCandidate = BasisOpener.begins(text, line)
      if line.mark.exists, !isCandidate { break }
      guard isCandidate || isLeadIn(text, index) else { break }
      let end = paragraphEnd(text, index)
      var range = cursor.range(index, end - 1)
      if line.mark.isBullet { range.start += Int32(line.mark.length) }
      if isCandidate, addBases(text, range) {
        index = end
      } else if isLeadIn(text, index) {
        opening.append(PassageScanner.scan(text, range))
        index = end
      } else {
        break
      }
    }
    return index
  }

  /// Whether a paragraph before the last ground leads in: a ground still follows it.
  private func isLeadIn(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard isTitled, cursor.lines[index].cue != .enacting else { return false }
    for other in index + 1..<max(index + 1, min(limit, index + 40)) {
      let line = cursor.lines[other]
      if line.mark.isNumbering, line.mark.form != .bare { return false }
      if line.cue == .enacting || line.cue == .recipientsLabel { return false }
      if isStrongOpener(text, other) { return true }
    }
    return false
  }

  private func isStrongOpener(_ text: Span<UInt8>, _ index: Int) -> Bool {
    BasisOpener.begins(text, cursor.lines[index])
      && cursor.lines[index - 1].flags.contains(.endsTerminal)
  }

  /// The end of a ground: its paragraph; "Căn cứ" at a line's start opens the next in any case.
  private func paragraphEnd(_ text: Span<UInt8>, _ first: Int) -> Int {
    var index = first + 1
    while index < limit {
      let line = cursor.lines[index]
      let previous = cursor.lines[index - 1]
      if line.cue == .enacting || line.cue == .addressLabel { break }
      if BasisOpener.begins(text, line), startsOpener(text, line, previous) { break }
      if line.mark.isNumbering, line.mark.form != .bare,
        previous.flags.contains(.endsTerminal) || isFirstArticle(line)
      {
        break
      }
      guard
        cursor.joins(index, isFirst: index - 1 == first)
          || goesOn(text, previous, line)
      else { break }
      index += 1
    }
    return index
  }

  /// The first article begins the content also where the last ground ends in a comma.
  private func isFirstArticle(_ line: Line) -> Bool {
    line.mark.style == .article && line.mark.form == .full && line.mark.value == 1
  }

  private func startsOpener(_ text: Span<UInt8>, _ line: Line, _ previous: Line) -> Bool {
    if previous.flags.contains(.endsTerminal) || cursor.flow.separates(line) { return true }
    return text.matchFolded("can cu", at: Int(line.start), before: Int(line.end)) != nil
      && !previous.flags.contains(.endsOpen)
  }

  /// A ground is unfinished without a stop; its next line goes on with it.
  private func goesOn(_ text: Span<UInt8>, _ previous: Line, _ line: Line) -> Bool {
    if cursor.flow.separates(line) { return false }
    if previous.flags.contains(.endsTerminal) {
      return text[Int(previous.end) - 1] == 0x3B
        && DocumentKind.named(text, Int(line.start), Int(line.end)) != nil
    }
    return cursor.flow.isWrapped && !line.flags.contains(.allCaps) && !line.mark.exists
  }

  // MARK: Grounds

  /// Adds the grounds of a paragraph; false where it gives none.
  private mutating func addBases(_ text: Span<UInt8>, _ range: TextRange) -> Bool {
    guard isTitled || opening.isEmpty && bases.last.map({ endsListed(text, $0) }) ?? true else {
      return false
    }
    // one of a list is a ground, whatever it names
    var isGround = isTitled && text[Int(range.end) - 1] == 0x3B
    var added: [LegalBasis] = []
    for piece in BasisSplitter.split(text, range) {
      let opener = BasisOpener.read(text, piece)
      let passage = PassageScanner.scan(text, piece)
      isGround = isGround || !opener.needsCitation || isCiting(passage, text)
      added.append(LegalBasis(opener: opener.range, content: passage))
    }
    guard isGround else { return false }
    guard let last = added.popLast() else { return false }
    let cut = EnactingSentence.cut(text, last.content.range)
    if let cut {
      let ground = TextRange(Int(last.content.range.start), cut)
      added.append(
        LegalBasis(opener: last.opener, content: PassageScanner.scan(text, ground)))
      opening.append(
        PassageScanner.scan(text, text.trimmed(cut, Int(range.end))))
    } else {
      added.append(last)
    }
    bases += added
    return true
  }

  /// Whether a ground ends in a semicolon, so that others of its list follow.
  private func endsListed(_ text: Span<UInt8>, _ basis: LegalBasis) -> Bool {
    text[Int(basis.content.range.end) - 1] == 0x3B
  }

  /// Whether a ground that carries out something names a document.
  private func isCiting(_ passage: Passage, _ text: Span<UInt8>) -> Bool {
    if text.matchFolded("tiep theo", at: Int(passage.range.start), before: Int(passage.range.end))
      != nil,
      let first = passage.citations.first, first.range.start - passage.range.start > 40
    {
      return false
    }
    return passage.citations.contains { $0.number != nil || $0.kind != nil && $0.date != nil }
  }
}

/// The words that open a ground.
enum BasisOpener {
  /// Whether a line begins with such words; many offices print each ground behind a dash.
  static func begins(_ text: Span<UInt8>, _ line: Line) -> Bool {
    if line.cue == .basisOpener {
      return text.foldedLetter(at: Int(line.start)).isUpper && !isTitle(text, line)
    }
    guard line.mark.isBullet else { return false }
    let start = Int(line.start) + Int(line.mark.length)
    return start < Int(line.end) && text.foldedLetter(at: start).isUpper
      && Cue.read(text, start..<Int(line.end)) == .basisOpener
  }

  private static let openers: [(words: StaticString, needsCitation: Bool)] = [
    ("can cu", false), ("xet de nghi", false), ("xet to trinh", false), ("theo de nghi", false),
    ("tren co so", false), ("sau khi xem xet", false), ("theo de xuat", false),
    ("xet de xuat", false), ("tiep tuc thuc hien", true),
    ("thuc hien", true), ("trien khai", true), ("thi hanh", true), ("tiep theo", true),
    ("theo chi dao", true),
  ]

  /// "THỰC HIỆN …" in capitals is a title, whatever follows it on its line; "CĂN CỨ …" is not.
  private static func isTitle(_ text: Span<UInt8>, _ line: Line) -> Bool {
    let first = text.foldedLetter(at: Int(line.start))
    let second = Int(line.start) + first.length
    return first.lower != 0x63 && second < Int(line.end) && text.foldedLetter(at: second).isUpper
  }

  /// The opener at the start of a ground.
  static func read(_ text: Span<UInt8>, _ range: TextRange) -> (
    range: TextRange, needsCitation: Bool
  ) {
    let start = Int(range.start)
    for opener in openers {
      if let end = text.matchFolded(opener.words, at: start, before: Int(range.end)) {
        return (TextRange(start, end), opener.needsCitation)
      }
    }
    return (TextRange(start, start), true)
  }
}

/// Cuts a paragraph that holds several grounds ("Căn cứ A; Căn cứ B; …").
enum BasisSplitter {
  /// The grounds, in order.
  static func split(_ text: Span<UInt8>, _ range: TextRange) -> [TextRange] {
    var pieces: [TextRange] = []
    var start = Int(range.start)
    var index = start
    while index < Int(range.end) {
      if text[index] == 0x3B || text[index] == 0x2E {
        let next = text.skipBlanks(index + 1, Int(range.end))
        let mayBegin =
          text[index] == 0x3B || next < Int(range.end) && text.foldedLetter(at: next).isUpper
        if next > index + 1, next < Int(range.end), mayBegin,
          isOpener(text, next, Int(range.end))
        {
          pieces.append(TextRange(start, index + 1))
          start = next
        }
      }
      index += 1
    }
    pieces.append(TextRange(start, Int(range.end)))
    return pieces
  }

  private static func isOpener(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    for words: StaticString in ["can cu", "theo de nghi", "xet de nghi", "xet to trinh"]
    where text.matchFolded(words, at: index, before: end) != nil {
      return true
    }
    return false
  }
}

/// The sentence that issues the document, merged with the last ground.
enum EnactingSentence {
  private static let verbs: [StaticString] = [
    "ban hanh", "xay dung", "phe duyet", "yeu cau", "de nghi", "thong bao", "huong dan", "chi thi",
    "co y kien", "ket luan", "chi dao",
  ]

  /// Where the sentence begins in a ground that holds it: at its subject after a comma or stop.
  static func cut(_ text: Span<UInt8>, _ range: TextRange) -> Int? {
    var index = Int(range.end) - 1
    while index > Int(range.start) {
      if text[index] == 0x2C || text[index] == 0x3B || text[index] == 0x2E {
        let next = text.skipBlanks(index + 1, Int(range.end))
        if next > index + 1, next < Int(range.end), text.foldedLetter(at: next).isUpper,
          isSubject(text, next..<Int(range.end)), hasVerb(text, next, Int(range.end))
        {
          return text[index] == 0x2C || text[index] == 0x3B || text[index] == 0x2E
            ? index + 1 : index
        }
      }
      index -= 1
    }
    return nil
  }

  /// A body, or one who speaks for it ("Phó Thủ tướng …").
  private static func isSubject(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    BodyNames.begins(text, range) || ExactWord.begins(text, range, "Phó")
  }

  /// Whether a verb of issuing follows the subject within a dozen words.
  private static func hasVerb(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    var words = 0
    while index < end, words < 14 {
      if text[index] == 0x2C || text[index] == 0x3B { return false }
      if isSpacing(text[index]) {
        words += 1
        let next = text.skipBlanks(index, end)
        if next < end, verbs.contains(where: { text.matchFolded($0, at: next, before: end) != nil })
        {
          return true
        }
        index = max(next, index + 1)
      } else {
        index += 1
      }
    }
    return false
  }
}
