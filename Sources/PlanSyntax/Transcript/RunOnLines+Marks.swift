internal import VietnameseText

/// The marks of parts and items, and what stands around words.
extension RunOnLines {
  // MARK: Marks

  mutating func readMark(_ text: Span<UInt8>, _ index: Int, after before: UInt8) -> Int {
    if zone == .head, hasNumber, !hasTitle, let after = date(text, index) {
      if hasSubject { cut(at: place(text, before: index), isSure: false) }
      cut(at: after, isSure: false)
      return after
    }
    if text[index] == 0x28, Cue.read(text, index..<min(end, index + 60)) == .accompanying {
      return readReference(text, index)
    }
    let mark = MarkScanner.scan(text, index, end)
    let isWord = mark.style == .part || mark.style == .chapter || mark.style == .section
    guard mark.exists, mark.form == .full || isWord, mark.length > 1 else { return index }
    let after = index + Int(mark.length)
    guard after < end, opens(text, mark, index, after, before) else { return index }
    cut(at: index, isSure: mark.style == .article || mark.style == .roman || isWord)
    if mark.style != .bullet { note(mark) }
    if zone == .head { zone = .body }
    if let item = firstItem(text, after, of: mark) { cut(at: item, isSure: false) }
    if mark.style == .roman || isWord, capitals(text, from: after) > 6 {
      let stop = end(text, ofCapitals: after)
      cut(at: stop, isSure: false)
      return stop
    }
    return after
  }

  /// The dash that opens a list right behind a short title without a stop ("Yêu cầu - Sát …").
  func firstItem(_ text: Span<UInt8>, _ from: Int, of mark: Mark) -> Int? {
    guard mark.isNumbering else { return nil }
    var item: Int?
    for index in from + 1..<max(from + 1, min(end - 3, from + 130)) {
      if isStop(text[index]), text[index] != 0x2D, text[index] != 0x2C {
        // the list begins behind the title's own colon, and the dash belongs to the title
        if text[index] == 0x3A, text[text.skipBlanks(index + 1, end - 1)] == 0x2D { return nil }
        break
      }
      if text[index] == 0x2D, text[index - 1] == 0x20, text[index + 1] == 0x20,
        text.foldedLetter(at: index + 2).isUpper, !isCapital(text, index + 2)
      {
        item = index
      }
    }
    guard let item else { return nil }
    for index in item..<max(item, min(end - 2, item + 1500)) where text[index] == 0x2D {
      if text[index - 1] == 0x20, isStop(text[index - 2]), text[index + 1] == 0x20 { return item }
    }
    return nil
  }

  func opens(_ text: Span<UInt8>, _ mark: Mark, _ index: Int, _ after: Int, _ before: UInt8)
    -> Bool
  {
    let isNext = Int(mark.value) == (last[mark.style] ?? 0) + 1 || mark.value == 1
    let isUpper = text.foldedLetter(at: after).isUpper
    let isAfterCut = cuts.last.map { text.skipBlanks($0, end) == index } ?? false
    switch mark.style {
    case .none, .lowerRoman, .letterDot, .upperLetter, .subsection: return false
    case .article:
      return text[index] == 0xC4 && isNext
        && (isStop(before) || isAfterCut || isUpper && isBehindValue(text, index))
    case .part, .chapter, .section: return isCapital(text, after)
    case .roman:
      let isTitle = capitals(text, from: after) > 6
      return isUpper && (isNext ? isTitle || isStop(before) : isTitle && isStop(before))
    case .arabic:
      let isFirst = mark.value == 1 && (lastStyle == .article || lastStyle == .roman)
      if text[after] &- 0x30 < 10 {
        return mark.value == 1 ? isAfterCut : isNext && before == 0x2E
      }
      return isUpper && (isStop(before) && before != 0x2D || isNext && isAfterCut || isFirst)
    case .letter where mark.value == 1 && isUpper: return zone == .body
    case .decimal where isNext && isUpper: return zone == .body
    case .bracketed where mark.value == 1 && isUpper && before == 0x29: return zone == .body
    case .decimal, .letter, .letterNumber, .bracketed:
      return zone == .body && (isStop(before) || isAfterCut)
    case .bullet: return zone == .body && isStop(before) && isSpacing(text[after - 1])
    }
  }

