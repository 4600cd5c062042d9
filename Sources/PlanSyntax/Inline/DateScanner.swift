internal import VietnameseText

/// Reads dates: "23/10/2025", "ngày 23 tháng 10 năm 2025", "tháng 9 năm 2025", "10/2025".
enum DateScanner {
  /// A date that was read.
  struct Reading {
    var date: PartialDate
    var end: Int
  }

  /// The date whose first digit stands at `start`; `isDay` where "ngày" stands before it.
  static func scan(_ text: Span<UInt8>, _ start: Int, _ end: Int, isDay: Bool) -> Reading? {
    guard let (first, afterFirst) = number(text, start, end), first <= 31 || !isDay else {
      return nil
    }
    let separator = text.skipBlanks(afterFirst, end)
    if separator < end, isSeparator(text[separator]), separator - afterFirst < 2,
      let reading = numeric(text, first, separator, end, isDay: isDay)
    {
      return reading
    }
    guard isDay else { return nil }
    return spelled(text, day: first, afterFirst, end)
  }

  /// "/10/2025" after a day, or "/2025" after a month.
  private static func numeric(
    _ text: Span<UInt8>, _ first: Int, _ separator: Int, _ end: Int, isDay: Bool
  ) -> Reading? {
    let secondStart = text.skipBlanks(separator + 1, end)
    guard let (second, afterSecond) = number(text, secondStart, end), first > 0 else { return nil }
    let isYear = afterSecond - secondStart == 4
    if isYear {
      guard first <= 12, text[separator] == 0x2F, second > 1900, second < 2200 else { return nil }
      return Reading(date: PartialDate(year: second, month: first), end: afterSecond)
    }
    guard first <= 31, second >= 1, second <= 12, afterSecond - secondStart <= 2 else { return nil }
    let next = text.skipBlanks(afterSecond, end)
    if next < end, text[next] == text[separator] {
      let yearStart = text.skipBlanks(next + 1, end)
      if let (year, afterYear) = number(text, yearStart, end), afterYear - yearStart == 4,
        year > 1900, year < 2200
      {
        return Reading(date: PartialDate(year: year, month: second, day: first), end: afterYear)
      }
      return nil
    }
    guard isDay, text[separator] == 0x2F else { return nil }
    return Reading(date: PartialDate(month: second, day: first), end: afterSecond)
  }

  /// "tháng 10 năm 2025" after a day.
  private static func spelled(
    _ text: Span<UInt8>, day: Int, _ from: Int, _ end: Int
  ) -> Reading? {
    guard day >= 1, day <= 31, let month = self.month(text, from, end) else { return nil }
    return Reading(
      date: PartialDate(year: Int(month.date.year), month: Int(month.date.month), day: day),
      end: month.end)
  }

