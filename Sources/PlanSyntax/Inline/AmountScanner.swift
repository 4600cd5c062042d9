internal import VietnameseText

/// Reads money, shares, clock times, years in pairs and quarters.
enum AmountScanner {
  /// A value and the text that gives it.
  struct Reading {
    var range: TextRange
    var value: Mention.Value
  }

  /// The value whose first digit stands at `index`.
  static func scan(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Reading? {
    guard let number = Decimal.read(text, index, end) else { return nil }
    if let period = period(text, index, number, end) { return period }
    if let time = time(text, index, end) { return time }
    let next = text.skipBlanks(number.end, end)
    guard next < end else { return nil }
    if text[next] == 0x25 {
      return Reading(range: TextRange(index, next + 1), value: .percent(number.thousandths))
    }
    return money(text, index, number, next, end)
  }

  /// "Quý I/2026", "quý 2".
  static func quarter(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Reading? {
    guard let after = text.matchFolded("quy ", at: start, before: end), after < end else {
      return nil
    }
    var value = 0
    var stop = after
    if text[after] &- 0x31 < 4 {
      (value, stop) = (Int(text[after] &- 0x30), after + 1)
    } else if let roman = RomanNumeral.read(text, after, end, damaged: false), roman.value <= 4 {
      (value, stop) = roman
    }
    guard value > 0, stop >= end || text.foldedLetter(at: stop).ascii == 0 else { return nil }
    if stop < end, text[stop] &- 0x30 < 10 { return nil }
    var year = 0
    let next = text.skipBlanks(stop, end)
    if next < end, text[next] == 0x2F, let found = DateScanner.number(text, next + 1, end),
      found.0 > 1900
    {
      (year, stop) = found
    } else if let found = DateScanner.year(text, next, end) {
      (year, stop) = (Int(found.date.year), found.end)
    }
    return Reading(
      range: TextRange(start, stop), value: .quarter(Int8(value), year: Int16(clamping: year)))
  }

  /// "2026-2030", "2026 – 2030".
  private static func period(
    _ text: Span<UInt8>, _ index: Int, _ number: Decimal, _ end: Int
  ) -> Reading? {
    guard number.end - index == 4, let first = year(text, index, end) else { return nil }
    var next = text.skipBlanks(number.end, end)
    guard next < end else { return nil }
    if text[next] == 0x2D {
      next += 1
    } else if text[next] == 0xE2, next + 2 < end, text[next + 1] == 0x80 {
      next += 3
    } else {
      return nil
    }
    next = text.skipBlanks(next, end)
    guard next + 4 <= end, let second = year(text, next, end), second > first else { return nil }
    guard next + 4 >= end || text[next + 4] &- 0x30 > 9 else { return nil }
    return Reading(range: TextRange(index, next + 4), value: .period(Int16(first), Int16(second)))
  }

  private static func year(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    guard index + 4 <= end else { return nil }
    for offset in 0..<4 where text[index + offset] &- 0x30 > 9 { return nil }
    let value = MarkScanner.decimalValue(text, index, index + 4)
    return value > 1900 && value < 2200 ? value : nil
  }

  /// "08h30", "15:00", "8 giờ 30".
  private static func time(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Reading? {
    guard let (hour, after) = DateScanner.number(text, index, end), hour <= 24, after - index <= 2
    else {
      return nil
    }
    if after < end, text[after] == 0x68 || text[after] == 0x3A || text[after] == 0x67 {
      guard let (minute, stop) = DateScanner.number(text, after + 1, end), stop - after == 3,
        minute < 60
      else {
        return nil
      }
      return Reading(
        range: TextRange(index, stop), value: .time(hour: Int8(hour), minute: Int8(minute)))
    }
    let word = text.skipBlanks(after, end)
    guard word > after, let stop = text.matchFolded("gio", at: word, before: end) else {
      return nil
    }
    let next = text.skipBlanks(stop, end)
    if next < end, let (minute, minuteEnd) = DateScanner.number(text, next, end), minute < 60,
      minuteEnd - next == 2
    {
      return Reading(
        range: TextRange(index, minuteEnd), value: .time(hour: Int8(hour), minute: Int8(minute)))
    }
    return Reading(range: TextRange(index, stop), value: .time(hour: Int8(hour), minute: 0))
  }

  private static let units: [(StaticString, Int64)] = [
    ("dong", 1), ("nghin dong", 1000), ("ngan dong", 1000), ("trieu dong", 1_000_000),
    ("ty dong", 1_000_000_000), ("nghin ty dong", 1_000_000_000_000), ("ti dong", 1_000_000_000),
  ]

  private static func money(
    _ text: Span<UInt8>, _ index: Int, _ number: Decimal, _ next: Int, _ end: Int
  ) -> Reading? {
    switch text[next] {
    case 0xC4, 0x6E, 0x74: break
    default: return nil
    }
    for (unit, worth) in units {
      guard let stop = text.matchFolded(unit, at: next, before: end), text[next] != 0x64 else {
        continue
      }
      let (value, overflow) = number.thousandths.multipliedReportingOverflow(by: worth)
      guard !overflow else { return nil }
      return Reading(range: TextRange(index, stop), value: .money(value / 10))
    }
    return nil
  }
}

/// A number as Vietnamese writes it: stops between thousands, a comma before the fraction.
struct Decimal {
  /// The value in thousandths.
  var thousandths: Int64
  /// Where the digits end.
  var end: Int

  /// The number at `start`.
  static func read(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Decimal? {
    var value: Int64 = 0
    var index = start
    var digits = 0
    while index < end, digits < 15 {
      if text[index] &- 0x30 < 10 {
        value = value * 10 + Int64(text[index] &- 0x30)
        digits += 1
        index += 1
      } else if text[index] == 0x2E, groupFollows(text, index + 1, end) {
        index += 1
      } else {
        break
      }
    }
    guard digits > 0, digits < 15 else { return nil }
    value *= 1000
    guard index + 1 < end, text[index] == 0x2C, text[index + 1] &- 0x30 < 10 else {
      return Decimal(thousandths: value, end: index)
    }
    var worth: Int64 = 100
    index += 1
    while index < end, text[index] &- 0x30 < 10 {
      value += Int64(text[index] &- 0x30) * worth
      worth /= 10
      index += 1
    }
    return Decimal(thousandths: value, end: index)
  }

  private static func groupFollows(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index + 3 <= end else { return false }
    for offset in 0..<3 where text[index + offset] &- 0x30 > 9 { return false }
    return index + 3 >= end || text[index + 3] &- 0x30 > 9
  }
}

/// Reads web and mail addresses.
enum AddressScanner {
  /// The end of the address at `start`.
  static func url(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let prefixes: [StaticString] = ["http://", "https://", "www."]
    guard prefixes.contains(where: { starts(text, start, end, $0) }) else { return nil }
    var index = start
    while index < end, text[index] > 0x20, text[index] < 0x7F, text[index] != 0x29,
      text[index] != 0x22
    {
      index += 1
    }
    while index > start,
      text[index - 1] == 0x2E || text[index - 1] == 0x2C || text[index - 1] == 0x3B
    { index -= 1 }
    return index
  }

  private static func starts(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ prefix: StaticString)
    -> Bool
  {
    guard start + prefix.utf8CodeUnitCount < end else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount
    where text[start + offset] != prefix.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The mail address around the "@" at `index`.
  static func email(_ text: Span<UInt8>, _ start: Int, _ index: Int, _ end: Int) -> TextRange? {
    var from = index
    while from > start, index - from < 64, isMailByte(text[from - 1]) { from -= 1 }
    var to = index + 1
    while to < end, to - index < 128, isMailByte(text[to]) { to += 1 }
    while to > index, text[to - 1] == 0x2E { to -= 1 }
    return from < index && to > index + 3 ? TextRange(from, to) : nil
  }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E || byte == 0x5F || byte == 0x2D
  }
}
