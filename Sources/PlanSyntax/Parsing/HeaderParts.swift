internal import VietnameseText

/// Secrecy and urgency marks, which stand alone on a line.
enum HeaderMarks {
  private static let secrecies: [StaticString] = ["mat", "toi mat", "tuyet mat"]
  private static let urgencies: [StaticString] = [
    "khan", "thuong khan", "hoa toc", "hoa toc hen gio",
  ]

  /// Whether a line marks a draft, which names nobody.
  static func isDraft(_ text: Span<UInt8>, _ line: Line) -> Bool {
    whole(text, line, ["du thao", "ban thao"]) != nil
  }

  /// The secrecy mark that a line is.
  static func secrecy(_ text: Span<UInt8>, _ line: Line) -> TextRange? {
    whole(text, line, secrecies)
  }

  /// The urgency mark that a line is.
  static func urgency(_ text: Span<UInt8>, _ line: Line) -> TextRange? {
    whole(text, line, urgencies)
  }

  private static func whole(
    _ text: Span<UInt8>, _ line: Line, _ words: [StaticString]
  ) -> TextRange? {
    guard line.length < 20, line.flags.contains(.allCaps) else { return nil }
    for word in words
    where text.matchFolded(word, at: Int(line.start), before: Int(line.end)) == Int(line.end) {
      return line.range
    }
    return nil
  }
}

/// Separates superior and issuer that extraction put on one line ("UBND TỈNH X SỞ CÔNG THƯƠNG").
enum IssuerSplit {
  private static let heads: [StaticString] = [
    "truong", "tong cuc", "xi nghiep", "trung tam", "chi cuc", "cuc", "ban quan ly",
    "benh vien",
  ]

  /// Where the first name ends and the second begins; null where there is one name.
  static func cut(_ text: Span<UInt8>, _ range: Range<Int>) -> (end: Int, next: Int)? {
    guard BodyNames.begins(text, range) else { return nil }
    var index = range.lowerBound + 1
    while index < range.upperBound {
      if isSpacing(text[index - 1]), !isSpacing(text[index]), begins(text, index, range.upperBound)
      {
        var end = index - 1
        while end > range.lowerBound, isSpacing(text[end - 1]) || text[end - 1] == 0x2D { end -= 1 }
        let before = range.lowerBound..<end
        if !BodyNames.belongs(text, index..<range.upperBound, to: before),
          !BodyNames.endsWith(text, before, "hai"),
          !BodyNames.endsWith(text, before, "van"), !BodyNames.endsWith(text, before, "tong"),
          !BodyNames.endsWith(text, before, "chi"), !BodyNames.endsWith(text, before, "moi"),
          before.count > 8
        {
          return (end, index)
        }
      }
      index += 1
    }
    return nil
  }

  private static func begins(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    ExactWord.begins(text, index..<end, "SỞ")
      || ExactWord.begins(text, index..<end, "PHÒNG") && BodyNames.begins(text, index..<end)
      || heads.contains { text.matchFolded($0, at: index, before: end) != nil }
  }
}

/// Finds the end of a subject that runs over several lines.
struct SubjectReader {
  let cursor: LineCursor
  let limit: Int
  let issuer: TextRange?

  /// The line after the subject that follows the title line `title`.
  func end(_ text: Span<UInt8>, after title: Int, startsOnTitle: Bool) -> Int {
    var index = title + 1
    while index < limit, index - title < 14,
      belongs(text, index, isFirst: index == title + 1 && !startsOnTitle, title: title)
    {
      index += 1
    }
    return index
  }