  /// Whether a number with a fraction ends the sentence before ("hệ số: 1.5 Điều 4."), which no clause has.
  func isBehindValue(_ text: Span<UInt8>, _ index: Int) -> Bool {
    var start = index
    while start > 0, isSpacing(text[start - 1]) { start -= 1 }
    let stop = start
    while start > 0, !isSpacing(text[start - 1]), stop - start < 12 { start -= 1 }
    guard start < stop, text[start] &- 0x30 < 10, text[stop - 1] &- 0x30 < 10 else { return false }
    return (start..<stop).contains { text[$0] == 0x2E || text[$0] == 0x2C }
  }

  mutating func note(_ mark: Mark) {
    last[mark.style] = Int(mark.value)
    lastStyle = mark.style
    if mark.style == .roman || mark.style == .article { last[.arabic] = nil }
  }

  mutating func readReference(_ text: Span<UInt8>, _ index: Int) -> Int {
    cut(at: index)
    for other in index..<min(end, index + 400) where text[other] == 0x29 {
      cut(at: other + 1, isSure: false)
      return other + 1
    }
    return index
  }

  /// The end of "ngày 04 tháng 3 năm 2026" at `index`.
  func date(_ text: Span<UInt8>, _ index: Int) -> Int? {
    guard let after = text.matchFolded("ngay ", at: index, before: end),
      let reading = DateScanner.scan(text, after, end, isDay: true), reading.date.year > 0
    else { return nil }
    return reading.end
  }

  /// Where the place before a date begins: words with one capital each, behind a letter's subject.
  func place(_ text: Span<UInt8>, before index: Int) -> Int {
    var place = index
    var stop = index
    for _ in 0..<4 {
      while stop > 0, isSpacing(text[stop - 1]) || text[stop - 1] == 0x2C { stop -= 1 }
      var start = stop
      while start > 0, !isSpacing(text[start - 1]), stop - start < 24 { start -= 1 }
      guard start < stop, text.foldedLetter(at: start).isUpper, !isCapital(text, start),
        text[stop - 1] != 0x2E
      else { break }
      place = start
      stop = start
    }
    return place
  }

  // MARK: What stands around

  func isStop(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x3B || byte == 0x3A || byte == 0x2C || byte == 0x2D
  }

  func isStopOrName(_ byte: UInt8) -> Bool { isStop(byte) || byte | 0x20 > 0x60 }

  func dash(_ text: Span<UInt8>, before index: Int) -> Int {
    var dash = index - 1
    while dash > 0, text[dash] != 0x2D { dash -= 1 }
    return dash
  }

  /// Whether an opener of grounds names a document right behind it ("Căn cứ Luật …").
  func opensGround(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let opener = BasisOpener.read(text, TextRange(index, min(end, index + 80)))
    guard !opener.range.isEmpty else { return false }
    let next = text.skipBlanks(Int(opener.range.end), end)
    return !opener.needsCitation
      || next < end && DocumentKind.named(text, next, min(end, next + 40)) != nil
  }

  /// Whether a word begins with as many capitals.
  func isCapital(_ text: Span<UInt8>, _ index: Int, letters: Int = 2) -> Bool {
    var position = index
    for _ in 0..<letters {
      guard position < end else { return false }
      let letter = text.foldedLetter(at: position)
      guard letter.isUpper else { return false }
      position += letter.length
    }
    return true
  }

  /// Whether the word before is in capitals, so that what follows goes on with it.
  func isCapitalWord(_ text: Span<UInt8>, before index: Int) -> Bool {
    var stop = index
    while stop > 0, isSpacing(text[stop - 1]) { stop -= 1 }
    var start = stop
    while start > 0, !isSpacing(text[start - 1]), stop - start < 24 { start -= 1 }
    return start < stop && LineReader.isAllCaps(text, start, stop)
  }

  /// How many bytes from `index` on are capitals.
  func capitals(_ text: Span<UInt8>, from index: Int) -> Int {
    end(text, ofCapitals: index) - index
  }

  /// Where words in capitals end, a few hundred bytes on at most.
  func end(_ text: Span<UInt8>, ofCapitals index: Int) -> Int {
    var word = index
    var position = index
    while position < min(end, index + 400) {
      if isSpacing(text[position]) { word = position }
      let letter = text.foldedLetter(at: position)
      if letter.isLower { return word }
      if word == position, MarkScanner.scan(text, position + 1, end).isNumbering, position > index {
        return word
      }
      position += letter.length
    }
    return position >= end ? end : word
  }
}