  /// " tháng 10 năm 2025", " tháng 10/2025" or " tháng 10" from `from` on.
  static func month(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Reading? {
    let word = text.skipBlanks(from, end)
    guard word < end, text[word] | 0x20 == 0x74,
      let after = text.matchFolded("thang ", at: word, before: end),
      let (month, afterMonth) = number(text, after, end), month >= 1, month <= 12
    else { return nil }
    var next = text.skipBlanks(afterMonth, end)
    if next < end, text[next] == 0x2C { next = text.skipBlanks(next + 1, end) }
    if next < end, text[next] == 0x2F, let (year, afterYear) = number(text, next + 1, end),
      year > 1900, year < 2200
    {
      return Reading(date: PartialDate(year: year, month: month), end: afterYear)
    }
    if let year = self.year(text, next, end) {
      return Reading(date: PartialDate(year: Int(year.date.year), month: month), end: year.end)
    }
    return Reading(date: PartialDate(month: month), end: afterMonth)
  }

  /// "năm 2025" at `from`.
  static func year(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Reading? {
    guard from < end, text[from] | 0x20 == 0x6E,
      let after = text.matchFolded("nam ", at: from, before: end),
      let (year, afterYear) = number(text, after, end), afterYear - after == 4, year > 1900,
      year < 2200
    else { return nil }
    return Reading(date: PartialDate(year: year), end: afterYear)
  }

  static func number(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> (Int, Int)? {
    var index = from
    while index < end, text[index] &- 0x30 < 10, index - from < 5 { index += 1 }
    guard index > from, index - from < 5 else { return nil }
    return (MarkScanner.decimalValue(text, from, index), index)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x2D || byte == 0x2E
  }
}

/// Reads the place and date line of a header, with blanks where a draft leaves them.
enum DateLine {
  /// What a place and date line says.
  struct Reading {
    var place: TextRange?
    var date: DatedText
  }

  /// Whether a place and date line begins in `bounds`, perhaps going on in `next`.
  static func mayBegin(_ text: Span<UInt8>, _ bounds: Range<Int>, _ next: Range<Int>?) -> Bool {
    if let day = dayWord(text, bounds.lowerBound, bounds.upperBound) {
      let after = text.matchFolded("ngay", at: day, before: bounds.upperBound) ?? bounds.upperBound
      let isEnd = text.skipBlanks(after, bounds.upperBound) >= bounds.upperBound
      if isEnd { return next.map { continues(text, $0) } ?? false }
      return isDateTail(text, after, bounds.upperBound) || isEnd
        || next.map { text.matchFolded("thang", at: $0.lowerBound, before: $0.upperBound) != nil }
          ?? false
    }
    if digits(text, bounds.lowerBound, bounds.upperBound) != nil { return true }
    guard bounds.count < 60, let next,
      let day = dayWord(text, next.lowerBound, next.upperBound)
    else { return false }
    if day > next.lowerBound {
      // "Thành phố Hồ Chí" before "Minh, ngày 20 tháng …"
      return isOneWord(text, next.lowerBound, day) && isPlace(text, bounds)
        && endsInComma(text, next.lowerBound, day) && isDateTail(text, day + 5, next.upperBound)
    }
    return text[bounds.upperBound - 1] == 0x2C
      || text.matchFolded("ngay", at: next.lowerBound, before: next.upperBound) != nil
        && isPlace(text, bounds)
  }

  /// Whether one word and a comma stand before the day.
  private static func isOneWord(_ text: Span<UInt8>, _ start: Int, _ day: Int) -> Bool {
    var words = 0
    for index in start..<day where isSpacing(text[index]) { words += 1 }
    return words == 1
  }

  private static func endsInComma(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = end
    while index > start, isSpacing(text[index - 1]) { index -= 1 }
    return index > start && text[index - 1] == 0x2C
  }

  /// Whether a line can be a place: a few words that begin with a capital, and no sign or digit.
  private static func isPlace(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Bool {
    guard bounds.count < 40, text.foldedLetter(at: bounds.lowerBound).isUpper,
      !LineReader.isAllCaps(text, bounds.lowerBound, bounds.upperBound)
    else { return false }
    for index in bounds where text[index] < 0x41 && text[index] != 0x20 && text[index] != 0x2D {
      return text[index] == 0x2C
    }
    return true
  }

  private static func continues(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Bool {
    text[bounds.lowerBound] &- 0x30 < 10
      || text.matchFolded("thang", at: bounds.lowerBound, before: bounds.upperBound) != nil
  }

  /// Whether a line goes on with a date that the one before began.
  static func isContinuation(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Bool {
    guard bounds.count < 40 else { return false }
    for word: StaticString in ["thang", "nam", "ngay"]
    where text.matchFolded(word, at: bounds.lowerBound, before: bounds.upperBound) != nil {
      return true
    }
    guard text[bounds.lowerBound] &- 0x30 < 10,
      let (_, after) = DateScanner.number(text, bounds.lowerBound, bounds.upperBound)
    else { return false }
    let next = text.skipBlanks(after, bounds.upperBound)
    return next >= bounds.upperBound && bounds.count <= 4
      || text.matchFolded("thang", at: min(next, bounds.upperBound), before: bounds.upperBound)
        != nil
      || text.matchFolded("nam", at: min(next, bounds.upperBound), before: bounds.upperBound) != nil
  }

  /// What follows "ngày": digits, blanks or dots up to "tháng".
  private static func isDateTail(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Bool {
    var index = from
    while index < end, isFiller(text, index) { index += text[index] == 0xE2 ? 3 : 1 }
    if index >= end { return true }
    return text.matchFolded("thang", at: index, before: end) != nil
  }

  private static func isFiller(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let byte = text[index]
    return byte &- 0x30 < 10 || isSpacing(byte) || byte == 0x2E || byte == 0x2F || byte == 0x5F
      || byte == 0x2D
      || byte == 0xE2 || LookalikeDigits.isOne(text, index)
  }

  private static func dayWord(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end, index - start < 70 {
      if text[index] | 0x20 == 0x6E,
        index == start || text[index - 1] == 0x2C || isSpacing(text[index - 1]),
        text.matchFolded("ngay", at: index, before: end) != nil
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The place and date between `start` and `end`.
  static func read(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Reading? {
    guard let day = dayWord(text, start, end) else { return digits(text, start, end) }
    var placeEnd = day
    while placeEnd > start, isSpacing(text[placeEnd - 1]) || text[placeEnd - 1] == 0x2C {
      placeEnd -= 1
    }
    var date = PartialDate()
    var index = text.matchFolded("ngay", at: day, before: end) ?? day
    date.day = Int8(clamping: value(text, &index, end, before: "thang"))
    guard let month = find(text, "thang", index, end) else {
      return numericReading(text, start, placeEnd, day, end)
    }
    index = month
    date.month = Int8(clamping: value(text, &index, end, before: "nam"))
    if let year = find(text, "nam", index, end) {
      index = year
      let found = value(text, &index, end, before: "")
      date.year = found > 1900 && found < 2200 ? Int16(found) : 0
    }
    if date.month > 12 { date.month = 0 }
    if date.day > 31 { date.day = 0 }
    return Reading(
      place: place(text, start, placeEnd), date: DatedText(range: TextRange(day, end), date: date))
  }

  /// "Gia Viễn, 08/9/2025": a short line of a place, a comma and a date in digits.
  private static func digits(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Reading? {
    guard end - start < 60, end > start, text[end - 1] &- 0x30 < 10,
      text.foldedLetter(at: start).ascii != 0,
      let comma = (start..<end).last(where: { text[$0] == 0x2C })
    else { return nil }
    let index = text.skipBlanks(comma + 1, end)
    guard index < end, text[index] &- 0x30 < 10,
      let reading = DateScanner.scan(text, index, end, isDay: true), reading.end == end,
      reading.date.day > 0, reading.date.year > 0
    else { return nil }
    return Reading(
      place: place(text, start, comma),
      date: DatedText(range: TextRange(index, end), date: reading.date))
  }

  private static func numericReading(
    _ text: Span<UInt8>, _ start: Int, _ placeEnd: Int, _ day: Int, _ end: Int
  ) -> Reading? {
    var index = text.matchFolded("ngay", at: day, before: end) ?? day
    index = text.skipBlanks(index, end)
    guard index < end, let reading = DateScanner.scan(text, index, end, isDay: true) else {
      return nil
    }
    return Reading(
      place: place(text, start, placeEnd),
      date: DatedText(range: TextRange(day, end), date: reading.date))
  }

  private static func place(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> TextRange? {
    let range = text.trimmed(start, end)
    for index in range.bounds where text.foldedLetter(at: index).ascii != 0 { return range }
    return nil
  }

  /// The number before the given word; 0 where a blank is left.
  private static func value(
    _ text: Span<UInt8>, _ index: inout Int, _ end: Int, before word: StaticString
  ) -> Int {
    while index < end, isFiller(text, index), text[index] &- 0x30 > 9,
      !LookalikeDigits.isOne(text, index)
    {
      index += text[index] == 0xE2 ? 3 : 1
    }
    if let read = LookalikeDigits.number(text, index, end) {
      index = read.end
      return read.value
    }
    guard index < end, let (value, after) = DateScanner.number(text, index, end) else { return 0 }
    let isTorn =
      after - index == 1 && value <= 3 && after + 1 < end && text[after] == 0x20
      && text[after + 1] &- 0x30 < 10
    index = isTorn ? after + 2 : after
    return isTorn ? value * 10 + Int(text[after + 1] &- 0x30) : value
  }

  private static func find(
    _ text: Span<UInt8>, _ word: StaticString, _ from: Int, _ end: Int
  ) -> Int? {
    var index = from
    while index < end, isFiller(text, index) { index += text[index] == 0xE2 ? 3 : 1 }
    guard index < end else { return nil }
    return text.matchFolded(word, at: index, before: end)
  }
}