  private func belongs(_ text: Span<UInt8>, _ index: Int, isFirst: Bool, title: Int) -> Bool {
    let line = cursor.lines[index]
    switch line.cue {
    case .accompanying, .enacting, .addressLabel, .recipientsLabel, .numberLabel, .nationalTitle,
      .annexLabel:
      return false
    case .basisOpener:
      if line.flags.contains(.startsLower) { return true }
      if !line.flags.contains(.allCaps), BasisOpener.begins(text, line),
        !isFirst || !isShortTitle(text, index)
      {
        return false
      }
    default: break
    }
    if line.mark.isNumbering, line.mark.form != .bare { return false }
    // A paragraph of that length is no subject, unless it is printed as one.
    if isFirst { return line.length < 400 || line.flags.contains(.allCaps) }
    return goesOn(text, index, title: title)
  }

  /// A subject may itself begin with "Thực hiện": then no number of a base follows at once.
  private func isShortTitle(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text.foldedLetter(at: Int(cursor.lines[index].start)).lower == 0x74 && isTitleBlock(index)
  }

  /// Whether a few lines from `index` on end without a stop where something else begins.
  private func isTitleBlock(_ index: Int) -> Bool {
    var next = index + 1
    while next < limit, next - index < 5, !isOther(cursor.lines[next]) { next += 1 }
    return next < limit && isOther(cursor.lines[next])
      && cursor.lines[next - 1].flags.isDisjoint(with: [.endsTerminal, .endsOpen])
  }

  private func isOther(_ line: Line) -> Bool {
    line.cue == .basisOpener || line.flags.contains(.ruleBefore) || line.flags.contains(.allCaps)
      || cursor.flow.separates(line)
  }

  private func goesOn(_ text: Span<UInt8>, _ index: Int, title: Int) -> Bool {
    let line = cursor.lines[index]
    let previous = cursor.lines[index - 1]
    if line.flags.contains(.ruleBefore) { return false }
    if isPeriodEnd(text, line, after: previous) || isBracketed(text, line) { return true }
    if EnactorReader.end(text, cursor, index, before: limit) != nil,
      !previous.flags.contains(.endsOpen), !endsInLink(text, previous)
    {
      return false
    }
    if line.flags.contains(.startsLower) || previous.flags.contains(.endsOpen) { return true }
    let separates = cursor.flow.separates(line)
    if separates, isLastOfTitle(text, index) { return true }
    if line.flags.contains(.startsDigit), !separates { return true }
    if previous.flags.contains(.allCaps) {
      if line.flags.contains(.allCaps) { return !separates }
      // "KẾ HOẠCH LIÊN TỊCH" over what it is about
      return index == title + 1 && previous.length < 40 && !separates && isTitleBlock(index)
    }
    if previous.flags.contains(.endsTerminal) { return false }
    if WordEnds.isDangling(text, previous.bounds) { return !separates }
    if separates { return false }
    if line.flags.contains(.allCaps) { return false }
    return cursor.flow.isWrapped && Int(line.length) < max(cursor.flow.width, 60)
      && index - title < 6
  }
}

extension SubjectReader {
  /// "(26/3/1931 - 26/3/2026)", a remark on the subject.
  private func isBracketed(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.cue == .none && line.length < 100 && text[Int(line.start)] == 0x28
      && text[Int(line.end) - 1] == 0x29 && !cursor.flow.separates(line)
  }

  /// "- 2030" below "… giai đoạn 2026".
  private func isPeriodEnd(_ text: Span<UInt8>, _ line: Line, after previous: Line) -> Bool {
    let start = Int(line.start) + Int(line.mark.length)
    return line.mark.isBullet && start < Int(line.end) && text[start] &- 0x30 < 10
      && text[Int(previous.end) - 1] &- 0x30 < 10
  }

  /// Whether a line set apart by a blank one still belongs to the title: it is no sentence and names
  /// nobody, and what stands under titles follows.
  private func isLastOfTitle(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard !cursor.lines[index - 1].flags.contains(.endsTerminal) else { return false }
    for other in index..<min(limit, index + 4) {
      let line = cursor.lines[other]
      if other > index, isUnderTitle(text, other) { return true }
      guard line.cue == .none, line.length < 120, !line.mark.exists,
        !line.flags.contains(.endsTerminal), !BodyNames.begins(text, line.bounds),
        !Positions.begins(text, line.bounds)
      else { return false }
    }
    return false
  }

  private func isUnderTitle(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let line = cursor.lines[index]
    return line.flags.contains(.ruleBefore) || line.cue == .accompanying
      || BasisOpener.begins(text, line)
      || EnactorReader.end(text, cursor, index, before: limit) != nil
  }

  /// "… CỦA" before the name of a body: the name belongs to the subject.
  private func endsInLink(_ text: Span<UInt8>, _ line: Line) -> Bool {
    for word: StaticString in ["cua", "va", "do", "tai", "cho", "voi"]
    where BodyNames.endsWith(text, line.bounds, word) {
      return true
    }
    return false
  }
}

/// Reads the authority that decides, named before the grounds ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH").
enum EnactorReader {
  private static let bodies: [StaticString] = [
    "uy ban", "ubnd", "hoi dong", "chinh phu", "quoc hoi", "thu tuong", "chu tich",
  ]

  /// The line after the authority that begins at `index`; null where none does.
  ///
  /// It is the last such name right before the first ground; one that stands earlier in capitals is
  /// part of the subject.
  static func end(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Int? {
    guard index < limit, isName(text, cursor.lines[index]) else { return nil }
    var end = index + 1
    while end < limit, end - index < 3, cursor.lines[end].flags.contains(.allCaps),
      cursor.lines[end].cue == .none
    {
      if isName(text, cursor.lines[end]), cursor.lines[index].length > 24 { return nil }
      end += 1
    }
    guard end < limit, BasisOpener.begins(text, cursor.lines[end]),
      !cursor.lines[end].flags.contains(.allCaps)
    else { return nil }
    return end
  }

  private static func isName(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard line.flags.contains(.allCaps), line.cue == .none, line.length < 100,
      !saysWhat(text, line)
    else { return false }
    return Positions.begins(text, line.bounds)
      || bodies.contains { text.matchFolded($0, at: Int(line.start), before: Int(line.end)) != nil }
  }

  /// "BÍ THƯ VỀ …": what a subject is about goes on behind a name that its line begins with.
  private static func saysWhat(_ text: Span<UInt8>, _ line: Line) -> Bool {
    for index in line.bounds.dropFirst() where isSpacing(text[index - 1]) {
      if ExactWord.begins(text, index..<Int(line.end), "VỀ") { return true }
    }
    return false
  }
}

/// Reads a "(Kèm theo …)" text to its closing bracket.
enum ReferenceReader {
  /// Where the bracket of such a text opens inside a range.
  static func start(_ text: Span<UInt8>, in bounds: Range<Int>) -> Int? {
    for index in bounds where text[index] == 0x28 {
      if Cue.read(text, index..<bounds.upperBound) == .accompanying { return index }
    }
    return nil
  }

  /// Takes such a text off the end of a title or subject, which is null where nothing is left.
  static func take(_ text: Span<UInt8>, from title: inout TextRange?) -> Passage? {
    guard let whole = title, let index = start(text, in: whole.bounds) else { return nil }
    let rest = text.trimmed(Int(whole.start), index)
    title = rest.isEmpty ? nil : rest
    return PassageScanner.scan(text, TextRange(index, Int(whole.end)))
  }

  /// The line after the reference that begins at `index`.
  static func end(
    _ text: Span<UInt8>, _ cursor: LineCursor, _ index: Int, before limit: Int
  ) -> Int {
    var last = index
    let isBracketed = text[Int(cursor.lines[index].start)] == 0x28
    while last < min(limit, index + 6) {
      if isBracketed, closes(text, cursor.lines[last].bounds) { return last + 1 }
      if !isBracketed, last > index, cursor.flow.separates(cursor.lines[last]) { return last }
      last += 1
    }
    return isBracketed ? index + 1 : min(last, limit)
  }

  private static func closes(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Bool {
    for index in bounds where text[index] == 0x29 { return true }
    return false
  }
}
